using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>The rules by which an implied value holds against a range of published ones.</summary>
public static class Bounds
{
    /// <summary>Within so much of the range a claim holds: figures of other years and boundaries differ by as much.</summary>
    public const double Near = 1.25;

    /// <summary>Within so much it is roughly right.</summary>
    public const double Rough = 2;

    /// <summary>What a fuel holds is no matter of year or boundary: beyond this it is wrong.</summary>
    public const double Physical = 1.4;

    /// <summary>Arithmetic on a text's own numbers agrees within so much: they are rounded.</summary>
    public const double Rounded = 1.12;

    /// <summary>Where a text's numbers differ by more than this, they do not go together.</summary>
    public const double Disagreeing = 1.2;

    /// <summary>Published figures further apart than this are no range to judge by.</summary>
    public const double WidestSpread = 4;

    /// <summary>How far one range lies from another, as a factor above 1; 1 where they overlap.</summary>
    public static double Distance(Estimate value, Estimate range) =>
        value.Low > range.High ? value.Low / range.High
        : value.High < range.Low ? range.Low / value.High
        : 1;

    /// <summary>The same where the value is said to pass the range: 1 on the side named.</summary>
    public static double Distance(Estimate value, Estimate range, Limit? limit) => limit switch
    {
        Limit.More when value.High >= range.Low => 1,
        Limit.Less when value.Low <= range.High => 1,
        _ => Distance(value, range),
    };

    /// <summary>The outcome for a distance.</summary>
    public static Outcome Of(double distance) => distance <= Near ? Outcome.Holds : distance <= Rough ? Outcome.Roughly : Outcome.Off;

    /// <summary>The outcome for what a fuel holds.</summary>
    public static Outcome OfContent(double distance) => distance <= Near ? Outcome.Holds : distance <= Physical ? Outcome.Roughly : Outcome.Off;

    /// <summary>The outcome for a text's own numbers.</summary>
    public static Outcome OfArithmetic(double distance) =>
        distance <= Rounded ? Outcome.Holds : distance <= Disagreeing ? Outcome.Roughly : Outcome.Off;
}
