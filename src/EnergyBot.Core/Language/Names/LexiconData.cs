using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnergyBot.Core.Language.Names;

/// <summary>The words of one language that say what is asked, as they stand in Data/language.</summary>
internal sealed record LexiconData
{
    /// <summary>Words that carry no meaning of their own here: never reported as unknown.</summary>
    public required string[] Words { get; init; }

    /// <summary>Words that this language has and the other has not.</summary>
    public required string[] LanguageWords { get; init; }

    /// <summary>Phrases by the cue they give.</summary>
    public required Dictionary<string, string[]> Cues { get; init; }

    /// <summary>Words that make a rate of the time behind them: per, a, par.</summary>
    public required string[] Each { get; init; }

    /// <summary>Words that are a rate in themselves, with the id of their unit of time.</summary>
    public required Dictionary<string, string> Once { get; init; }

    /// <summary>Phrases that are a length of time in themselves, with the id of its unit: all year, toute la journée.</summary>
    public required Dictionary<string, string> Whole { get; init; }

    /// <summary>Words before a country that say where: in, en, au.</summary>
    public required string[] Locative { get; init; }

    /// <summary>Words that make a length of "a year" behind them, where it would be a rate.</summary>
    public required string[] Lasting { get; init; }

    public static LexiconData Load(Locale locale)
    {
        using var stream = EmbeddedData.Open($"Data/language/{locale.Code()}.json");
        return JsonSerializer.Deserialize(stream, LanguageJson.Default.LexiconData)!;
    }
}

/// <summary>The regions, as they stand in Data/language/regions.json.</summary>
/// <param name="Regions">Countries and states.</param>
/// <param name="Cities">The cities of figures whose French name is another than the English one.</param>
internal sealed record RegionData(RegionEntry[] Regions, Dictionary<string, string> Cities)
{
    public static RegionData Load()
    {
        using var stream = EmbeddedData.Open("Data/language/regions.json");
        return JsonSerializer.Deserialize(stream, LanguageJson.Default.RegionData)!;
    }
}

/// <summary>A region and its names.</summary>
/// <param name="Code">ISO 3166 code, or <c>world</c>.</param>
/// <param name="Names">Its name.</param>
/// <param name="Where">Its name with "in": in France, en France.</param>
/// <param name="Aliases">Adjectives and other names; one in capitals is read in capitals only.</param>
internal sealed record RegionEntry(string Code, Localized<string> Names, Localized<string> Where, Localized<string[]> Aliases);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LexiconData))]
[JsonSerializable(typeof(RegionData))]
internal sealed partial class LanguageJson : JsonSerializerContext;
