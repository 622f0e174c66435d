namespace EnergyBot.Core.Conversation;

/// <summary>
/// Keeps a store that is down or slow from holding up an answer: each call has a deadline, and behind a failed one the
/// store is left alone for a while. Thread-safe.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="report">Told of each failure: what was tried, and why it failed.</param>
internal sealed class StoreGuard(TimeProvider time, Action<string, Exception> report)
{
    /// <summary>For what an answer waits for: 500 ms, of the 3 s that the platforms give for it.</summary>
    public static readonly TimeSpan ForAnswers = TimeSpan.FromMilliseconds(500);

    /// <summary>For what a user wants kept: 2 s.</summary>
    public static readonly TimeSpan ForChanges = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private long _restsUntil = long.MinValue;

    /// <summary>Calls a store.</summary>
    /// <param name="what">What is tried, for the report.</param>
    /// <param name="deadline">How long it may take.</param>
    /// <param name="call">The call; its work is done on another thread, since a database library may block.</param>
    /// <param name="otherwise">Stands in where it fails.</param>
    /// <param name="cancellation">Whoever wants the answer has gone.</param>
    public async ValueTask<T> TryAsync<T>(string what, TimeSpan deadline, Func<CancellationToken, ValueTask<T>> call, T otherwise, CancellationToken cancellation)
    {
        if (time.GetTimestamp() < Volatile.Read(ref _restsUntil))
        {
            return otherwise;
        }

        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            return await Task.Run(() => call(abandoned.Token).AsTask(), cancellation).WaitAsync(deadline, time, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Nobody waits for it any more: what is still queued is not to be done.
            await abandoned.CancelAsync().ConfigureAwait(false);
            Volatile.Write(ref _restsUntil, time.GetTimestamp() + (long)(Rest.TotalSeconds * time.TimestampFrequency));
            report(what, failure);
            return otherwise;
        }
    }

    /// <summary>Calls a store that gives nothing back.</summary>
    /// <returns>True where it went well.</returns>
    public ValueTask<bool> TryAsync(string what, TimeSpan deadline, Func<CancellationToken, ValueTask> call, CancellationToken cancellation) =>
        TryAsync(what, deadline, async token =>
        {
            await call(token).ConfigureAwait(false);
            return true;
        }, false, cancellation);
}
