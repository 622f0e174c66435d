using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Serving.Logging;

namespace EnergyBot.Serving;

/// <summary>Deletes what has expired, at the start and then every hour.</summary>
internal sealed class ExpiryService(ChatStores stores, TimeProvider time, ILogger<ExpiryService> log) : BackgroundService
{
    /// <summary>How often.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                await DeleteAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    private async Task DeleteAsync(CancellationToken stoppingToken)
    {
        try
        {
            log.Expired(await stores.UserData.DeleteExpiredAsync(stoppingToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.ExpiryFailed(failure);
        }
    }
}
