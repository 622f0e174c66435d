using System.Text.Json.Serialization;

namespace EnergyBot.Core.Answers;

/// <summary>The JSON form of an answer. Absent numbers are null; energies are in Wh, powers in W.</summary>
public sealed record AnswerDocument(
    string Text,
    string Language,
    string Intent,
    IReadOnlyList<QuantityDocument> Quantities,
    ResultDocument? Result,
    ResultDocument? Other,
    string Headline,
    IReadOnlyList<EquivalentDocument> Equivalents,
    IReadOnlyList<string> Working,
    IReadOnlyList<string> Caveats,
    IReadOnlyList<SourceDocument> Sources,
    IReadOnlyList<AlternativeDocument> Alternatives,
    string DataVersion);

/// <summary>An amount as written in the text; <c>start</c> and <c>length</c> in UTF-16 code units, the value in SI.</summary>
public sealed record QuantityDocument(
    string Text, int Start, int Length, string Dimension, double Value, string Unit, string? Per, double Low, double High, string? EnergyKind, string? Note);

/// <summary>What the question is about, and the number asked for.</summary>
public sealed record ResultDocument(
    double? EnergyWh, double? EnergyWhLow, double? EnergyWhHigh, double? PowerW, double? Value, double? Low, double? High, string? Unit, string? Thing);

/// <summary>One equivalent; <c>sources</c> are numbers in the document's list.</summary>
public sealed record EquivalentDocument(string Text, double Value, double Low, double High, string Unit, string Thing, IReadOnlyList<int> Sources);

/// <summary>A source that the answer cites as <c>n</c>.</summary>
public sealed record SourceDocument(int N, string Title, string Publisher, string Url, string Published, string Locator, string Reading);

/// <summary>Another reading, and the question that asks for it.</summary>
public sealed record AlternativeDocument(string Text, string Question);

/// <summary>Source-generated JSON of the answer document; null members are written, so that each document has the same members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerDocument))]
public sealed partial class AnswerJson : JsonSerializerContext;
