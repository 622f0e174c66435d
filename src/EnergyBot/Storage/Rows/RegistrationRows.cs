using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Storage.Rows;

/// <summary>The table <c>registration</c>.</summary>
internal sealed class RegistrationRows(Database database) : IRegistrationStore
{
    public async ValueTask<string?> FindAsync(string key, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation).ConfigureAwait(false);
        await using var command = connection.Command("SELECT fingerprint FROM registration WHERE key = @key", ("key", key));
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as string;
    }

    public async ValueTask SetAsync(string key, string fingerprint, CancellationToken cancellation) => _ = await database.WriteAsync(
        Durability.Power,
        async connection => await connection.ExecuteAsync(
            "INSERT INTO registration (key, fingerprint) VALUES (@key, @fingerprint) ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint",
            cancellation,
            ("key", key),
            ("fingerprint", fingerprint)).ConfigureAwait(false),
        cancellation).ConfigureAwait(false);
}
