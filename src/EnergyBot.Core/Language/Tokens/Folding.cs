using System.Text;

namespace EnergyBot.Core.Language.Tokens;

/// <summary>
/// Brings spellings of the same word together: lower case, base letters without accents, one apostrophe, one dash,
/// plain digits for raised and lowered ones, nothing for invisible characters.
/// </summary>
/// <remarks>Our own table: without ICU <c>string.Normalize</c> leaves text as it is.</remarks>
internal static class Folding
{
    // Base letters by Unicode decomposition, one for each code point from the first; a dot where there is none.
    private const string FromC0 =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
        + "lllnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "................................oo.............uu..............."
        + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..oo"
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    // ASCII in the width of Chinese characters, as their keyboards type it: ５０ＧＷｈ.
    private const int FirstFullWidth = 0xFF01;
    private const int LastFullWidth = 0xFF5E;

    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>True for 0 to 9, in full width too.</summary>
    public static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is >= '０' and <= '９';

    /// <summary>The folded text; spaces and controls become plain spaces. Unpaired surrogates stay.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = Decode(text, at, out var rune);
            if (length == 0)
            {
                folded.Append(text[at]);
                at++;
                continue;
            }

            if (TextChars.IsSpace(rune))
            {
                folded.Append(' ');
            }
            else if (!TextChars.IsNothing(rune))
            {
                Append(folded, rune);
            }

            at += length;
        }

        return folded.ToString();
    }

    /// <summary>Adds one visible character, folded.</summary>
    public static void Append(StringBuilder folded, Rune rune)
    {
        var code = rune.Value;
        if (code < 0x80)
        {
            folded.Append(code == '`' ? '\'' : char.ToLowerInvariant((char)code));
        }
        else if (code is >= FirstFullWidth and <= LastFullWidth)
        {
            Append(folded, new Rune(code - FirstFullWidth + '!'));
        }
        else if (Table(code) is not '.' and var letter)
        {
            folded.Append(letter);
        }
        else if (TextChars.RaisedOrLoweredDigit(code) is { } digit)
        {
            folded.Append((char)('0' + digit));
        }
        else if (Several(code) is { } letters)
        {
            folded.Append(letters);
        }
        else
        {
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }
    }

    /// <summary>The base letter of a Latin letter, or the digit itself; false for all that is neither.</summary>
    public static bool TryFold(char character, out char folded)
    {
        folded = char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : Table(character);
        return char.IsAsciiLetterOrDigit(folded);
    }

    /// <summary>Reads one character at an index: how many code units it takes, 0 for an unpaired surrogate.</summary>
    public static int Decode(string text, int at, out Rune rune) =>
        Rune.TryGetRuneAt(text, at, out rune) ? rune.Utf16SequenceLength : 0;

    private static bool IsFolded(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= ' ' and < 'A') or (> 'Z' and < '`') or (> '`' and <= '~')))
            {
                return false;
            }
        }

        return true;
    }

    private static char Table(int code) => code switch
    {
        >= 0xC0 and < 0x250 => FromC0[code - 0xC0],
        >= 0x1E00 and < 0x1F00 => From1E00[code - 0x1E00],
        _ => '.',
    };

    private static string? Several(int code) => code switch
    {
        'Œ' or 'œ' => "oe",
        'Æ' or 'æ' => "ae",
        'Þ' or 'þ' => "th",
        'ß' => "ss",
        'ĳ' or 'Ĳ' => "ij",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬀ' => "ff",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'µ' or 'μ' => "u",
        '’' or '‘' or 'ʼ' or '´' or '′' => "'",
        '‐' or '‑' or '‒' or '–' or '−' or '﹣' or '⁻' => "-",
        '⁄' or '∕' => "/",
        '∼' => "~",
        '⋅' => "·",
        _ => null,
    };
}
