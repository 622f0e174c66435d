using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Reads the two ends of a range: 50-60, "10 to 20 million", "entre 3 et 5".</summary>
internal static class RangeReader
{
    /// <summary>"between" and its two numbers.</summary>
    public static bool TryReadBetween(ImmutableArray<Token> tokens, int at, Locale locale, out Numeral low, out Numeral high)
    {
        (low, high) = (default, default);
        if (tokens.WordAt(at) != NumberLexicon.For(locale).Between)
        {
            return false;
        }

        // "between one hundred and fifty and …": first with all the words that may join, then without.
        var first = QualifierReader.Skip(tokens, at + 1, locale);
        return TryReadEnds(tokens, first, locale, true, out low, out high) || TryReadEnds(tokens, first, locale, false, out low, out high);
    }

    /// <summary>The other end behind a number that was read; both with the scale that they share.</summary>
    public static bool TryReadEnd(ImmutableArray<Token> tokens, int at, Locale locale, ref Numeral low, out Numeral high)
    {
        high = default;
        var dash = low.Next;
        var start = tokens.Is(at, "-") ? at + 1 : at;
        if (tokens.IsGlued(start) && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Digits)
        {
            return false;
        }

        var isDash = tokens.Is(dash, "-") || tokens.Is(dash, "—");
        if (isDash)
        {
            if (low.IsWord || IsDate(tokens, start, dash) || !new OperandReader(tokens, locale).TryRead(dash + 1, out high) || high.IsWord)
            {
                return false;
            }
        }
        else if (!IsTo(tokens, start, dash, locale) || !SignedReader.TryRead(tokens, QualifierReader.Skip(tokens, dash + 1, locale), locale, true, out high))
        {
            return false;
        }

        var shared = Share(low, high);
        if (shared.Value >= high.Value && !shared.TooLarge)
        {
            return false;
        }

        low = shared;
        return true;
    }

    private static bool TryReadEnds(ImmutableArray<Token> tokens, int at, Locale locale, bool joins, out Numeral low, out Numeral high)
    {
        high = default;
        if (!SignedReader.TryRead(tokens, at, locale, joins, out low)
            || tokens.WordAt(low.Next) != NumberLexicon.For(locale).And
            || !SignedReader.TryRead(tokens, QualifierReader.Skip(tokens, low.Next + 1, locale), locale, true, out high))
        {
            return false;
        }

        low = Share(low, high);
        return true;
    }

    /// <summary>"10 to 20 million", "two to three hundred": the scale of the second is that of the first as well.</summary>
    private static Numeral Share(Numeral low, Numeral high)
    {
        var scale = high.Scale;
        if (low.IsWord && high is { IsWord: true, Scale: 1, Value: < 1000 } && high.Value % 100 == 0 && low.Value < 10)
        {
            scale = 100;
        }

        return low.Scale <= 1 && scale > 1 && low.Value <= high.Value / scale ? low.Times(scale, low.Next) : low;
    }

    // "à" stands between ends wherever it is; "a" without its accent is more often a verb, unless "de" came before.
    private static bool IsTo(ImmutableArray<Token> tokens, int start, int at, Locale locale)
    {
        if (tokens.WordAt(at) is not { } word)
        {
            return false;
        }

        var accented = word == "a" && tokens[at].Raw is not ("a" or "A");
        return accented || word == "to" || (locale == Locale.French && word == "a" && tokens.WordAt(start - 1) == "de");
    }

    /// <summary>2024-05-17, and numbers of telephones.</summary>
    private static bool IsDate(ImmutableArray<Token> tokens, int start, int dash) =>
        IsDashed(tokens, start - 1) || IsDashed(tokens, dash + 2);

    private static bool IsDashed(ImmutableArray<Token> tokens, int dash) =>
        tokens.Is(dash, "-") && tokens.IsGlued(dash) && tokens.IsGlued(dash + 1)
            && tokens[dash - 1].Kind == TokenKind.Digits && tokens[dash + 1].Kind == TokenKind.Digits;
}
