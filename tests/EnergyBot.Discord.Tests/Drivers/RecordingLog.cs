using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Tests.Drivers;

/// <summary>Keeps what is logged. Thread-safe.</summary>
internal sealed class RecordingLog : ILoggerProvider
{
    private readonly Lock _gate = new();
    private readonly List<string> _entries = [];
    private TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Text
    {
        get
        {
            lock (_gate)
            {
                return string.Join('\n', _entries);
            }
        }
    }

    /// <summary>Waits until an entry holds a text.</summary>
    public async Task SaysAsync(string text, CancellationToken cancellation)
    {
        while (true)
        {
            Task written;
            lock (_gate)
            {
                if (_entries.Any(entry => entry.Contains(text, StringComparison.Ordinal)))
                {
                    return;
                }

                written = _written.Task;
            }

            await written.WaitAsync(cancellation);
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose()
    {
    }

    private void Write(string entry)
    {
        lock (_gate)
        {
            _entries.Add(entry);
            _written.SetResult();
            _written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private sealed class Logger(RecordingLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Write($"{logLevel} {formatter(state, exception)} {exception}");
    }
}
