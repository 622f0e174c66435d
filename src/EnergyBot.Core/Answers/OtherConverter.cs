using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnergyBot.Core.Answers;

/// <summary>Writes what a result is compared with: nothing as null, one as an object, several as a list.</summary>
internal sealed class OtherConverter : JsonConverter<IReadOnlyList<ResultDocument>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<ResultDocument> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonElement.ParseValue(ref reader) switch
        {
            { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(one => one.Deserialize(AnswerJson.Default.ResultDocument)!)],
            { ValueKind: JsonValueKind.Object } one => [one.Deserialize(AnswerJson.Default.ResultDocument)!],
            _ => [],
        };

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<ResultDocument> value, JsonSerializerOptions options)
    {
        if (value is [var only])
        {
            JsonSerializer.Serialize(writer, only, AnswerJson.Default.ResultDocument);
            return;
        }

        if (value.Count == 0)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var one in value)
        {
            JsonSerializer.Serialize(writer, one, AnswerJson.Default.ResultDocument);
        }

        writer.WriteEndArray();
    }
}
