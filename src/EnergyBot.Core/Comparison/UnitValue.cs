using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>What a joule is worth in money or greenhouse gases.</summary>
/// <param name="Rate">In SI: EUR/J, kgCO2e/J.</param>
/// <param name="Thing">The thing whose figure it is; null where the question gives it.</param>
/// <param name="Typed">The mention that gives it; null where the catalogue does.</param>
public sealed record UnitValue(Quantity Rate, Resolved? Thing, QuantityMention? Typed);
