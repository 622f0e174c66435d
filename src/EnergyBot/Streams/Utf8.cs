using System.Text;

namespace EnergyBot.Streams;

/// <summary>UTF-8 without a byte order mark; what is not UTF-8 becomes U+FFFD.</summary>
internal static class Utf8
{
    /// <summary>The encoding of all the program reads and writes.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer that keeps what it is given until it is flushed, with line feeds only.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, Encoding, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
