namespace EnergyBot.Core.Language;

/// <summary>What a message asks for.</summary>
public enum Intent
{
    /// <summary>An amount in terms one can picture.</summary>
    Equivalents,

    /// <summary>How many of a thing an amount makes.</summary>
    HowMany,

    /// <summary>Which of two or more things or amounts is larger, and how many times.</summary>
    Compare,

    /// <summary>What is known of a thing.</summary>
    Fact,

    /// <summary>The same amount in another unit.</summary>
    Convert,

    /// <summary>How long an energy lasts.</summary>
    Duration,

    /// <summary>Whether what somebody said of an amount holds.</summary>
    Claim,

    /// <summary>What an energy costs.</summary>
    Cost,

    /// <summary>The greenhouse gases of an energy.</summary>
    Carbon,

    /// <summary>What it takes to make an energy: turbines, panels, reactors.</summary>
    Generation,

    /// <summary>What the bot can do.</summary>
    Help,

    /// <summary>Nothing that has to do with energy.</summary>
    OffTopic,

    /// <summary>A question with something missing or wrong in it.</summary>
    Malformed,
}
