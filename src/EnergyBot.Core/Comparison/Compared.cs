using System.Collections.Immutable;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>What sides are compared by.</summary>
public enum Footing
{
    /// <summary>Energies, J.</summary>
    Energy,

    /// <summary>Energies over a year, J.</summary>
    EnergyOverTime,

    /// <summary>Powers, W; of a use over time, its average.</summary>
    Power,
}

/// <summary>Sides on one footing.</summary>
/// <param name="Sides">In the order of the text; empty where they cannot be compared.</param>
/// <param name="Footing">What they are compared by.</param>
/// <param name="Problem">Why they cannot be compared; null where they are.</param>
public sealed record Compared(ImmutableArray<ComparedSide> Sides, Footing Footing, Problem? Problem)
{
    /// <summary>True where the energies are not all counted at the same place in the chain; a bare amount goes with any.</summary>
    public bool MixesKinds => Sides.Select(side => side.Reckoning.Kind).Where(kind => kind is not null).Distinct().Count() > 1;
}

/// <summary>One side of a comparison.</summary>
/// <param name="Reckoning">What it comes to by itself.</param>
/// <param name="Amount">What it is compared by, J or W.</param>
/// <param name="Assumed">The time that stands in where a device has none: one of this unit; else null.</param>
public sealed record ComparedSide(Reckoning Reckoning, Estimate Amount, Unit? Assumed);
