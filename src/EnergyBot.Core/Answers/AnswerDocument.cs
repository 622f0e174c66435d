using System.Text.Json.Serialization;

namespace EnergyBot.Core.Answers;

/// <summary>The JSON form of an answer.</summary>
public sealed record AnswerDocument(string Text, string Language)
{
    /// <summary>The document of an answer.</summary>
    public static AnswerDocument Of(Answer answer) => new(answer.Question.Text, answer.Locale.Code());
}

/// <summary>Source-generated JSON for the answer document; null members are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerDocument))]
public sealed partial class AnswerJson : JsonSerializerContext;
