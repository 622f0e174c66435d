using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Storage.Rows;

/// <summary>The table <c>delivery</c>: a row for each that was claimed.</summary>
internal sealed class DeliveryRows(Database database, TimeProvider time) : IOnceStore
{
    public ValueTask<bool> ClaimAsync(Platform platform, string delivery, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return database.WriteAsync(
            Durability.Process,
            async connection => await connection.ExecuteAsync(
                "INSERT INTO delivery (platform, id, expires_at) VALUES (@platform, @id, @expires) "
                    + "ON CONFLICT (platform, id) DO UPDATE SET expires_at = excluded.expires_at WHERE delivery.expires_at <= @now",
                cancellation,
                ("platform", platform.Code()),
                ("id", delivery),
                ("expires", now + (long)IOnceStore.Claimed.TotalSeconds),
                ("now", now)).ConfigureAwait(false) > 0,
            cancellation);
    }
}
