using System.Data;
using System.Data.Common;

namespace EnergyBot.Storage;

/// <summary>Brings a database to the version that the program knows, one transaction a step.</summary>
internal sealed class Migrator(Database database, TimeProvider time)
{
    /// <summary>Runs the migrations that are missing; before each but the first the database is backed up.</summary>
    /// <exception cref="NewerDatabaseException">The database has been written by a later program.</exception>
    public async ValueTask RunAsync(CancellationToken cancellation)
    {
        var version = await VersionAsync(cancellation).ConfigureAwait(false);
        var latest = database.Migrations.Count;
        if (version > latest)
        {
            throw new NewerDatabaseException(version, latest);
        }

        foreach (var migration in database.Migrations.Skip(version))
        {
            if (migration.Version > 1)
            {
                await database.BackUpBeforeAsync(migration.Version, cancellation).ConfigureAwait(false);
            }

            _ = await database.WriteAsync(Durability.Power, connection => ApplyAsync(connection, migration, cancellation), cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask<int> VersionAsync(CancellationToken cancellation) => await database.WriteAsync(
        Durability.Power,
        async connection =>
        {
            _ = await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, applied_at BIGINT NOT NULL)", cancellation).ConfigureAwait(false);
            return await VersionAsync(connection, null, cancellation).ConfigureAwait(false);
        },
        cancellation).ConfigureAwait(false);

    private static async ValueTask<int> VersionAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        await using var command = connection.Command("SELECT coalesce(max(version), 0) FROM migration");
        command.Transaction = transaction;
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), provider: null);
    }

    private async ValueTask<bool> ApplyAsync(DbConnection connection, Migration migration, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellation).ConfigureAwait(false);

        // Another process may have been faster.
        if (await VersionAsync(connection, transaction, cancellation).ConfigureAwait(false) >= migration.Version)
        {
            return false;
        }

        _ = await transaction.ExecuteAsync(migration.Script, cancellation).ConfigureAwait(false);
        _ = await transaction.ExecuteAsync(
            "INSERT INTO migration (version, applied_at) VALUES (@version, @now)",
            cancellation,
            ("version", migration.Version),
            ("now", time.GetUtcNow().ToUnixTimeSeconds())).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return true;
    }
}
