namespace EnergyBot.Core.Conversation.Stores;

/// <summary>Lets each delivery of a platform be answered once, however often and to whichever process it comes.</summary>
public interface IOnceStore
{
    /// <summary>How long a claim stands: an hour, four times as long as Discord takes an answer.</summary>
    static TimeSpan Claimed { get; } = TimeSpan.FromHours(1);

    /// <summary>Claims a delivery.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="delivery">Its id of the delivery.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <returns>True for the first who claims it.</returns>
    ValueTask<bool> ClaimAsync(Platform platform, string delivery, CancellationToken cancellation);
}
