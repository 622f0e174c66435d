using System.Data;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Storage.Rows;

/// <summary>Deletes from all tables.</summary>
internal sealed class UserDataRows(Database database, TimeProvider time) : IUserDataStore
{
    private static readonly string[] OfUser =
    [
        "DELETE FROM preference WHERE platform = @platform AND kind = 'user' AND id = @user",
        "DELETE FROM question WHERE platform = @platform AND user_id = @user",
        "DELETE FROM last_question WHERE platform = @platform AND user_id = @user",
    ];

    private static readonly string[] Expired =
    [
        "DELETE FROM question WHERE expires_at <= @now",
        "DELETE FROM last_question WHERE expires_at <= @now",
        "DELETE FROM delivery WHERE expires_at <= @now",
    ];

    public async ValueTask ForgetAsync(Platform platform, string user, CancellationToken cancellation) =>
        _ = await DeleteAsync(Durability.Power, OfUser, [("platform", platform.Code()), ("user", user)], cancellation).ConfigureAwait(false);

    public async ValueTask<int> DeleteExpiredAsync(CancellationToken cancellation)
    {
        var deleted = await DeleteAsync(Durability.Process, Expired, [("now", time.GetUtcNow().ToUnixTimeSeconds())], cancellation).ConfigureAwait(false);
        await database.ShrinkAsync(cancellation).ConfigureAwait(false);
        return deleted;
    }

    private ValueTask<int> DeleteAsync(Durability durability, string[] statements, (string Name, object? Value)[] parameters, CancellationToken cancellation) => database.WriteAsync(
        durability,
        async connection =>
        {
            var deleted = 0;
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation).ConfigureAwait(false);
            foreach (var statement in statements)
            {
                deleted += await transaction.ExecuteAsync(statement, cancellation, parameters).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return deleted;
        },
        cancellation);
}
