using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Language.Claims;

/// <summary>
/// The words that tie amounts into claims, of both languages, as they stand in Data/language/claims.json, and the places
/// within countries that homes are said to be in, as they stand in Data/language/places.json.
/// </summary>
internal sealed class ClaimLexicon
{
    private static readonly Lazy<ClaimLexicon> Embedded = new(() => new ClaimLexicon());

    private readonly PhraseLexicon<ClaimWord> _words = new(
        Load("Data/language/claims.json").SelectMany(entry => entry.Value.Select(phrase => (phrase, Enum.Parse<ClaimWord>(entry.Key, ignoreCase: true)))));

    private readonly PhraseLexicon<string> _places = new(
        Load("Data/language/places.json").SelectMany(entry => entry.Value.Select(phrase => (phrase, entry.Key))));

    private ClaimLexicon()
    {
    }

    /// <summary>The lexicon.</summary>
    public static ClaimLexicon Standard => Embedded.Value;

    /// <summary>All phrases in a text in order of their start, one inside another too. Linear in the text.</summary>
    public ImmutableArray<ClaimCue> Scan(PhraseText text) =>
        [.. _words.Scan(text, nested: true).SelectMany(found => found.Meanings.Select(meaning => new ClaimCue(found.Span, meaning)))];

    /// <summary>The places in a text in order, each with the country that it lies in; a place begins with a capital. Linear in the text.</summary>
    public ImmutableArray<PlaceCue> ScanPlaces(PhraseText text, string written) =>
        [.. _places.Scan(text, nested: false).Where(found => char.IsUpper(written[found.Span.Start])).Select(found => new PlaceCue(found.Span, found.Meanings[0]))];

    private static Dictionary<string, string[]> Load(string name)
    {
        using var stream = EmbeddedData.Open(name);
        return JsonSerializer.Deserialize(stream, ClaimLexiconJson.Default.DictionaryStringStringArray)!;
    }
}

/// <summary>A phrase of the lexicon in a text.</summary>
internal readonly record struct ClaimCue(TextSpan Span, ClaimWord Word);

/// <summary>A place in a text, and its country's ISO 3166 code.</summary>
internal readonly record struct PlaceCue(TextSpan Span, string Country);

[JsonSerializable(typeof(Dictionary<string, string[]>))]
internal sealed partial class ClaimLexiconJson : JsonSerializerContext;
