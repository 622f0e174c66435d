using System.Text.Json.Serialization;

namespace EnergyBot.Core.Catalogue;

/// <summary>A file of things and their sources, as it is written; see Data/README.md.</summary>
internal sealed record CatalogueFile
{
    /// <summary>Where editors find the schema; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public SourceEntry[] Sources { get; init; } = [];

    public ThingEntry[] Things { get; init; } = [];
}

/// <summary>The file of families.</summary>
internal sealed record FamilyFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public FamilyEntry[] Families { get; init; } = [];
}

/// <summary>The catalogue's own facts.</summary>
/// <param name="Date">The day of the last change to the data, ISO 8601.</param>
internal sealed record CatalogueHead(string Date);

internal sealed record SourceEntry(string Id, string Title, string Publisher, string Url, string Published, string Locator);

internal sealed record FamilyEntry(string Id, Localized<string> Labels, Localized<string[]> Aliases, Localized<string> Default);

internal sealed record ThingEntry
{
    public string Id { get; init; } = "";

    public string Kind { get; init; } = "";

    public Localized<string>? Labels { get; init; }

    public Localized<CountedForms>? Counted { get; init; }

    public Localized<string>? Of { get; init; }

    public Localized<string[]>? Aliases { get; init; }

    public Localized<double>? Familiarity { get; init; }

    public string? Family { get; init; }

    public FigureEntry[] Figures { get; init; } = [];
}

internal sealed record FigureEntry
{
    public double Value { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public string Unit { get; init; } = "";

    public string Per { get; init; } = "";

    public string Region { get; init; } = "";

    public int Year { get; init; }

    public Localized<string>? Boundary { get; init; }

    public string? EnergyKind { get; init; }

    public string Reading { get; init; } = "";

    public string? Arithmetic { get; init; }

    public bool Preferred { get; init; }

    public Localized<string>? PreferredReason { get; init; }

    public string Source { get; init; } = "";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CatalogueFile))]
[JsonSerializable(typeof(FamilyFile))]
[JsonSerializable(typeof(CatalogueHead))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
