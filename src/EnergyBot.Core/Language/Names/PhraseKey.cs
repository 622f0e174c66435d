using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Names;

/// <summary>
/// A phrase in the form of <see cref="PhraseText"/>. Thousands of names are put in that form at each start, so those of
/// plain letters and digits, nearly all, are read without making tokens of them.
/// </summary>
internal static class PhraseKey
{
    private const int LongestPlain = 128;

    /// <summary>The phrase as a key, and how many words it has.</summary>
    public static (string Key, int Words) Of(string phrase)
    {
        Span<char> key = stackalloc char[LongestPlain + 1];
        if (phrase.Length <= LongestPlain / 2 && TryPlain(phrase, key, out var length, out var words))
        {
            return (key[..length].ToString(), words);
        }

        var text = new PhraseText(Tokenizer.Split(phrase));
        return (text.ToString(), text.Words);
    }

    private static bool TryPlain(string phrase, Span<char> key, out int length, out int words)
    {
        (length, words) = (0, 0);
        for (var at = 0; at < phrase.Length;)
        {
            if (!Folding.TryFold(phrase[at], out var first))
            {
                if (phrase[at] is not (' ' or '-' or '\'' or '’' or ',' or '(' or ')'))
                {
                    return false;
                }

                at++;
                continue;
            }

            if (words++ > 0)
            {
                key[length++] = ' ';
            }

            // A word is a run of letters or a run of digits.
            var start = length;
            for (var isDigit = char.IsAsciiDigit(first);
                at < phrase.Length && Folding.TryFold(phrase[at], out var folded) && char.IsAsciiDigit(folded) == isDigit;
                at++)
            {
                key[length++] = folded;
            }

            length = start + PhraseText.Stem(key[start..length]).Length;
        }

        return true;
    }
}
