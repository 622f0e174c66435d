namespace EnergyBot.Core.Conversation;

/// <summary>Where people write to the bot. Ids of one platform mean nothing on another.</summary>
public enum Platform
{
    /// <summary>Discord: users, channels and servers have snowflakes.</summary>
    Discord,

    /// <summary>Slack: users, channels and workspaces have ids such as <c>U0123ABCD</c>.</summary>
    Slack,
}
