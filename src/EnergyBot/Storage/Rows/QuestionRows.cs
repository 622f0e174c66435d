using System.Data.Common;
using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Storage.Rows;

/// <summary>The tables <c>question</c> and <c>last_question</c>.</summary>
internal sealed class QuestionRows(Database database, TimeProvider time) : IQuestionStore
{
    public async ValueTask KeepAsync(string id, Asker asker, KeptQuestion question, CancellationToken cancellation) => await WriteAsync(
        "INSERT INTO question (id, platform, user_id, kind, text, language, region, data_version, expires_at) "
            + "VALUES (@id, @platform, @user, @kind, @text, @language, @region, @version, @expires) "
            + "ON CONFLICT (id) DO UPDATE SET data_version = excluded.data_version, expires_at = excluded.expires_at",
        [
            ("id", id),
            ("platform", asker.Platform.Code()),
            ("user", asker.User),
            ("kind", question.Kind.Code()),
            ("text", question.Text),
            ("language", question.Language?.Code()),
            ("region", question.Region),
            ("version", question.DataVersion),
            ("expires", Now + (long)IQuestionStore.Kept.TotalSeconds),
        ],
        cancellation).ConfigureAwait(false);

    public ValueTask<KeptQuestion?> FindAsync(string id, CancellationToken cancellation) => FindAsync(
        "SELECT kind, text, language, region, data_version FROM question WHERE id = @id AND expires_at > @now",
        [("id", id), ("now", Now)],
        row => new KeptQuestion(Codes.Kind(row.GetString(0)), row.GetString(1), Locales.Parse(row.Text(2)), row.Text(3), row.GetString(4)),
        cancellation);

    public async ValueTask SetLastAsync(Asker asker, LastQuestion question, CancellationToken cancellation) => await WriteAsync(
        "INSERT INTO last_question (platform, user_id, place, text, language, region, expires_at) "
            + "VALUES (@platform, @user, @place, @text, @language, @region, @expires) "
            + "ON CONFLICT (platform, user_id, place) DO UPDATE SET text = excluded.text, language = excluded.language, region = excluded.region, expires_at = excluded.expires_at",
        [
            .. Place(asker),
            ("text", question.Text),
            ("language", question.Language.Code()),
            ("region", question.Region),
            ("expires", Now + (long)IQuestionStore.Continued.TotalSeconds),
        ],
        cancellation).ConfigureAwait(false);

    public ValueTask<LastQuestion?> FindLastAsync(Asker asker, CancellationToken cancellation) => FindAsync(
        "SELECT text, language, region FROM last_question WHERE platform = @platform AND user_id = @user AND place = @place AND expires_at > @now",
        [.. Place(asker), ("now", Now)],
        row => new LastQuestion(row.GetString(0), Locales.Parse(row.GetString(1)) ?? Locale.English, row.Text(2)),
        cancellation);

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    private static (string Name, object? Value)[] Place(Asker asker) => [("platform", asker.Platform.Code()), ("user", asker.User), ("place", asker.Place)];

    private async ValueTask WriteAsync(string statement, (string Name, object? Value)[] parameters, CancellationToken cancellation) => _ = await database.WriteAsync(
        Durability.Process,
        async connection => await connection.ExecuteAsync(statement, cancellation, parameters).ConfigureAwait(false),
        cancellation).ConfigureAwait(false);

    private async ValueTask<T?> FindAsync<T>(string query, (string Name, object? Value)[] parameters, Func<DbDataReader, T> read, CancellationToken cancellation)
        where T : class
    {
        await using var connection = await database.OpenAsync(cancellation).ConfigureAwait(false);
        await using var command = connection.Command(query, parameters);
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        return await rows.ReadAsync(cancellation).ConfigureAwait(false) ? read(rows) : null;
    }
}
