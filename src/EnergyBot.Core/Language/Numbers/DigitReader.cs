using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Reads numbers in digits, with the separators of both languages and powers of ten.</summary>
internal static class DigitReader
{
    private static readonly string[] OrdinalEndings =
        ["st", "nd", "rd", "th", "er", "ers", "re", "res", "e", "es", "eme", "emes", "ieme", "iemes", "nde", "ndes"];

    public static bool TryRead(ImmutableArray<Token> tokens, int at, Locale locale, out Numeral numeral)
    {
        numeral = default;
        var pointed = tokens.Is(at, ".") || tokens.Is(at, ",");
        if (pointed && tokens.Is(at + 1, TokenKind.Digits) && tokens.IsGlued(at + 1) && !IsBehindDigitsOrWord(tokens, at))
        {
            numeral = Parse(tokens, at, at, at + 2);
        }
        else if (tokens.Is(at, TokenKind.Digits) && !IsPartOfName(tokens, at) && DigitGroups.At(tokens, at) is { } groups)
        {
            numeral = groups.Ambiguous ? Choose(tokens, at, groups, locale) : Parse(tokens, at, groups.WholeNext, groups.Next);
        }
        else
        {
            return false;
        }

        if (PowerReader.TryRead(tokens, numeral, out var power))
        {
            numeral = power;
            return true;
        }

        return !(tokens.IsGlued(numeral.Next) && tokens.WordAt(numeral.Next) is { } ending && OrdinalEndings.Contains(ending));
    }

    /// <summary>
    /// True for digits that belong to a name (GPT-4, H100, B-52) or to a version or an address (1.2.3), not for those
    /// behind a unit or a sign of multiplication (1h15, 3x2).
    /// </summary>
    public static bool IsPartOfName(ImmutableArray<Token> tokens, int at)
    {
        if (!tokens.IsGlued(at))
        {
            return false;
        }

        var before = tokens[at - 1];
        var touching = tokens.IsGlued(at - 1);
        return before.Kind switch
        {
            TokenKind.Word => !(touching && tokens[at - 2].Kind == TokenKind.Digits) && before.Folded != "x",
            TokenKind.Digits => true,
            _ when !touching => false,
            _ when before.Folded == "-" => tokens[at - 2].Kind == TokenKind.Word && !IsBehindDigits(tokens, at - 2),
            _ when before.Folded is "." => tokens[at - 2].Kind == TokenKind.Digits,
            _ when before.Folded is "," => tokens[at - 2].Kind == TokenKind.Digits && tokens.IsGlued(at - 2)
                && (tokens[at - 3].Kind == TokenKind.Word || (tokens[at - 3].Folded == "-" && tokens.IsGlued(at - 3) && tokens[at - 4].Kind == TokenKind.Word)),
            _ => false,
        };
    }

    private static bool IsBehindDigits(ImmutableArray<Token> tokens, int at) =>
        tokens.IsGlued(at) && tokens[at - 1].Kind == TokenKind.Digits;

    private static bool IsBehindDigitsOrWord(ImmutableArray<Token> tokens, int at) =>
        tokens.IsGlued(at) && tokens[at - 1].Kind is TokenKind.Digits or TokenKind.Word;

    /// <summary><c>1,234</c> and <c>1.234</c>: the language of the text decides, unless one reading is odd.</summary>
    private static Numeral Choose(ImmutableArray<Token> tokens, int at, DigitGroups groups, Locale locale)
    {
        var grouped = Parse(tokens, at, groups.Next, groups.Next);
        var pointed = Parse(tokens, at, groups.WholeNext, groups.Next);
        var mark = tokens[at + 1].Folded;
        var decimals = tokens[at + 2].Folded;

        // Nobody writes three zeros behind a decimal mark, nor two behind a mark that is not his own.
        var isGroup = (locale == Locale.English && mark == ",")
            || decimals == "000"
            || (locale == Locale.French && mark == "." && decimals.EndsWith("00", StringComparison.Ordinal));
        // "28,500" in English: a Frenchman would not have written the zeros.
        var isPlain = locale == Locale.English && mark == "," && decimals.EndsWith("00", StringComparison.Ordinal);
        return isGroup ? grouped with { Other = isPlain ? null : pointed.Value } : pointed with { Other = grouped.Value };
    }

    private static Numeral Parse(ImmutableArray<Token> tokens, int at, int wholeNext, int next)
    {
        var text = new StringBuilder();
        for (var index = at; index < next; index++)
        {
            if (tokens[index].Kind == TokenKind.Digits)
            {
                text.Append(tokens[index].Folded);
            }
            else if (index == wholeNext)
            {
                text.Append('.');
            }
        }

        var written = text.ToString();
        _ = double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        var significant = written.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
        return new Numeral(value, next) { Digits = Math.Max(1, significant), IsWhole = next == at + 1, Scale = 1 }.Bounded();
    }
}
