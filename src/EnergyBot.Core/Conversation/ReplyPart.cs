namespace EnergyBot.Core.Conversation;

/// <summary>How much of an answer is to be shown.</summary>
public enum ReplyPart
{
    /// <summary>What is read at a glance: headline and equivalents.</summary>
    Glance,

    /// <summary>All of it.</summary>
    Everything,

    /// <summary>Its working and caveats.</summary>
    Working,

    /// <summary>Its sources.</summary>
    Sources,
}
