using System.Collections.Immutable;
using System.Globalization;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Powers behind a number: <c>1e9</c>, <c>10^9</c>, <c>10**9</c>, <c>10⁹</c>, <c>2×10^9</c>.</summary>
internal static class PowerReader
{
    public static bool TryRead(ImmutableArray<Token> tokens, Numeral number, out Numeral power)
    {
        var at = number.Next;
        if (tokens.IsGlued(at) && tokens.WordAt(at) == "e" && TryReadExponent(tokens, at + 1, out var exponent, out var next))
        {
            power = Raise(number, 10, exponent, next);
            return true;
        }

        if (TryReadRaised(tokens, at, number.Value == 10, out exponent, out next))
        {
            power = (number with { Value = Math.Pow(number.Value, exponent), Other = null, Next = next, IsWhole = false }).Bounded();
            return true;
        }

        var isTimes = tokens.Is(at, "×") || tokens.Is(at, "x") || tokens.Is(at, "*") || tokens.Is(at, "·");
        if (isTimes && tokens.Is(at + 1, "10") && TryReadRaised(tokens, at + 2, true, out exponent, out next))
        {
            power = Raise(number, 10, exponent, next);
            return true;
        }

        power = default;
        return false;
    }

    private static Numeral Raise(Numeral number, double factorBase, double exponent, int next)
    {
        // Dividing by a whole power of ten is exact where multiplying by its inverse is not.
        var scale = Math.Pow(factorBase, Math.Abs(exponent));
        var value = number.Value == 0 ? 0 : exponent < 0 ? number.Value / scale : Numeral.Scaled(number.Value, scale);
        return (number with { Value = value, Other = null, Next = next, IsWhole = false }).Bounded();
    }

    private static bool TryReadRaised(ImmutableArray<Token> tokens, int at, bool ofTen, out double exponent, out int next)
    {
        if (tokens.IsGlued(at) && tokens.Is(at, "^"))
        {
            return TryReadExponent(tokens, at + 1, out exponent, out next);
        }

        if (tokens.IsGlued(at) && tokens.Is(at, "*") && tokens.IsGlued(at + 1) && tokens.Is(at + 1, "*"))
        {
            return TryReadExponent(tokens, at + 2, out exponent, out next);
        }

        return TryReadSuperscript(tokens, at, ofTen, out exponent, out next);
    }

    private static bool TryReadExponent(ImmutableArray<Token> tokens, int at, out double exponent, out int next)
    {
        var sign = 1;
        if (tokens.IsGlued(at) && (tokens.Is(at, "+") || tokens.Is(at, "-")))
        {
            sign = tokens.Is(at, "-") ? -1 : 1;
            at++;
        }

        next = at + 1;
        exponent = 0;
        return tokens.IsGlued(at) && tokens[at].Kind == TokenKind.Digits && Whole(tokens[at].Folded, sign, out exponent);
    }

    // Only behind a ten: a raised digit behind another number is a footnote.
    private static bool TryReadSuperscript(ImmutableArray<Token> tokens, int at, bool ofTen, out double exponent, out int next)
    {
        exponent = 0;
        next = at;
        if (!ofTen)
        {
            return false;
        }

        var sign = 1;
        if (tokens.IsGlued(next) && tokens[next].Raw == "⁻")
        {
            sign = -1;
            next++;
        }

        var first = next;
        while (tokens.IsGlued(next) && next - first < 4 && TextChars.RaisedOrLoweredDigit(tokens[next].Raw[0]) is { } digit)
        {
            exponent = exponent * 10 + digit;
            next++;
        }

        exponent *= sign;
        return next > first;
    }

    private static bool Whole(string digits, int sign, out double value)
    {
        _ = double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        value = sign * Math.Min(value, 1e6);
        return true;
    }
}
