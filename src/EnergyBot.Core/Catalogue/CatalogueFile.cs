using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnergyBot.Core.Catalogue;

// The shape of the files in Data (see Data/README.md). Whatever a file leaves out is null here and members that are
// not known gather in Unknown, so that all problems of a file can be reported at once.

internal abstract record Entry
{
    /// <summary>Members that have no meaning here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>Things and their sources.</summary>
internal sealed record CatalogueFile : Entry
{
    /// <summary>Where editors find the schema; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public SourceEntry?[]? Sources { get; init; }

    public ThingEntry?[]? Things { get; init; }
}

/// <summary>The file of families.</summary>
internal sealed record FamilyFile : Entry
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public FamilyEntry?[]? Families { get; init; }
}

/// <summary>What holds for the whole catalogue.</summary>
internal sealed record CatalogueHead : Entry
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The day of the last change to the data, ISO 8601.</summary>
    public string? Date { get; init; }
}

internal sealed record SourceEntry : Entry
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? Locator { get; init; }
}

internal sealed record FamilyEntry : Entry
{
    public string? Id { get; init; }

    public LocalizedEntry<string>? Labels { get; init; }

    public LocalizedEntry<string?[]>? Aliases { get; init; }

    public LocalizedEntry<string>? Default { get; init; }
}

internal sealed record ThingEntry : Entry
{
    public string? Id { get; init; }

    public string? Kind { get; init; }

    public LocalizedEntry<string>? Labels { get; init; }

    public LocalizedEntry<FormsEntry>? Counted { get; init; }

    public LocalizedEntry<string>? Of { get; init; }

    public LocalizedEntry<string?[]>? Aliases { get; init; }

    public LocalizedEntry<double?>? Familiarity { get; init; }

    public string? Family { get; init; }

    public FigureEntry?[]? Figures { get; init; }
}

internal sealed record FormsEntry : Entry
{
    public string? Article { get; init; }

    public string? One { get; init; }

    public string? Other { get; init; }
}

internal sealed record FigureEntry : Entry
{
    public double? Value { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public string? Unit { get; init; }

    public string? Per { get; init; }

    public string? Region { get; init; }

    public int? Year { get; init; }

    public LocalizedEntry<string>? Boundary { get; init; }

    public string? EnergyKind { get; init; }

    public string? Reading { get; init; }

    public string? Arithmetic { get; init; }

    public bool Preferred { get; init; }

    public LocalizedEntry<string>? PreferredReason { get; init; }

    public string? Source { get; init; }
}

/// <summary>One value for each language, either of which may be missing.</summary>
internal sealed record LocalizedEntry<T> : Entry
{
    public T? En { get; init; }

    public T? Fr { get; init; }

    public T? this[Locale locale] => locale == Locale.French ? Fr : En;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CatalogueFile))]
[JsonSerializable(typeof(FamilyFile))]
[JsonSerializable(typeof(CatalogueHead))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
