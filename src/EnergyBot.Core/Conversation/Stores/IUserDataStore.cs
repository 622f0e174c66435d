namespace EnergyBot.Core.Conversation.Stores;

/// <summary>Deletes what is kept of people.</summary>
public interface IUserDataStore
{
    /// <summary>Deletes everything kept of a user: preferences, last questions, questions behind buttons.</summary>
    ValueTask ForgetAsync(Platform platform, string user, CancellationToken cancellation);

    /// <summary>Deletes what has expired.</summary>
    /// <returns>How many rows went.</returns>
    ValueTask<int> DeleteExpiredAsync(CancellationToken cancellation);
}
