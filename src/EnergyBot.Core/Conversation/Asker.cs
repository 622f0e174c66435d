using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Core.Conversation;

/// <summary>Who asks, and where; all ids are the platform's own.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="User">Who writes, or presses a button.</param>
/// <param name="Server">The Discord server or Slack workspace; null in a direct message.</param>
/// <param name="Channel">The channel; null where the platform does not say.</param>
/// <param name="Thread">A thread with a conversation of its own; null elsewhere.</param>
public sealed record Asker(Platform Platform, string User, string? Server = null, string? Channel = null, string? Thread = null)
{
    /// <summary>What the user has set for themselves.</summary>
    public Scope UserScope => new(Platform, ScopeKind.User, User);

    /// <summary>What is set for the channel; null where there is none.</summary>
    public Scope? ChannelScope => Channel is null ? null : new Scope(Platform, ScopeKind.Channel, Channel);

    /// <summary>What is set for the server; null where there is none.</summary>
    public Scope? ServerScope => Server is null ? null : new Scope(Platform, ScopeKind.Server, Server);

    /// <summary>Where this user's questions follow one another: the thread, or else the channel; empty where neither is known.</summary>
    public string Place => Thread ?? Channel ?? "";
}
