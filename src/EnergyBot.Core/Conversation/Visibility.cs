namespace EnergyBot.Core.Conversation;

/// <summary>Who sees an answer.</summary>
public enum Visibility
{
    /// <summary>Everyone in the channel.</summary>
    Everyone,

    /// <summary>Only the user who asked.</summary>
    OnlyMe,
}
