namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Whether a claim holds.</summary>
public enum Outcome
{
    /// <summary>Within the published range, or within a quarter of it.</summary>
    Holds,

    /// <summary>Within a factor 2 of the published range.</summary>
    Roughly,

    /// <summary>Something is missing that decides.</summary>
    CannotTell,

    /// <summary>Beyond a factor 2.</summary>
    Off,

    /// <summary>A power and an energy are mixed up, or a use over time and one without.</summary>
    Confused,
}
