using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>What part of its power a plant makes on average, by the country it stands in.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="things">Finds the factor for a region.</param>
public sealed class CapacityFactors(FactCatalogue catalogue, ThingResolver things)
{
    private const string Solar = "capacity-factor-solar";

    // Below a day the sun and the wind decide, not the year's average.
    private const double ShortestWindow = 86_400;

    /// <summary>The factor of a family for an audience; where no country is known, with the range over all that are.</summary>
    /// <param name="family">The id of the family, as in <see cref="MakerMention.Family"/>.</param>
    /// <param name="audience">Whom it is for.</param>
    public CapacityFactor? Of(string family, Audience audience)
    {
        if (things.ResolveFamily(family, audience) is not { } factor)
        {
            return null;
        }

        var own = factor.Thing.Preferred.Quantity.Amount;
        if (factor.Region is RegionChoice.Named or RegionChoice.Readers)
        {
            return new CapacityFactor(own, factor);
        }

        var all = catalogue.Things.Where(thing => thing.Family == family).ToList();
        var range = Estimate.Of(own.Value, all.Min(thing => thing.Spread.Amount.Low), all.Max(thing => thing.Spread.Amount.High));
        return new CapacityFactor(range, factor);
    }

    /// <summary>The factor for a product: of a power that is typed and what makes it, over a day at least; null for any other.</summary>
    /// <param name="factors">The factors of the product.</param>
    /// <param name="audience">Whom it is for.</param>
    public CapacityFactor? For(IReadOnlyCollection<Mention> factors, Audience audience)
    {
        if (SubjectFinder.PlantPower(factors) is null
            || factors.Any(factor => factor is RateMention { Period.Unit.Id: not "yr" })
            || factors.OfType<QuantityMention>().Any(mention => mention.Amount.Dimension == Dimension.Time && mention.Amount.Amount.Value < ShortestWindow))
        {
            return null;
        }

        // Watts "peak" say themselves what makes them.
        return factors.OfType<LoadFactorMention>().FirstOrDefault() is { } given ? new CapacityFactor(given.Value, null)
            : Of(factors.Select(factor => factor.Maker).FirstOrDefault(family => family is not null) ?? Solar, audience);
    }
}

/// <summary>The capacity factor of a plant.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Figure">The thing whose figure it is; null where the question gives it.</param>
public sealed record CapacityFactor(Estimate Value, Resolved? Figure);
