using System.Text.Json;
using System.Text.Json.Serialization;
using EnergyBot.Core;
using EnergyBot.Core.Catalogue;

namespace EnergyBot.Facts;

/// <summary>The catalogue as <c>facts --format json</c> gives it.</summary>
internal sealed record FactsDocument(string DataVersion, IReadOnlyList<ThingDocument> Things, IReadOnlyList<SourceDocument> Sources)
{
    /// <summary>The document of a list.</summary>
    public static FactsDocument Of(FactList facts) => new(
        facts.DataVersion,
        [.. facts.Things.Select(ThingDocument.Of)],
        [.. facts.Sources.Select(SourceDocument.Of)]);

    /// <summary>A name in kebab case: <c>energy-per-use</c>.</summary>
    internal static string Kebab(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

/// <summary>A thing with all its figures.</summary>
internal sealed record ThingDocument(string Id, string Category, string Kind, Localized<string> Labels, IReadOnlyList<FigureDocument> Figures)
{
    /// <summary>The document of a thing.</summary>
    public static ThingDocument Of(Thing thing) => new(
        thing.Id,
        thing.Category,
        FactsDocument.Kebab(thing.Kind),
        thing.Labels,
        [.. thing.Figures.Select(FigureDocument.Of)]);
}

/// <summary>A figure as its source gives it.</summary>
internal sealed record FigureDocument(
    double Value,
    double? Low,
    double? High,
    string Unit,
    string Per,
    string Region,
    int Year,
    Localized<string> Boundary,
    string? EnergyKind,
    string Reading,
    bool Preferred,
    string Source)
{
    /// <summary>The document of a figure.</summary>
    public static FigureDocument Of(Figure figure) => new(
        figure.Value,
        figure.Low,
        figure.High,
        figure.Unit,
        figure.Per,
        figure.Region,
        figure.Year,
        figure.Boundary,
        figure.EnergyKind is { } kind ? FactsDocument.Kebab(kind) : null,
        FactsDocument.Kebab(figure.Reading),
        figure.Preferred,
        figure.Source.Id);
}

/// <summary>A publication.</summary>
internal sealed record SourceDocument(string Id, string Title, string Publisher, Uri Url, string Published, string Locator)
{
    /// <summary>The document of a source.</summary>
    public static SourceDocument Of(Source source) =>
        new(source.Id, source.Title, source.Publisher, source.Url, source.Published, source.Locator);
}

/// <summary>Source-generated JSON for the facts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FactsDocument))]
internal sealed partial class FactsJson : JsonSerializerContext;
