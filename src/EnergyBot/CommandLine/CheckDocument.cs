using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnergyBot.Core;
using EnergyBot.Core.Answers;

namespace EnergyBot.CommandLine;

/// <summary>The claims of a text as one JSON document, written as they are found: <c>claims</c>, <c>sources</c>, <c>dataVersion</c>.</summary>
internal sealed class CheckDocument : ICheckReport
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _writer;

    /// <summary>A document that begins at once.</summary>
    public CheckDocument(Stream output)
    {
        _output = output;
        _writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        _writer.WriteStartObject();
        _writer.WriteStartArray("claims");
    }

    /// <inheritdoc/>
    public void Add(CheckedClaim claim)
    {
        JsonSerializer.Serialize(_writer, DocumentRenderer.Claim(claim), AnswerJson.Default.ClaimDocument);
        _writer.Flush();
    }

    /// <inheritdoc/>
    public void End(ImmutableArray<Citation> sources, string dataVersion, Locale locale)
    {
        _writer.WriteEndArray();
        _writer.WriteStartArray("sources");
        foreach (var source in sources)
        {
            JsonSerializer.Serialize(_writer, DocumentRenderer.Source(source), AnswerJson.Default.SourceDocument);
        }

        _writer.WriteEndArray();
        _writer.WriteString("dataVersion", dataVersion);
        _writer.WriteEndObject();
        _writer.Flush();
        _output.WriteByte((byte)'\n');
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
