using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Reads a number with its sign, if it has one.</summary>
internal static class SignedReader
{
    public static bool TryRead(ImmutableArray<Token> tokens, int at, Locale locale, bool joins, out Numeral number)
    {
        var negative = IsMinus(tokens, at, locale);
        if (!new OperandReader(tokens, locale, joins).TryRead(negative ? at + 1 : at, out number))
        {
            return false;
        }

        number = negative ? number with { Value = -number.Value, Other = -number.Other } : number;
        return true;
    }

    /// <summary>
    /// A dash is a sign where it touches the number and nothing before; a true minus (−) may stand apart. Behind another
    /// number it is a range or a subtraction, and at the head of a line, apart from the number, a bullet.
    /// </summary>
    private static bool IsMinus(ImmutableArray<Token> tokens, int at, Locale locale)
    {
        if (at >= tokens.Length || (tokens.Is(at - 1, TokenKind.Digits) && !tokens[at].LineBefore))
        {
            return false;
        }

        if (tokens.WordAt(at) is { } word)
        {
            return NumberLexicon.For(locale).Minus.Contains(word);
        }

        return tokens.Is(at, "-")
            && (!tokens.IsGlued(at) || tokens[at - 1].Folded is "(" or "[" or "{" or "=" or ":" or "~" or "≈" or "<" or ">" or "\"" or "«" or ";" or ",")
            && (tokens.IsGlued(at + 1) || tokens[at].Raw == "−");
    }
}
