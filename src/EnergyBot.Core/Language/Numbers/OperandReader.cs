using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Reads one number without its sign: digits or words, with fractions and scales.</summary>
internal readonly struct OperandReader(ImmutableArray<Token> tokens, Locale locale, bool joins = true)
{
    private readonly NumberLexicon _lexicon = NumberLexicon.For(locale);

    public bool TryRead(int at, out Numeral number)
    {
        if (FractionReader.TryReadAlone(tokens, at, locale, out number))
        {
            number = FractionReader.TimesScale(tokens, number, locale);
            return true;
        }

        if (!new CardinalReader(tokens, locale, joins).TryRead(at, out number) || IsPronoun(at, number))
        {
            return false;
        }

        if (TryReadShare(number, out var share))
        {
            number = FractionReader.TimesScale(tokens, share, locale);
        }
        else if (TryReadMixed(number, out var mixed))
        {
            number = mixed;
        }
        else if (IsOrdinal(number))
        {
            return false;
        }

        number = number.Bounded();
        return true;
    }

    /// <summary>3/4, "three quarters", "one out of five", "un sur trois".</summary>
    private bool TryReadShare(Numeral above, out Numeral share)
    {
        share = default;
        if (above.TooLarge)
        {
            return false;
        }

        if (FractionReader.TryReadSlash(tokens, above, out var below, out var next)
            || FractionReader.TryReadDivisor(tokens, above.Next, locale, above.Value, out below, out next)
            || TryReadOver(above, out below, out next))
        {
            share = above with { Value = above.Value / below, Other = null, Next = next, IsWhole = false };
            return true;
        }

        return false;
    }

    private bool TryReadOver(Numeral above, out double below, out int next)
    {
        (below, next) = (1, 0);
        foreach (var words in _lexicon.Over)
        {
            var at = above.Next + words.Length;
            if (!StartsWith(above.Next, words) || !new CardinalReader(tokens, locale, joins).TryRead(at, out var divisor))
            {
                continue;
            }

            // "2 over 3 years" are two numbers, and "in 2022 out of 29,500" a year and one.
            (below, next) = (divisor.Value, divisor.Next);
            return above.Value < Math.Min(below, 1000) && above.Value == Math.Floor(above.Value)
                && (words.Length > 1 || tokens.WordAt(next) is not { } behind || behind == _lexicon.And);
        }

        return false;
    }

    /// <summary>1 ½, 1 1/2, "three and a half million", "deux milliards et quart".</summary>
    private bool TryReadMixed(Numeral whole, out Numeral mixed)
    {
        mixed = default;
        var at = whole.Next;
        Numeral part;
        if (whole.IsWhole && FractionReader.TryReadVulgar(tokens, at, out var vulgar))
        {
            part = new Numeral(vulgar, at + 1);
        }
        else if (whole.IsWhole && tokens.Is(at, TokenKind.Digits) && DigitReader.TryRead(tokens, at, locale, out var above)
            && FractionReader.TryReadSlash(tokens, above, out var below, out var next))
        {
            part = new Numeral(above.Value / below, next);
        }
        else if (!joins || tokens.WordAt(at) != _lexicon.And || !FractionReader.TryReadPart(tokens, at + 1, locale, out part) || part.Value >= 1)
        {
            return false;
        }

        // Half of what was counted last, unless the part has a scale of its own: "one billion and a half million".
        var scaled = FractionReader.TimesScale(tokens, part, locale);
        var ownScale = whole.Scale > 1 && scaled.Value != part.Value;
        var added = ownScale ? scaled.Value : Numeral.Scaled(part.Value, Math.Max(whole.Scale, 1));
        mixed = whole with
        {
            Value = whole.Value + added,
            Other = null,
            Next = ownScale ? scaled.Next : part.Next,
            Digits = whole.Digits + 1,
            IsWhole = false,
        };
        mixed = whole.Scale > 1 ? mixed : new ScaleReader(tokens, locale).Apply(mixed);
        return true;
    }

    /// <summary>"that one", "the one": no number.</summary>
    private bool IsPronoun(int at, Numeral number) =>
        locale == Locale.English && number.Next == at + 1 && tokens.Is(at, "one")
        && tokens.WordAt(at - 1) is "the" or "this" or "that" or "which" or "any" or "every" or "each" or "no";

    /// <summary>"twenty-first", "vingt et unième".</summary>
    private bool IsOrdinal(Numeral number)
    {
        var at = number.Next;
        at += tokens.Is(at, "-") ? 1 : 0;
        at += tokens.WordAt(at) == _lexicon.And ? 1 : 0;
        at += tokens.Is(at, "-") ? 1 : 0;
        return number is { IsWord: true, Value: >= 20 }
            && _lexicon.TryFind(tokens.WordAt(at), out var word) && word.Kind == NumberWordKind.Ordinal;
    }

    private bool StartsWith(int at, string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (tokens.WordAt(at + index) != words[index])
            {
                return false;
            }
        }

        return true;
    }
}
