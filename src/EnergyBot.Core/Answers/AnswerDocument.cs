using System.Text.Json.Serialization;

namespace EnergyBot.Core.Answers;

/// <summary>The JSON form of an answer. Absent numbers are null; energies are in Wh, powers in W.</summary>
public sealed record AnswerDocument(
    string Text,
    string Language,
    string Intent,
    IReadOnlyList<QuantityDocument> Quantities,
    ResultDocument? Result,
    [property: JsonConverter(typeof(OtherConverter))] IReadOnlyList<ResultDocument> Other,
    VerdictDocument? Verdict,
    IReadOnlyList<ClaimDocument> Claims,
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

/// <summary>Whether a claim holds: <c>holds</c>, <c>roughly</c>, <c>off</c>, <c>confused</c> or <c>cannot-tell</c>, and by how much.</summary>
public sealed record VerdictDocument(
    string Outcome, double? Claimed, double? Computed, double? Ratio, ImpliedDocument? Implied, PublishedDocument? Published, string Reason);

/// <summary>What a claim implies for one of a thing: 4,895 <c>kWh/home/year</c>.</summary>
public sealed record ImpliedDocument(double Value, string Unit);

/// <summary>What is published for it, in the same unit; for arithmetic, what the text's own numbers give.</summary>
public sealed record PublishedDocument(double Low, double High, double Preferred);

/// <summary>One claim of a text; <c>start</c> and <c>length</c> in UTF-16 code units, <c>sources</c> numbers in the document's list.</summary>
public sealed record ClaimDocument(string Text, long Start, int Length, VerdictDocument Verdict, IReadOnlyList<int> Sources, IReadOnlyList<string> Working);

/// <summary>Source-generated JSON of the answer document; null members are written, so that each document has the same members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerDocument))]
public sealed partial class AnswerJson : JsonSerializerContext;
