using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EnergyBot.Streams;

/// <summary>Writes JSON documents, each with a line feed behind it; kept until flushed or 64 KB have come together.</summary>
internal sealed class DocumentWriter(Stream stream, bool indented)
{
    private const int Full = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(Full);
    private readonly JsonWriterOptions _options = new()
    {
        // Relaxed, since the output goes to no web page: "é" is to be read, not "\u00E9".
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    /// <summary>Adds a document.</summary>
    public void Write<T>(T document, JsonTypeInfo<T> type)
    {
        using (var writer = new Utf8JsonWriter(_buffer, _options))
        {
            JsonSerializer.Serialize(writer, document, type);
        }

        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= Full)
        {
            Flush();
        }
    }

    /// <summary>Sends what was added.</summary>
    public void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        stream.Flush();
        _buffer.ResetWrittenCount();
    }
}
