using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>How much of its full power a plant gives over a year, 0 to 1.</summary>
/// <param name="Value">The share.</param>
/// <param name="Thing">The thing of the catalogue that says so; null where the text itself does, or the power runs all the time.</param>
/// <param name="Technology">What makes the power; null where the text gives the share.</param>
public sealed record LoadFactor(Estimate Value, Thing? Thing, Technology? Technology)
{
    /// <summary>Power that runs all the time.</summary>
    public static LoadFactor Always { get; } = new(Estimate.Exact(1), null, null);
}
