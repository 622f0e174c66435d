using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>What is said where things or amounts are compared.</content>
public abstract partial class Wording
{
    /// <summary>Between the greater and the smaller: " is about 3.9 times ".</summary>
    /// <param name="times">How many times, above one.</param>
    /// <param name="several">True where the greater is several things, which a verb agrees with.</param>
    public abstract string IsTimes(Estimate times, bool several);

    /// <summary>Between two that are alike: " is about as much as ".</summary>
    /// <param name="exact">True where both are.</param>
    /// <param name="several">True where the first is several things, which a verb agrees with.</param>
    /// <param name="other">What stands behind it.</param>
    public abstract string IsAsMuchAs(bool exact, bool several, string other);

    /// <summary>"Between" the greatest and the smallest of three or more: "; in between: …".</summary>
    public abstract string InBetween(string others);

    /// <summary>Behind the range of a factor: " times".</summary>
    public abstract string Times(string range);

    /// <summary>The published ranges of two sides overlap, so that either may be the greater.</summary>
    public abstract string MayTurnRound { get; }

    /// <summary>The sides are not counted at the same place in the chain.</summary>
    public abstract string MixedKinds { get; }

    /// <summary>A device with no time beside an energy: an hour of it was taken.</summary>
    public abstract string HourAssumed(string thing);

    /// <summary>A use over time beside a device that is on: compared by average power.</summary>
    public abstract string ByAveragePower { get; }

    /// <summary>Where along a published range an amount lies, between the amount and the thing: " is usual for ".</summary>
    public abstract string Standing(int side);

    /// <summary>How many times: two digits, four where it was reckoned without any range: 3.6, 1.25.</summary>
    protected string TimesNumber(Estimate times) => Numbers.Rounded(times.Value, times.IsExact ? 4 : Rounding.DigitsFor(times));

    /// <summary>What a thing's figure counts: "A kettle: electricity at the socket."</summary>
    public string Boundary(string thing, string boundary) => $"{thing}{Colon}{boundary}{(boundary.Length > 0 && boundary[^1] is '.' or '!' or '?' ? "" : ".")}";
}
