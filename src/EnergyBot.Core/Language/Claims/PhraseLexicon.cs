using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Phrases with what each means, found in a text whatever their case, accents and plural s.</summary>
internal sealed class PhraseLexicon<T>
{
    private readonly Dictionary<string, ImmutableArray<T>> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<T>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    public PhraseLexicon(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        _lookup = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (phrase, meaning) in phrases)
        {
            var (key, length) = PhraseKey.Of(phrase);
            _longest = Math.Max(_longest, length);
            _meanings[key] = [.. _meanings.GetValueOrDefault(key, []), meaning];
        }
    }

    /// <summary>All phrases in a text in order of their start, the longest first. Linear in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="nested">True to find those inside a longer one too.</param>
    public IEnumerable<(TextSpan Span, ImmutableArray<T> Meanings)> Scan(PhraseText text, bool nested)
    {
        var free = 0;
        for (var token = 0; token < text.Tokens.Length; token++)
        {
            for (var words = Math.Min(_longest, text.WordsFrom(token)); words > 0 && token >= free; words--)
            {
                if (_lookup.TryGetValue(text.Slice(token, words), out var meanings))
                {
                    var next = text.Next(token, words);
                    free = nested ? free : next;
                    yield return (text.Tokens[token].Span.Cover(text.Tokens[next - 1].Span), meanings);
                }
            }
        }
    }
}
