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

    /// <summary>What a unit of energy is.</summary>
    /// <param name="symbol">Its symbol.</param>
    /// <param name="name">Its name.</param>
    /// <param name="other">One of it in another unit.</param>
    public abstract string UnitOfEnergy(string symbol, string name, string other);

    /// <summary>What a unit of power is.</summary>
    /// <param name="symbol">Its symbol.</param>
    /// <param name="name">Its name.</param>
    /// <param name="hour">The energy of one of it over an hour.</param>
    public abstract string UnitOfPower(string symbol, string name, string hour);

    /// <summary>That a typed time had no place in the figure of a use.</summary>
    public abstract string TimeLeftOut(string thing);
}
