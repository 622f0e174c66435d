using System.Collections.Immutable;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>What the amounts of a question come to.</summary>
/// <param name="Energy">The energy, J; null where they give none.</param>
/// <param name="Power">The power, W, before any time; null where there is none.</param>
/// <param name="Period">The time that the energy is for, where it is a use over time ("a year"); else null.</param>
/// <param name="Kind">Where along the chain the energy is counted; null for a bare amount.</param>
/// <param name="Products">The products that were added up.</param>
/// <param name="Problem">Why there is no energy; null where there is.</param>
public sealed record Reckoning(
    Estimate? Energy,
    Estimate? Power,
    Per? Period,
    EnergyKind? Kind,
    ImmutableArray<Product> Products,
    Problem? Problem)
{
    /// <summary>The things whose figures entered, each once.</summary>
    public IEnumerable<Resolved> Things => Products.SelectMany(product => new[] { product.Thing, product.LoadFactor?.Figure }).OfType<Resolved>();
}

/// <summary>One product of a reckoning.</summary>
/// <param name="Factors">Its factors in the order of the text.</param>
/// <param name="Thing">The thing whose figure is one of them; null where the text gives all.</param>
/// <param name="Total">The energy or power it comes to.</param>
public sealed record Product(ImmutableArray<Mention> Factors, Resolved? Thing, Quantity Total)
{
    /// <summary>What part of its power a plant makes on average; null for all but plants.</summary>
    public CapacityFactor? LoadFactor { get; init; }

    /// <summary>True where a time was told that the figure, one use as it is described, has no place for.</summary>
    public bool LeavesTimeOut { get; init; }

    /// <summary>True where there was something to multiply; "a ChatGPT query" is no arithmetic, nor is "a 900 W heater".</summary>
    public bool IsWorked => LoadFactor is not null || Factors.Count(factor => factor switch
    {
        NumberMention number => number.Value is not { IsExact: true, Value: 1 },
        ThingMention => Thing is not null,
        MakerMention => false,
        _ => true,
    }) > 1;
}
