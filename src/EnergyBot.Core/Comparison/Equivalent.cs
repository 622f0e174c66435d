using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>How an amount of energy is put in terms of a thing.</summary>
public enum Measure
{
    /// <summary>So many: 2.8 billion phone charges.</summary>
    Count,

    /// <summary>So many, each for a time: 11,000 French homes for a year.</summary>
    CountForTime,

    /// <summary>One of it, for so long: 3.6 days of San Francisco's electricity.</summary>
    Duration,

    /// <summary>So far: 450 km in an electric car.</summary>
    Distance,

    /// <summary>So much of a fuel: 12 litres of petrol.</summary>
    Amount,
}

/// <summary>An amount of energy in terms of a thing.</summary>
/// <param name="Thing">The thing and how its region was chosen.</param>
/// <param name="Measure">How it is put.</param>
/// <param name="Value">The multiplier, in <paramref name="Unit"/> where there is one.</param>
/// <param name="Unit">The unit of time, distance, volume or mass of the multiplier; null for a count.</param>
/// <param name="Period">For how long each runs, s: set for <see cref="Measure.CountForTime"/>.</param>
public sealed record Equivalent(Resolved Thing, Measure Measure, Estimate Value, Unit? Unit, Quantity? Period);
