using System.Collections.Immutable;
using System.Text;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Names;

/// <summary>
/// A text as its words stand in the index of phrases: folded, without the s of a plural, one space between, punctuation
/// left out. Any run of words is one slice of it.
/// </summary>
internal sealed class PhraseText
{
    private readonly string _joined;
    private readonly int[] _word;
    private readonly List<(int Token, int Start, int End)> _words = [];

    public PhraseText(ImmutableArray<Token> tokens)
    {
        Tokens = tokens;
        _word = new int[tokens.Length];
        var joined = new StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
        {
            _word[i] = -1;
            if (!Counts(tokens[i]))
            {
                continue;
            }

            if (joined.Length > 0)
            {
                joined.Append(' ');
            }

            var start = joined.Length;
            joined.Append(Stem(tokens[i].Folded));
            _word[i] = _words.Count;
            _words.Add((i, start, joined.Length));
        }

        _joined = joined.ToString();
    }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>How many words start at this token or behind it; 0 where the token is punctuation.</summary>
    public int WordsFrom(int token) => _word[token] < 0 ? 0 : _words.Count - _word[token];

    /// <summary>The slice of so many words from a token on.</summary>
    public ReadOnlySpan<char> Slice(int token, int words)
    {
        var first = _word[token];
        var start = _words[first].Start;
        return _joined.AsSpan(start, _words[first + words - 1].End - start);
    }

    /// <summary>The token behind a run of words.</summary>
    public int Next(int token, int words) => _words[_word[token] + words - 1].Token + 1;

    /// <summary>The whole text in this form.</summary>
    public override string ToString() => _joined;

    /// <summary>How many words it has.</summary>
    public int Words => _words.Count;

    /// <summary>Without the s of a plural.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static bool Counts(Token token) =>
        token.Kind != TokenKind.Symbol || token.Folded is "+" or "=" or "/" or "%";
}
