namespace EnergyBot.Core.Answers.Wordings;

/// <content>What the bot says of itself.</content>
public abstract partial class Wording
{
    /// <summary>What the bot understands, one line each.</summary>
    public abstract IReadOnlyList<string> Help { get; }

    /// <summary>The units it reads, one line a kind.</summary>
    public abstract IReadOnlyList<string> HelpUnits { get; }

    /// <summary>What it can compare with, one line a kind.</summary>
    /// <param name="things">How many things it knows.</param>
    public abstract IReadOnlyList<string> HelpThings(int things);

    /// <summary>Where its figures come from, one line each.</summary>
    /// <param name="figures">How many figures there are.</param>
    /// <param name="sources">Of how many sources.</param>
    public abstract IReadOnlyList<string> HelpSources(int figures, int sources);

    /// <summary>What it is, one line each.</summary>
    public abstract IReadOnlyList<string> About { get; }

    /// <summary>To a greeting.</summary>
    public abstract string Hello { get; }

    /// <summary>To thanks and the like.</summary>
    public abstract string Thanks { get; }

    /// <summary>To an insult.</summary>
    public abstract string Insult { get; }
}
