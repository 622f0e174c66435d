using EnergyBot.Core.Comparison.Claims;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>Verdicts on claims. A claim is off, never its author.</content>
public abstract partial class Wording
{
    /// <summary>Opens a verdict: "That is off by a factor 2.6".</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="factor">How far it is off; null where no number tells.</param>
    public abstract string VerdictLead(Outcome outcome, string? factor);

    /// <summary>What a claim implies for one of a thing: "it comes to 4,895 kWh a year for a French home".</summary>
    public abstract string ComesTo(string amount, string thing);

    /// <summary>"It comes to 9 kWh a litre of petrol": for what stands behind its unit.</summary>
    public abstract string ComesToOf(string amount, string what);

    /// <summary>What is published for it.</summary>
    /// <param name="low">The least, without its unit where it is a range.</param>
    /// <param name="high">The most, with its unit.</param>
    public abstract string PublishedFigures(string? low, string high);

    /// <summary>The text's own numbers: what they make, and what it says.</summary>
    public abstract string NumbersMake(string made, string said);

    /// <summary>The load factor that a power and its yearly output take; <paramref name="known"/> is null where only the bound of 100 % tells.</summary>
    public abstract string TakesLoadFactor(string load, string? known);

    /// <summary>An energy as a part of a place's electricity, and what the claim says.</summary>
    public abstract string IsShareOf(string part, string place, string said);

    /// <summary>Published figures that are too far apart, the preferred one, and the one with which the claim would hold.</summary>
    public abstract string TooFarApart(string range, string preferred, string saving);

    /// <summary>No country is named; it fits one and not the others.</summary>
    public abstract string CountryDecides(string fitting, string fittingRange, IReadOnlyList<string> others);

    /// <summary>Nothing says what makes the power, and so how much it gives over a year.</summary>
    public abstract string TechnologyDecides { get; }

    /// <summary>The claim counts another kind of use than the published figures of a thing.</summary>
    public abstract string BoundaryDecides(string thing);

    /// <summary>The figure is of another year than the claim may be.</summary>
    public abstract string YearDecides(string year);

    /// <summary>The text describes the thing more closely than the figure does.</summary>
    public abstract string DescriptionDecides(string thing);

    /// <summary>Nothing is published here for what the claim is about; <c>{0}</c> stands for its words.</summary>
    public abstract string NoFigureFor { get; }

    /// <summary>A mix-up of power and energy, in plain words.</summary>
    /// <param name="ground">Which.</param>
    /// <param name="amount">The amount as written.</param>
    public abstract string MixUp(Ground ground, string amount);

    /// <summary>The slip with which the claim would hold.</summary>
    public abstract string WouldHold(Slip slip);

    /// <summary>The load factor that was applied.</summary>
    /// <param name="share">The share, or its range.</param>
    /// <param name="technology">What makes the power; null where the text gave the share.</param>
    public abstract string LoadFactorApplied(string share, string? technology);

    /// <summary>What homes stand for: their own use, a part of a country's.</summary>
    public abstract string HomesOnly { get; }

    /// <summary>"Its load factor" in a working.</summary>
    public abstract string LoadFactorFactor(string share);

    /// <summary>Heads the other claims of a text.</summary>
    public abstract string AllClaims { get; }

    /// <summary>Heads several claims: "4 claims: 2 hold, 1 is off".</summary>
    public abstract string ClaimCount(int claims, IReadOnlyList<(Outcome Outcome, int Count)> outcomes);

    /// <summary>A text in which nothing can be checked.</summary>
    public abstract string NoClaim { get; }

    /// <summary>A percentage: "45 %" in French, "45%" in English.</summary>
    public abstract string Percent(string number);

    /// <summary>Joins two halves of a verdict.</summary>
    public abstract string AndWord { get; }

    /// <summary>Joins a verdict and what stands in its way.</summary>
    public abstract string ButWord { get; }

    /// <summary>A home of any country: "a home".</summary>
    public abstract string AnyHome { get; }

    /// <summary>Days in short: "days", "jours".</summary>
    public abstract string DaySymbol { get; }

    /// <summary>A place that is not named; <c>{0}</c> stands for its words.</summary>
    public abstract string WhichIsMeant { get; }
}
