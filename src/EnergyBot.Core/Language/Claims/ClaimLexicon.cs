using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Language.Claims;

/// <summary>The words that tie amounts into claims, of both languages, as they stand in Data/language/claims.json.</summary>
internal sealed class ClaimLexicon
{
    private static readonly Lazy<ClaimLexicon> Embedded = new(Load);
    private readonly Dictionary<string, ImmutableArray<ClaimWord>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<ClaimWord>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    private ClaimLexicon(Dictionary<string, string[]> words)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (name, phrases) in words)
        {
            var word = Enum.Parse<ClaimWord>(name, ignoreCase: true);
            foreach (var phrase in phrases)
            {
                var (key, length) = PhraseKey.Of(phrase);
                _longest = Math.Max(_longest, length);
                _words[key] = [.. _words.GetValueOrDefault(key, []), word];
            }
        }
    }

    /// <summary>The lexicon.</summary>
    public static ClaimLexicon Standard => Embedded.Value;

    /// <summary>All phrases in a text in order of their start, one inside another too. Linear in the text.</summary>
    public ImmutableArray<ClaimCue> Scan(PhraseText text)
    {
        var found = ImmutableArray.CreateBuilder<ClaimCue>();
        for (var token = 0; token < text.Tokens.Length; token++)
        {
            for (var words = Math.Min(_longest, text.WordsFrom(token)); words > 0; words--)
            {
                if (_lookup.TryGetValue(text.Slice(token, words), out var meanings))
                {
                    var span = text.Tokens[token].Span.Cover(text.Tokens[text.Next(token, words) - 1].Span);
                    found.AddRange(meanings.Select(meaning => new ClaimCue(span, meaning)));
                }
            }
        }

        return found.ToImmutable();
    }

    private static ClaimLexicon Load()
    {
        using var stream = EmbeddedData.Open("Data/language/claims.json");
        return new ClaimLexicon(JsonSerializer.Deserialize(stream, ClaimLexiconJson.Default.DictionaryStringStringArray)!);
    }
}

/// <summary>A phrase of the lexicon in a text.</summary>
internal readonly record struct ClaimCue(TextSpan Span, ClaimWord Word);

[JsonSerializable(typeof(Dictionary<string, string[]>))]
internal sealed partial class ClaimLexiconJson : JsonSerializerContext;
