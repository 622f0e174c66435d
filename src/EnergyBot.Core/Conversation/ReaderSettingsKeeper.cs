using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Core.Conversation;

/// <summary>Reads and changes what users, channels and servers have set. Whether somebody may change a server's is for the adapter to check.</summary>
public sealed class ReaderSettingsKeeper
{
    private readonly ChatStores _stores;
    private readonly StoreGuard _guard;

    internal ReaderSettingsKeeper(ChatStores stores, StoreGuard guard) => (_stores, _guard) = (stores, guard);

    /// <summary>What is set for somebody in a place; null where the store cannot tell.</summary>
    public ValueTask<PreferenceLayers?> ReadAsync(Asker asker, CancellationToken cancellation) =>
        _guard.TryAsync<PreferenceLayers?>(
            "read preferences", StoreGuard.ForAnswers, async token => await _stores.Preferences.ReadAsync(asker, token).ConfigureAwait(false), null, cancellation);

    /// <summary>Changes what is set for a scope.</summary>
    /// <returns>The new preferences; null where they could not be kept.</returns>
    public ValueTask<StoredPreferences?> ChangeAsync(Scope scope, Func<StoredPreferences, StoredPreferences> change, CancellationToken cancellation) =>
        _guard.TryAsync<StoredPreferences?>(
            "change preferences", StoreGuard.ForChanges, async token => await _stores.Preferences.ChangeAsync(scope, change, token).ConfigureAwait(false), null, cancellation);

    /// <summary>Deletes everything kept of a user.</summary>
    /// <returns>False where it could not be deleted.</returns>
    public ValueTask<bool> ForgetAsync(Asker asker, CancellationToken cancellation) =>
        _guard.TryAsync("forget a user", StoreGuard.ForChanges, token => _stores.UserData.ForgetAsync(asker.Platform, asker.User, token), cancellation);
}
