using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Names;

/// <summary>Puts misspelt words right where one word alone is near, so that a text can be read again.</summary>
internal sealed class Corrector(UnitTable units, Vocabulary vocabulary)
{
    // In a text with more unknown words they are no slips.
    private const int MostUnknown = 12;
    private const int LongestWord = 24;

    private readonly Lazy<WordList> _english = new(() => WordList.Of(units, vocabulary, Locale.English));
    private readonly Lazy<WordList> _french = new(() => WordList.Of(units, vocabulary, Locale.French));

    /// <summary>What the unknown words of a text were meant to be, each by its place among the tokens.</summary>
    public ImmutableArray<(int Token, WordList.Word Meant)> Find(ImmutableArray<Token> tokens, ImmutableArray<Mention> mentions, Locale locale)
    {
        var unknown = mentions.Where(mention => mention is UnknownMention).Select(mention => mention.Span.Start).ToHashSet();
        if (unknown.Count is 0 or > MostUnknown)
        {
            return [];
        }

        var (own, other) = locale == Locale.French ? (_french, _english) : (_english, _french);
        var found = ImmutableArray.CreateBuilder<(int, WordList.Word)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (unknown.Contains(tokens[i].Span.Start) && tokens[i].Folded.Length is > 2 and <= LongestWord
                && (own.Value.Meant(tokens[i].Folded) ?? other.Value.Meant(tokens[i].Folded)) is { } meant)
            {
                found.Add((i, meant));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The tokens with those words in the place of the misspelt ones.</summary>
    public static ImmutableArray<Token> Apply(ImmutableArray<Token> tokens, ImmutableArray<(int Token, WordList.Word Meant)> corrections)
    {
        var corrected = tokens.ToBuilder();
        foreach (var (at, meant) in corrections)
        {
            // The case stays the writer's: mWh is no MWh.
            corrected[at] = tokens[at] with { Folded = meant.Folded, Raw = meant.Folded };
        }

        return corrected.DrainToImmutable();
    }

    /// <summary>True where a word put right names a thing or a unit behind a number, or asks.</summary>
    public static bool Holds(Token token, ImmutableArray<Mention> mentions) => mentions.Any(mention =>
        // "Chiens" is no China: a country's name begins with a capital, or stands beside an amount.
        !(mention is ThingMention { Name.Region: not null } && !char.IsUpper(token.Raw[0]) && !mentions.Any(SubjectFinder.IsEnergy))
        && mention is ThingMention or QuantityMention or CueMention { Cue: Cue.HowMany or Cue.HowMuch or Cue.HowLong or Cue.HowFar } && mention.Span.Start <= token.Span.Start && mention.Span.End >= token.Span.End);
}
