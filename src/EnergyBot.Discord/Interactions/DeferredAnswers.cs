using System.Collections.Concurrent;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Wire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Interactions;

/// <summary>Finishes answers that were put off; when the program stops it waits for them.</summary>
internal sealed class DeferredAnswers(DiscordClient client, ILogger<DeferredAnswers> log) : IHostedService
{
    private readonly ConcurrentDictionary<Task, byte> _open = new();

    /// <summary>Puts the answer in the place of the deferred response once it is there.</summary>
    /// <param name="token">The interaction's token.</param>
    /// <param name="work">What gives the answer; never fails.</param>
    public void Finish(string token, Task<InteractionResponse> work)
    {
        var task = FinishAsync(token, work);
        _open[task] = 0;
        _ = task.ContinueWith(done => _open.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_open.Keys).WaitAsync(cancellationToken);

    private async Task FinishAsync(string token, Task<InteractionResponse> work)
    {
        var response = await work.ConfigureAwait(false);
        try
        {
            // The flags were settled with the first response.
            await client.EditOriginalAsync(token, response.Data! with { Flags = null }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (DiscordException failure)
        {
            log.Undelivered(failure.Message);
        }
    }
}
