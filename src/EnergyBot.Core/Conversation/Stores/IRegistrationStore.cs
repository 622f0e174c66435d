namespace EnergyBot.Core.Conversation.Stores;

/// <summary>Keeps what was last registered with a platform, so that only changes are sent.</summary>
public interface IRegistrationStore
{
    /// <summary>The fingerprint of what was last registered under a key; null where nothing was.</summary>
    ValueTask<string?> FindAsync(string key, CancellationToken cancellation);

    /// <summary>Notes what was registered.</summary>
    /// <param name="key">Names platform, application and where, such as <c>discord:123:global</c>.</param>
    /// <param name="fingerprint">A hash of what was registered.</param>
    /// <param name="cancellation">Gives it up.</param>
    ValueTask SetAsync(string key, string fingerprint, CancellationToken cancellation);
}
