using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnergyBot.Core.Catalogue;

// The shape of the files in Data (see Data/README.md). Whatever a file leaves out is null here and members that are
// not known gather in Unknown, so that all problems of a file can be reported at once. Members are set one by one:
// init-only ones are gathered in arrays first, which made reading the catalogue a third slower.

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
    public string? Schema { get; set; }

    public SourceEntry?[]? Sources { get; set; }

    public ThingEntry?[]? Things { get; set; }
}

/// <summary>The file of families.</summary>
internal sealed record FamilyFile : Entry
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public FamilyEntry?[]? Families { get; set; }
}

/// <summary>What holds for the whole catalogue.</summary>
internal sealed record CatalogueHead : Entry
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    /// <summary>The day of the last change to the data, ISO 8601.</summary>
    public string? Date { get; set; }
}

internal sealed record SourceEntry : Entry
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public string? Published { get; set; }

    public string? Locator { get; set; }
}

internal sealed record FamilyEntry : Entry
{
    public string? Id { get; set; }

    public LocalizedEntry<string>? Labels { get; set; }

    public LocalizedEntry<string?[]>? Aliases { get; set; }

    public LocalizedEntry<string>? Default { get; set; }

    public LocalizedEntry<string?[]>? Makers { get; set; }

    public string? Carbon { get; set; }
}

internal sealed record ThingEntry : Entry
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public LocalizedEntry<string>? Labels { get; set; }

    public LocalizedEntry<FormsEntry>? Counted { get; set; }

    public LocalizedEntry<string>? Of { get; set; }

    public LocalizedEntry<string?[]>? Aliases { get; set; }

    public LocalizedEntry<double?>? Familiarity { get; set; }

    public string? Family { get; set; }

    public string? Carbon { get; set; }

    public FigureEntry?[]? Figures { get; set; }
}

internal sealed record FormsEntry : Entry
{
    public string? Article { get; set; }

    public string? One { get; set; }

    public string? Other { get; set; }
}

internal sealed record FigureEntry : Entry
{
    public double? Value { get; set; }

    public double? Low { get; set; }

    public double? High { get; set; }

    public string? Unit { get; set; }

    public string? Per { get; set; }

    public string? Region { get; set; }

    public int? Year { get; set; }

    public LocalizedEntry<string>? Boundary { get; set; }

    public string? EnergyKind { get; set; }

    public string? Reading { get; set; }

    public string? Arithmetic { get; set; }

    public bool Preferred { get; set; }

    public LocalizedEntry<string>? PreferredReason { get; set; }

    public string? Source { get; set; }
}

/// <summary>One value for each language, either of which may be missing.</summary>
internal sealed record LocalizedEntry<T> : Entry
{
    public T? En { get; set; }

    public T? Fr { get; set; }

    public T? this[Locale locale] => locale == Locale.French ? Fr : En;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CatalogueFile))]
[JsonSerializable(typeof(FamilyFile))]
[JsonSerializable(typeof(CatalogueHead))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
