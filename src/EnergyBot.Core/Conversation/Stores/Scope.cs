namespace EnergyBot.Core.Conversation.Stores;

/// <summary>What preferences hold for.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Kind">A user, a channel or a server.</param>
/// <param name="Id">The platform's id of it.</param>
public readonly record struct Scope(Platform Platform, ScopeKind Kind, string Id);

/// <summary>Kinds of <see cref="Scope"/>.</summary>
public enum ScopeKind
{
    /// <summary>One user, wherever they ask.</summary>
    User,

    /// <summary>All who ask in a channel.</summary>
    Channel,

    /// <summary>All who ask on a Discord server or in a Slack workspace.</summary>
    Server,
}
