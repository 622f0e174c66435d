using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Finds the statements in a text that can hold or not. Linear in the text.</summary>
internal static class ClaimReader
{
    private const string Bitcoin = "bitcoin-network";

    /// <summary>The statements of a text in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrases">Its words.</param>
    /// <param name="mentions">What was found in it.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="memory">What the text before told.</param>
    public static ClaimReading Read(string text, PhraseText phrases, ImmutableArray<Mention> mentions, Locale locale, ClaimMemory memory)
    {
        if (!mentions.Any(mention => mention is QuantityMention or NumberMention))
        {
            return new ClaimReading([], memory.Older);
        }

        mentions = WithTransactions(text, WithPlaces(mentions));

        var claims = new ClaimText(text, mentions, ClaimLexicon.Standard.Scan(phrases), ClaimLexicon.Standard.ScanPlaces(phrases, text));
        var reader = new AmountReader(claims);
        var contexts = new ContextReader(claims, locale);
        var finder = new StatementFinder(claims);
        var found = ImmutableArray.CreateBuilder<Statement>();
        var first = 0;
        while (first < mentions.Length)
        {
            var next = first + 1;
            while (next < mentions.Length && !Sentences.Parts(text, mentions[next - 1].Span.End, mentions[next].Span.Start))
            {
                next++;
            }

            var sentence = new TextSpan(first == 0 ? 0 : mentions[first - 1].Span.End, 0).Cover(new TextSpan(next < mentions.Length ? mentions[next - 1].Span.End : text.Length, 0));

            // "5 TWh instead of 0.9": what is not so is no part of the claim.
            var amounts = reader.Read(first, next).RemoveAll(amount => claims.Has(ClaimWord.Instead, Math.Max(sentence.Start, amount.Span.Start - 16), amount.Span.Start));
            var context = contexts.Read(first, next, sentence.Start, sentence.End, amounts, memory);
            found.AddRange(finder.Find(amounts, context, sentence, memory.Subject));
            memory = memory.Older.With(amounts.LastOrDefault(amount => amount is { Kind: AmountKind.Energy or AmountKind.Power, IsOfEach: false }), context);
            first = next;
        }

        return new ClaimReading(found.ToImmutable(), memory);
    }

    /// <summary>"In Ireland" says where; "Ireland" alone is a country with a use of its own.</summary>
    private static ImmutableArray<Mention> WithPlaces(ImmutableArray<Mention> mentions) =>
    [
        .. mentions.Select(mention => mention switch
        {
            ThingMention { SaysWhere: true, Name.Region: { } region } => new RegionMention(mention.Span, region),

            // "Wind", "solar" say what makes a power, which the words of claims tell.
            ThingMention { Name.Family: { } family } when family.StartsWith("capacity-factor", StringComparison.Ordinal) => new UnknownMention(mention.Span),
            MakerMention => new UnknownMention(mention.Span),
            _ => mention,
        }),
    ];

    /// <summary>Where Bitcoin is spoken of, a transaction is one of its, unless it is somebody else's ("a Visa transaction").</summary>
    private static ImmutableArray<Mention> WithTransactions(string text, ImmutableArray<Mention> mentions)
    {
        if (!mentions.Any(mention => mention is ThingMention { Name.Things: var things } && things.Contains(Bitcoin)))
        {
            return mentions;
        }

        var transaction = new ThingName(["bitcoin-transaction"], null, null);
        return [.. mentions.Select((mention, i) => mention is UnknownMention
            && mention.Span.Of(text).TrimEnd('s', 'S').Equals("transaction", StringComparison.OrdinalIgnoreCase)
            && !(i > 0 && mentions[i - 1] is UnknownMention before && char.IsUpper(text[before.Span.Start]) && before.Span.End + 1 == mention.Span.Start)
                ? new ThingMention(mention.Span, transaction) : mention)];
    }

    /// <summary>The statements of a message, where it makes or asks about a claim; none for a question.</summary>
    public static ImmutableArray<Statement> ReadMessage(string text, PhraseText phrases, ImmutableArray<Mention> mentions, Locale locale)
    {
        var statements = Read(text, phrases, mentions, locale, ClaimMemory.Empty).Statements;
        return statements.IsEmpty || !IsClaim(text, phrases, mentions, statements) ? [] : statements;
    }

    private static bool IsClaim(string text, PhraseText phrases, ImmutableArray<Mention> mentions, ImmutableArray<Statement> statements) =>
        ClaimLexicon.Standard.Scan(phrases).Any(cue => cue.Word == ClaimWord.Truth)
        || (!mentions.Any(mention => Asks(text, mention))
            && statements.Any(statement => statement switch
            {
                // "6.7 GW a year" alone is an amount to put right, not a claim.
                Confusion => mentions.Length > 1,
                Equation equation => equation.IsStrong || equation.Measure is { Kind: AmountKind.Count, IsOne: false } or { Kind: AmountKind.Share, Name.Length: > 0 },
                _ => true,
            }));

    /// <summary>"How many", "combien consomme"; "la consommation de" asks nothing.</summary>
    private static bool Asks(string text, Mention mention) => mention is CueMention { Cue: var cue }
        && (cue is Cue.HowMany or Cue.HowMuch or Cue.HowLong or Cue.HowFar
            || (cue == Cue.Uses && Folding.Fold(mention.Span.Of(text)) is var words && (words.Contains("how", StringComparison.Ordinal) || words.Contains("combien", StringComparison.Ordinal) || words.Contains("quel", StringComparison.Ordinal))));
}
