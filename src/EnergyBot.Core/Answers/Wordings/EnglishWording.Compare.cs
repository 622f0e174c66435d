using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>Comparisons in English.</content>
public sealed partial class EnglishWording
{
    /// <inheritdoc/>
    public override string IsTimes(Estimate times, bool several) =>
        $" {(several ? "are" : "is")} {(times.IsExact ? "" : "about ")}{TimesNumber(times)} times ";

    /// <inheritdoc/>
    public override string IsAsMuchAs(bool exact, bool several, string other) => $" {(several ? "are" : "is")} {(exact ? "exactly" : "about")} as much as ";

    /// <inheritdoc/>
    public override string InBetween(string others) => $"; in between: {others}";

    /// <inheritdoc/>
    public override string Times(string range) => $"{range} times";

    /// <inheritdoc/>
    public override string MayTurnRound => "The published ranges overlap, so either may be the greater.";

    /// <inheritdoc/>
    public override string MixedKinds => "These are not the same kind of energy: compare them with care.";

    /// <inheritdoc/>
    public override string HourAssumed(string thing) => $"No time was given: I took one hour of {thing}. Add one to change that.";

    /// <inheritdoc/>
    public override string ByAveragePower => "Compared by power: what is told over a year counts as its average, day and night.";

    /// <inheritdoc/>
    public override string Standing(int side) => side switch
    {
        < 0 => " is less than what is published for ",
        > 0 => " is more than what is published for ",
        _ => " is within what is published for ",
    };
}
