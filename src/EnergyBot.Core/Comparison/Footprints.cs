using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>The greenhouse gases of an energy, by the electricity of a country, and of things that have a figure of their own.</summary>
/// <param name="things">Finds intensities and footprints.</param>
/// <param name="units">The units, for the year of what is told a year.</param>
public sealed class Footprints(ThingResolver things, UnitTable units)
{
    /// <summary>The family of what a kilometre in a petrol car emits, country by country.</summary>
    private const string Driving = "petrol-car-carbon";

    /// <summary>The family of what a kilowatt-hour of electricity emits, country by country.</summary>
    private const string Grids = "grid-carbon";

    /// <summary>The carbon intensity to reckon with; null where the catalogue has none.</summary>
    /// <param name="question">The question; an intensity in it goes before any other.</param>
    /// <param name="audience">Whom it is for.</param>
    public UnitValue? IntensityFor(Question question, Audience audience)
    {
        foreach (var mention in question.Mentions)
        {
            if (mention is QuantityMention typed && typed.Rate.Dimension == Dimension.Carbon / Dimension.Energy)
            {
                return new UnitValue(typed.Rate, null, typed);
            }
        }

        foreach (var maker in question.Mentions.Select(mention => mention.Maker).OfType<string>())
        {
            if (things.FamilyOf(maker)?.Carbon is { } carbon && things.Resolve(new ThingName([carbon], null, null), audience) is { } technology)
            {
                return new UnitValue(technology.Thing.Preferred.Quantity.WithoutCount(), technology, null);
            }
        }

        return things.ResolveFamily(Grids, audience) is { } grid ? new UnitValue(grid.Thing.Preferred.Quantity.WithoutCount(), grid, null) : null;
    }

    /// <summary>How far a petrol car goes for as much; null for none, or where the catalogue has no car.</summary>
    /// <param name="kilograms">The greenhouse gases, kg CO2e.</param>
    /// <param name="audience">Whom it is for.</param>
    public Equivalent? Driven(Estimate kilograms, Audience audience) =>
        kilograms.Low > 0 && things.ResolveFamily(Driving, audience) is { Thing.Of: not null } car
            ? new Equivalent(car, Measure.Distance, kilograms / (car.Thing.Preferred.Quantity.WithoutCount().Amount * Estimate.Exact(units["km"].Factor)), units["km"], null)
            : null;

    /// <summary>The thing that tells the greenhouse gases of another: of a kilometre in a petrol car those of its fuel; itself where it tells its own.</summary>
    public Resolved? Of(Resolved thing, Audience audience) => thing.Thing switch
    {
        { Kind: ThingKind.CarbonPerUse } => thing,
        { Carbon: { } twin } => things.Resolve(things.IsFamily(twin) ? new ThingName([], twin, null) : new ThingName([twin], null, null), audience),
        _ => null,
    };

    /// <summary>The greenhouse gases of a product, kg CO2e, by the figure of a footprint; with the time they are for where they are told over time.</summary>
    /// <returns>Null where the factors do not make greenhouse gases.</returns>
    public (Estimate Kilograms, Per? Period)? Reckon(ImmutableArray<Mention> factors, Resolved footprint)
    {
        try
        {
            return Multiply(factors, footprint);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private (Estimate, Per?)? Multiply(ImmutableArray<Mention> factors, Resolved footprint)
    {
        var figure = footprint.Thing.Preferred;
        var each = figure.Quantity.WithoutCount();
        var times = factors.OfType<QuantityMention>().Where(mention => mention.Amount.Dimension == Dimension.Time).ToList();
        // An hour of streaming with no time is that hour, not a year of it.
        var product = figure.Per == "hour" && times.Count == 0 ? each * Quantity.Exact(3600, Dimension.Time) : each;
        foreach (var factor in factors)
        {
            product = factor switch
            {
                NumberMention number => product * new Quantity(number.Value, Dimension.None),
                QuantityMention mention when mention.Amount.Dimension != Dimension.Time => product * mention.Rate,
                _ => product,
            };
        }

        product *= OneOf(product.Dimension, figure.Per);
        Per? period = null;
        foreach (var rate in factors.OfType<RateMention>())
        {
            product /= rate.Period.Quantity;
            period = rate.Period;
        }

        product = times.Where(_ => product.Dimension != Dimension.Carbon).Aggregate(product, (sum, time) => sum * time.Amount);
        if (product.Dimension == Dimension.Carbon / Dimension.Time)
        {
            period ??= factors.OfType<QuantityMention>().FirstOrDefault(mention => mention.Per?.Unit.Dimension == Dimension.Time)?.Per ?? Year();
            product *= period.Quantity;
        }
        else
        {
            period = null;
        }

        return product.Dimension == Dimension.Carbon ? (product.Amount, period) : null;
    }

    /// <summary>"A petrol car" with no distance is the one kilometre, litre or kilogram that its figure is per.</summary>
    private static Quantity OneOf(Dimension dimension, string per) =>
        dimension == Dimension.Carbon / Dimension.Length ? Quantity.Exact(1000, Dimension.Length)
        : dimension == Dimension.Carbon / Dimension.Mass ? Quantity.Exact(1, Dimension.Mass)
        : dimension == Dimension.Carbon / Dimension.Volume ? Quantity.Exact(per == "m3" ? 1 : 1e-3, Dimension.Volume)
        : Quantity.Number(1);

    private Per Year()
    {
        var year = units["yr"];
        return new Per(year, year.Of(Estimate.Exact(1)));
    }
}
