namespace EnergyBot.Core.Conversation.Stores;

/// <summary>What is set for somebody in a place, layer by layer; none of them is null.</summary>
/// <param name="User">What the user has set.</param>
/// <param name="Channel">What is set for the channel.</param>
/// <param name="Server">What is set for the server.</param>
public sealed record PreferenceLayers(StoredPreferences User, StoredPreferences Channel, StoredPreferences Server)
{
    /// <summary>Nothing set.</summary>
    public static PreferenceLayers None { get; } = new(StoredPreferences.None, StoredPreferences.None, StoredPreferences.None);
}
