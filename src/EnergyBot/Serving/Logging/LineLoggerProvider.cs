using EnergyBot.Configuration;
using EnergyBot.Streams;

namespace EnergyBot.Serving.Logging;

/// <summary>Writes an entry a line, as <c>2026-11-25T18:50:00.123Z info Serving: Stopping</c>, without secrets.</summary>
/// <param name="stream">Where to; a reader that is gone does no harm.</param>
/// <param name="secrets">What is to be kept out.</param>
/// <param name="time">The clock.</param>
internal sealed class LineLoggerProvider(Stream stream, Secrets secrets, TimeProvider time) : ILoggerProvider
{
    private readonly Lock _gate = new();
    private readonly StreamWriter _writer = Utf8.Writer(stream);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new LineLogger(this, categoryName[(categoryName.LastIndexOf('.') + 1)..]);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Everything has been written; the stream is the host's.
    }

    private void Write(string category, LogLevel level, string message, Exception? failure)
    {
        var line = $"{time.GetUtcNow():yyyy-MM-ddTHH:mm:ss.fffZ} {Name(level)} {category}: {message}{(failure is null ? "" : " | " + failure)}";
        lock (_gate)
        {
            try
            {
                _writer.WriteLine(OneLine(secrets.Redact(line)));
                _writer.Flush();
            }
            catch (IOException)
            {
                // Nobody reads it.
            }
        }
    }

    private static string OneLine(string text) => string.Create(text.Length, text, static (characters, text) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            characters[at] = char.IsControl(text[at]) ? ' ' : text[at];
        }
    });

    private static string Name(LogLevel level) => level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        _ => "error",
    };

    private sealed class LineLogger(LineLoggerProvider provider, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            provider.Write(category, logLevel, formatter(state, exception), exception);
    }
}
