namespace EnergyBot.Core.Conversation.Stores;

/// <summary>Keeps what users, channels and servers have set, for good.</summary>
public interface IPreferenceStore
{
    /// <summary>All that is set for somebody in a place, in one look.</summary>
    ValueTask<PreferenceLayers> ReadAsync(Asker asker, CancellationToken cancellation);

    /// <summary>Changes what is set for a scope. No change of another process comes between; once done it stands.</summary>
    /// <param name="scope">What the preferences hold for.</param>
    /// <param name="change">Makes the new preferences from those that stand; pure, since it may run twice.</param>
    /// <param name="cancellation">Gives the change up.</param>
    /// <returns>The new preferences.</returns>
    ValueTask<StoredPreferences> ChangeAsync(Scope scope, Func<StoredPreferences, StoredPreferences> change, CancellationToken cancellation);
}
