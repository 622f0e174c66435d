namespace EnergyBot.Core.Language;

/// <summary>What a message asks for.</summary>
public enum Intent
{
    /// <summary>An amount in terms one can picture.</summary>
    Equivalents,

    /// <summary>How many of a thing an amount makes.</summary>
    HowMany,

    /// <summary>What is known of a thing.</summary>
    Fact,

    /// <summary>The same amount in another unit.</summary>
    Convert,

    /// <summary>How long an energy lasts.</summary>
    Duration,

    /// <summary>What the bot can do.</summary>
    Help,

    /// <summary>Nothing that has to do with energy.</summary>
    OffTopic,

    /// <summary>A question with something missing or wrong in it.</summary>
    Malformed,
}
