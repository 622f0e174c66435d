using System.Data;
using System.Data.Common;
using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Storage.Rows;

/// <summary>The table <c>preference</c>: a row for each scope that has set something.</summary>
internal sealed class PreferenceRows(Database database) : IPreferenceStore
{
    private const string Columns = "kind, language, region, visibility";
    private const string OneScope = "platform = @platform AND kind = @kind AND id = @id";

    public async ValueTask<PreferenceLayers> ReadAsync(Asker asker, CancellationToken cancellation)
    {
        var layers = PreferenceLayers.None;
        await using var connection = await database.OpenAsync(cancellation).ConfigureAwait(false);
        await using var command = connection.Command(
            $"SELECT {Columns} FROM preference WHERE platform = @platform AND ((kind = 'user' AND id = @user) OR (kind = 'channel' AND id = @channel) OR (kind = 'server' AND id = @server))",
            ("platform", asker.Platform.Code()), ("user", asker.User), ("channel", asker.Channel ?? ""), ("server", asker.Server ?? ""));
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var found = Read(rows);
            layers = rows.GetString(0) switch
            {
                "user" => layers with { User = found },
                "channel" => layers with { Channel = found },
                _ => layers with { Server = found },
            };
        }

        return layers;
    }

    public ValueTask<StoredPreferences> ChangeAsync(Scope scope, Func<StoredPreferences, StoredPreferences> change, CancellationToken cancellation) => database.WriteAsync(
        Durability.Power,
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellation).ConfigureAwait(false);
            var changed = change(await OfAsync(connection, transaction, scope, cancellation).ConfigureAwait(false));
            var statement = changed == StoredPreferences.None
                ? $"DELETE FROM preference WHERE {OneScope}"
                : "INSERT INTO preference (platform, kind, id, language, region, visibility) VALUES (@platform, @kind, @id, @language, @region, @visibility) "
                    + "ON CONFLICT (platform, kind, id) DO UPDATE SET language = excluded.language, region = excluded.region, visibility = excluded.visibility";
            _ = await transaction.ExecuteAsync(
                statement,
                cancellation,
                ("platform", scope.Platform.Code()),
                ("kind", scope.Kind.Code()),
                ("id", scope.Id),
                ("language", changed.Language?.Code()),
                ("region", changed.Region),
                ("visibility", changed.Visibility?.Code())).ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return changed;
        },
        cancellation);

    private static async ValueTask<StoredPreferences> OfAsync(DbConnection connection, DbTransaction transaction, Scope scope, CancellationToken cancellation)
    {
        await using var command = connection.Command(
            $"SELECT {Columns} FROM preference WHERE {OneScope}", ("platform", scope.Platform.Code()), ("kind", scope.Kind.Code()), ("id", scope.Id));
        command.Transaction = transaction;
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        return await rows.ReadAsync(cancellation).ConfigureAwait(false) ? Read(rows) : StoredPreferences.None;
    }

    private static StoredPreferences Read(DbDataReader row) => new(Locales.Parse(row.Text(1)), row.Text(2), Codes.Visibility(row.Text(3)));
}
