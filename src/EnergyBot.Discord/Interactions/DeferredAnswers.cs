using System.Collections.Concurrent;
using System.Net;
using EnergyBot.Core;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Interactions;

/// <summary>Finishes answers that were put off; when the program stops it waits for them.</summary>
internal sealed class DeferredAnswers(DiscordClient client, ILogger<DeferredAnswers> log) : IHostedService
{
    private readonly ConcurrentDictionary<Task, byte> _open = new();

    /// <summary>Puts the answer in the place of the deferred response once it is there.</summary>
    /// <param name="interaction">What is answered; it has a token.</param>
    /// <param name="work">What gives the answer; never fails.</param>
    public void Finish(Interaction interaction, Task<ResponseData> work)
    {
        var task = FinishAsync(interaction, work);
        _open[task] = 0;
        _ = task.ContinueWith(done => _open.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_open.Keys).WaitAsync(cancellationToken);

    private async Task FinishAsync(Interaction interaction, Task<ResponseData> work)
    {
        // Who sees it was settled with the first response.
        var answer = await work.ConfigureAwait(false) with { Flags = null };
        if (await TryAsync(interaction, answer).ConfigureAwait(false) is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden)
        {
            // What is wrong may be the card: whoever waits gets one plain sentence.
            var texts = DiscordTexts.In(InteractionReader.HintsOf(interaction).Language ?? Locale.English);
            _ = await TryAsync(interaction, new ResponseData(Content: texts.NotDelivered, AllowedMentions: AllowedMentions.Nobody)).ConfigureAwait(false);
        }
    }

    /// <summary>Delivers an answer; the status where Discord refused it.</summary>
    private async Task<HttpStatusCode?> TryAsync(Interaction interaction, ResponseData message)
    {
        try
        {
            await client.EditOriginalAsync(interaction.ApplicationId, interaction.Token!, message, CancellationToken.None).ConfigureAwait(false);
            return null;
        }
        catch (DiscordException failure)
        {
            log.Undelivered(failure.Message, Advice.ForDelivery(failure, DoctorTexts.In(Locale.English)));
            return failure.Status;
        }
    }
}
