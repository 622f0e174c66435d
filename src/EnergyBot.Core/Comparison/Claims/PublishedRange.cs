using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>The figures of a thing as a range to judge by.</summary>
/// <param name="Range">The range, around the preferred value, in SI for one of the thing.</param>
/// <param name="Spread">All figures; wider than the range where they differ too much to judge by.</param>
/// <param name="Dimension">What it is a range of, without the count.</param>
public sealed record PublishedRange(Estimate Range, Estimate Spread, Dimension Dimension)
{
    /// <summary>The range of a thing's figures; that of the preferred alone where they are further apart than a factor 4.</summary>
    public static PublishedRange Of(Thing thing)
    {
        var preferred = thing.Preferred.Quantity;
        var spread = thing.Spread.Amount;
        var values = Estimate.Of(
            preferred.Amount.Value,
            thing.Figures.Min(figure => figure.Quantity.Amount.Value),
            thing.Figures.Max(figure => figure.Quantity.Amount.Value));
        var isWide = values.Low <= 0 || values.High > Bounds.WidestSpread * values.Low;
        return new PublishedRange(isWide ? preferred.Amount : spread, spread, preferred.Dimension.WithoutCount());
    }

    /// <summary>True where the figures are too far apart for all of them to count.</summary>
    public bool IsWide => Range != Spread;
}
