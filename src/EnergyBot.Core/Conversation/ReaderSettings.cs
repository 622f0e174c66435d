using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Core.Conversation;

/// <summary>What holds for one reader in one place, once all who may decide have had their say.</summary>
/// <param name="Preferences">Language and region.</param>
/// <param name="Visibility">Who sees the answers.</param>
public sealed record ReaderSettings(Preferences Preferences, Visibility Visibility)
{
    /// <summary>
    /// Takes each setting from the first that has it: the user, the channel, the server, the platform's language, the
    /// operator. Answers are for everyone where nobody says.
    /// </summary>
    /// <param name="stored">What users and servers have set.</param>
    /// <param name="hints">What the platform says.</param>
    /// <param name="defaults">What the operator has configured.</param>
    public static ReaderSettings Resolve(PreferenceLayers stored, LocaleHints hints, StoredPreferences defaults) => new(
        new Preferences(
            stored.User.Language ?? stored.Channel.Language ?? stored.Server.Language ?? hints.Language ?? defaults.Language,
            stored.User.Region ?? stored.Channel.Region ?? stored.Server.Region ?? hints.Region ?? defaults.Region),
        stored.User.Visibility ?? stored.Channel.Visibility ?? stored.Server.Visibility ?? defaults.Visibility ?? Visibility.Everyone);
}
