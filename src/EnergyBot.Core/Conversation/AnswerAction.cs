namespace EnergyBot.Core.Conversation;

/// <summary>What can be wanted of an earlier answer.</summary>
public enum AnswerAction
{
    /// <summary>The answer in full.</summary>
    More,

    /// <summary>Its arithmetic.</summary>
    Working,

    /// <summary>Its sources.</summary>
    Sources,

    /// <summary>The answer to another reading of the question.</summary>
    OtherReading,

    /// <summary>The same answer, for everyone to see.</summary>
    Share,

    /// <summary>The answer for readers of another region.</summary>
    Region,
}
