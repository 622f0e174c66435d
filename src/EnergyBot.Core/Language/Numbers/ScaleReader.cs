using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Reads what multiplies a number: "million", "thousand million", <c>k</c>, <c>bn</c>, <c>Mds</c>.</summary>
internal readonly struct ScaleReader(ImmutableArray<Token> tokens, Locale locale)
{
    private readonly NumberLexicon _lexicon = NumberLexicon.For(locale);

    /// <summary>The number with the scales that follow it, if any.</summary>
    public Numeral Apply(Numeral number)
    {
        if (!number.IsWord && Letter(number.Next) is { } letter)
        {
            return number.Times(letter, number.Next + 1) with { Scale = letter, IsWhole = false };
        }

        for (var count = 0; count < 3 && TryReadWord(number, out var word, out var next); count++)
        {
            // "thousand million" makes one scale; the meaning for others is that of the whole.
            var (one, factor) = word.Other is { } meant ? (number.Value, meant) : (number.Other, word.Value);
            var other = one is { } value ? Numeral.Scaled(value, factor) : (double?)null;

            // Nobody writes a thousand millions: "4,015 millions" has a decimal comma.
            other = word.Other is null && word.Value >= 1e6 && number.Other > number.Value ? null : other;
            number = (number with
            {
                Value = Numeral.Scaled(number.Value, word.Value),
                Other = other,
                Next = next,
                Approximate = number.Approximate || word.Approximate,
                IsWhole = false,
                Scale = number.Scale * word.Value,
            }).Bounded();
        }

        return number;
    }

    /// <summary>The value of a scale word at an index, behind an optional "of a" or hyphen.</summary>
    public bool TryReadWord(Numeral number, out NumberWord word, out int next)
    {
        var at = number.Next;
        at = tokens.Is(at, "-") && tokens.IsGlued(at) ? at + 1 : at;

        // "une dizaine de milliers".
        at = number.Approximate && locale == Locale.French && tokens.WordAt(at) == "de" ? at + 1 : at;
        next = at + 1;
        if (!_lexicon.TryFind(tokens.WordAt(at), out word))
        {
            return false;
        }

        return word.Kind switch
        {
            NumberWordKind.Scale or NumberWordKind.CountedScale => true,
            NumberWordKind.CountedInWords => number is { IsWord: true, Value: > 1 },

            // "50 cents" is money in both languages; "3 cent mille" is not.
            NumberWordKind.Hundred => !number.IsWord && number.Scale == 1
                && (locale == Locale.English || (_lexicon.TryFind(tokens.WordAt(next), out var behind) && behind.Kind == NumberWordKind.Scale)),
            _ => false,
        };
    }

    /// <summary>Letters and abbreviations behind digits, as written: <c>m</c> is metres, <c>g</c> grams, <c>T</c> tonnes.</summary>
    private double? Letter(int at)
    {
        if (tokens.WordAt(at) is null)
        {
            return null;
        }

        var glued = tokens.IsGlued(at);
        return tokens[at].Raw switch
        {
            "k" or "K" => 1e3,
            "M" or "MM" => 1e6,
            "G" or "B" => 1e9,
            "b" when glued => 1e9,
            _ => tokens[at].Folded switch
            {
                "mn" or "mio" => 1e6,
                "mil" when locale == Locale.English => 1e6,
                "bn" or "bln" or "md" or "mds" or "mrd" or "mrds" => 1e9,
                "tn" or "trn" or "tln" => 1e12,
                _ => null,
            },
        };
    }
}
