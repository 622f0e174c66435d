using EnergyBot.Serving;
using EnergyBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace EnergyBot.Tests.Serving;

public sealed class ExpiryServiceTests
{
    [Fact]
    public async Task What_has_expired_is_deleted_each_hour_also_behind_a_failure()
    {
        var token = TestContext.Current.CancellationToken;
        var time = new ManualTime();
        var calls = new SemaphoreSlim(0);
        var stores = new MemoryStores(time)
        {
            Before = cancellation =>
            {
                _ = calls.Release();
                throw new IOException("disk full");
            },
        };
        using var service = new ExpiryService(stores.Stores, time, NullLogger<ExpiryService>.Instance);
        await service.StartAsync(token);
        await calls.WaitAsync(token);
        for (var hour = 0; hour < 3; hour++)
        {
            time.Advance(ExpiryService.Interval);
            await calls.WaitAsync(token);
        }

        await service.StopAsync(token);
        Assert.True(service.ExecuteTask!.IsCompletedSuccessfully);
    }
}
