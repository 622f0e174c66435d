using System.Globalization;
using System.Text;

namespace EnergyBot.Core.Language.Tokens;

/// <summary>What kind of character one is, for splitting and folding.</summary>
internal static class TextChars
{
    /// <summary>Spaces of every width, line ends and control characters.</summary>
    public static bool IsSpace(Rune rune) => rune.IsAscii
        ? rune.Value is <= ' ' or 0x7F
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control;

    public static bool EndsLine(Rune rune) => rune.Value is '\n' or '\r' or 0x85 or 0x2028 or 0x2029;

    /// <summary>
    /// Characters that show nothing of their own: zero-width, soft hyphen, byte order and direction marks; and accents
    /// that combine with the letter before.
    /// </summary>
    public static bool IsNothing(Rune rune) => !rune.IsAscii
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>An accent written after its letter.</summary>
    public static bool IsAccent(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    /// <summary>A letter; the modifier apostrophe ʼ is none to us.</summary>
    public static bool IsLetter(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetter((char)rune.Value)
        : rune.Value != 'ʼ' && Rune.IsLetter(rune);

    /// <summary>The digit that a superscript or subscript shows; null for any other character.</summary>
    public static int? RaisedOrLoweredDigit(int code) => code switch
    {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' => 0,
        >= '⁴' and <= '⁹' => code - '⁰',
        >= '₀' and <= '₉' => code - '₀',
        _ => null,
    };
}
