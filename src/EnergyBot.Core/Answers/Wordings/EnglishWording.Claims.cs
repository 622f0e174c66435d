using EnergyBot.Core.Comparison.Claims;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>Verdicts on claims.</content>
public sealed partial class EnglishWording
{
    /// <inheritdoc/>
    public override string VerdictLead(Outcome outcome, string? factor) => outcome switch
    {
        Outcome.Holds => "that holds",
        Outcome.Roughly => "that is roughly right",
        Outcome.Off => factor is null ? "that is off" : $"that is off by a factor {factor}",
        Outcome.Confused => "that mixes up two kinds of amounts",
        _ => "I cannot tell whether that holds",
    };

    /// <inheritdoc/>
    public override string ComesTo(string amount, string thing) => $"it comes to {amount} for {thing}";

    /// <inheritdoc/>
    public override string ComesToOf(string amount, string what) => $"it comes to {amount} {what}";

    /// <inheritdoc/>
    public override string PublishedFigures(string? low, string high) =>
        low is null ? $"the published figure is {high}" : $"published figures run from {low} to {high}";

    /// <inheritdoc/>
    public override string NumbersMake(string made, string said) => $"its own numbers make {made}, and it says {said}";

    /// <inheritdoc/>
    public override string TakesLoadFactor(string load, string? known) => known is null
        ? $"it takes a load factor of {load}, and no plant gives more than its full power all year"
        : $"it takes a load factor of {load}, and {known} is usual";

    /// <inheritdoc/>
    public override string IsShareOf(string part, string place, string said) => $"it is {part} of {place}, and the text says {said}";

    /// <inheritdoc/>
    public override string TooFarApart(string range, string preferred, string saving) =>
        $"published figures run from {range}, too far apart to decide by; the best supported is {preferred}, and it would take the one of {saving}";

    /// <inheritdoc/>
    public override string CountryDecides(string fitting, string fittingRange, IReadOnlyList<string> others) =>
        $"no country is named, and it decides: that fits {fitting} ({fittingRange}), not {string.Join(" or ", others)}";

    /// <inheritdoc/>
    public override string TechnologyDecides => "nothing says what makes the power, and that decides how much it gives over a year";

    /// <inheritdoc/>
    public override string BoundaryDecides(string thing) => $"it counts more, or something else, than the published figures for {thing}";

    /// <inheritdoc/>
    public override string YearDecides(string year) => $"the figure I have is of {year}, and this changes fast from year to year";

    /// <inheritdoc/>
    public override string DescriptionDecides(string thing) => $"the text describes it more closely than my figure for {thing} does";

    /// <inheritdoc/>
    public override string NoFigureFor => "I have no published figure for “{0}”";

    /// <inheritdoc/>
    public override string MixUp(Ground ground, string amount) => ground switch
    {
        Ground.PowerPerTime => $"{amount} is a power already, and a power per hour, day or year means nothing here: either an energy (kWh, MWh) or the power alone is meant",
        Ground.PowerAsEnergy => $"{amount} is a power, how fast energy flows; as an energy it lacks the time for which it runs (Wh, kWh, MWh)",
        Ground.EnergyAsPower => $"{amount} is an energy, and a power is in W, kW or MW",
        Ground.NoPeriod => "a single use is set against a use that goes on, and for how long is not said",
        _ => $"{amount} is a power, and a year’s use is an energy: how much the plant gives over the year is missing",
    };

    /// <inheritdoc/>
    public override string WouldHold(Slip slip) => slip switch
    {
        Slip.Thousand => "It would hold with a thousand times as much, as when “million” stands for “billion” or kWh for MWh.",
        Slip.Thousandth => "It would hold with a thousandth of it, as when “billion” stands for “million” or MWh for kWh.",
        Slip.Million => "It would hold with a million times as much, as when the word “million” is dropped.",
        Slip.Millionth => "It would hold with a millionth of it.",
        Slip.PowerMeant => "It would hold if a power was meant (W for Wh), running all year.",
        Slip.EnergyMeant => "It would hold if an energy over a year was meant (Wh for W).",
        Slip.DayForYear => "It would hold if the amount was that of a day and not of a year.",
        _ => "It would hold if the amount was that of a year and not of a day.",
    };

    /// <inheritdoc/>
    public override string LoadFactorApplied(string share, string? technology) => technology is null
        ? $"A load factor of {share} was applied, as the text gives it."
        : $"Applied to the power: {share}, the {technology}.";

    /// <inheritdoc/>
    public override string HomesOnly => "This counts the electricity of the homes alone, a part of what the people in them use: shops, offices, industry and trains come on top.";

    /// <inheritdoc/>
    public override string LoadFactorFactor(string share) => $"{share} load factor";

    /// <inheritdoc/>
    public override string ClaimCount(int claims, IReadOnlyList<(Outcome Outcome, int Count)> outcomes) =>
        $"I checked {claims} claims: " + string.Join(", ", outcomes.Select(found => found switch
        {
            (Outcome.Holds, var count) => count == 1 ? "1 holds" : $"{count} hold",
            (Outcome.Roughly, var count) => count == 1 ? "1 is roughly right" : $"{count} are roughly right",
            (Outcome.Off, var count) => count == 1 ? "1 is off" : $"{count} are off",
            (Outcome.Confused, var count) => count == 1 ? "1 mixes up amounts" : $"{count} mix up amounts",
            (_, var count) => $"{count} cannot be told",
        })) + ".";

    /// <inheritdoc/>
    public override string NoClaim => "I find no claim about amounts of energy here: give me a sentence that sets one against another, such as “50 GWh is 11,000 French homes”.";

    /// <inheritdoc/>
    public override string Percent(string number) => number + "%";

    /// <inheritdoc/>
    public override string AndWord => "and";

    /// <inheritdoc/>
    public override string ButWord => "but";

    /// <inheritdoc/>
    public override string AnyHome => "one";

    /// <inheritdoc/>
    public override string DaySymbol => "days";

    /// <inheritdoc/>
    public override string AllClaims => "Other claims in it";

    /// <inheritdoc/>
    public override string WhichIsMeant => "“{0}” may be a large one or a small one, and which is meant is not said";
}
