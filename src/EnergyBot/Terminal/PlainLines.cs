using EnergyBot.Streams;

namespace EnergyBot.Terminal;

/// <summary>Lines as they come from a stream: a file, a pipe, or a terminal that cannot move its cursor.</summary>
internal sealed class PlainLines(Stream input, TextWriter output, string prompt) : ILineSource
{
    private readonly LineReader _lines = new(input);

    /// <inheritdoc/>
    public string? Read()
    {
        if (prompt.Length > 0)
        {
            output.Write(prompt);
        }

        if (!_lines.NextIsReady)
        {
            output.Flush();
        }

        return _lines.Read();
    }
}
