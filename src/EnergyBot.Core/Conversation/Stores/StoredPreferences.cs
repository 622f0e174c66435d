namespace EnergyBot.Core.Conversation.Stores;

/// <summary>What a user, a channel, a server or the operator has set; null where nothing is.</summary>
/// <param name="Language">The language of answers where the words of a question do not tell.</param>
/// <param name="Region">ISO 3166 code of where the readers live.</param>
/// <param name="Visibility">Who sees the answers.</param>
public sealed record StoredPreferences(Locale? Language = null, string? Region = null, Visibility? Visibility = null)
{
    /// <summary>Nothing set.</summary>
    public static StoredPreferences None { get; } = new();
}
