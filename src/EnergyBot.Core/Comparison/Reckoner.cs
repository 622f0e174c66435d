using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>Multiplies and adds up the amounts of a question; dimensions decide what fits.</summary>
/// <param name="things">Finds the figures of things.</param>
/// <param name="plants">Finds what plants make of their power.</param>
/// <param name="units">The units.</param>
public sealed class Reckoner(ThingResolver things, CapacityFactors plants, UnitTable units)
{
    // A double holds up to 1e308; products of a few amounts below this bound, and their quotients, stay inside.
    private const double Largest = 1e60;
    private const double Smallest = 1e-60;

    // "15 kWh/100km × 100 km a day for a year": more amounts than a dozen are a list, no product.
    private const int MostAmounts = 12;

    /// <summary>Reckons the sum of products that a question is about.</summary>
    public Reckoning Reckon(ImmutableArray<Term> subject, Audience audience)
    {
        Reckoning? sum = null;
        foreach (var term in subject)
        {
            var next = Reckon(term, audience);
            sum = sum is null ? next : Add(sum, next);
            if (sum.Problem is not null)
            {
                return sum;
            }
        }

        return sum ?? Failed(ProblemKind.NotAnEnergy);
    }

    private static Reckoning Add(Reckoning sum, Reckoning next)
    {
        if (next.Problem is not null)
        {
            return next;
        }

        var energies = sum.Energy is not null && next.Energy is not null && sum.Period == next.Period;
        var powers = sum.Energy is null && next.Energy is null && sum.Power is not null && next.Power is not null;
        return energies || powers
            ? new Reckoning(sum.Energy + next.Energy, sum.Power + next.Power, sum.Period, sum.Kind == next.Kind ? sum.Kind : null, [.. sum.Products, .. next.Products], null)
            : Failed(ProblemKind.TwoAmounts);
    }

    private Reckoning Reckon(Term term, Audience audience)
    {
        try
        {
            return Multiply(term.Factors, audience);
        }
        catch (OverflowException)
        {
            return Failed(ProblemKind.TooLarge);
        }
        catch (DivideByZeroException)
        {
            // Per an amount too small to be told from none.
            return Failed(ProblemKind.TooLarge);
        }
    }

    private Reckoning Multiply(ImmutableArray<Mention> factors, Audience audience)
    {
        if (factors.Count(factor => factor is QuantityMention or RateMention) > MostAmounts)
        {
            return Failed(ProblemKind.TwoAmounts);
        }

        var typed = factors.OfType<QuantityMention>().Where(mention => mention.Amount.Dimension != Dimension.Time).ToList();
        Resolved? thing = null;
        if (!typed.Any(mention => HasEnergy(mention.Rate.Dimension)))
        {
            // The text gives no energy itself, so the one thing it names must.
            var named = factors.OfType<ThingMention>().ToList();
            if (named.Count != 1 || things.Resolve(named[0].Name, audience) is not { } resolved)
            {
                return Failed(named.Count > 1 ? ProblemKind.TwoAmounts : ProblemKind.NotAnEnergy);
            }

            thing = resolved;
        }
        else if (typed.Count(mention => HasEnergy(mention.Rate.Dimension)) > 1)
        {
            return Failed(ProblemKind.TwoAmounts);
        }

        if (thing is { Thing.Kind: ThingKind.EnergyPerTime or ThingKind.Generation })
        {
            factors = WithWindow(factors);
        }

        var durations = factors.OfType<QuantityMention>().Where(mention => mention.Amount.Dimension == Dimension.Time).ToList();
        var rate = Quantity.Number(1);
        foreach (var number in factors.OfType<NumberMention>())
        {
            rate *= new Quantity(number.Value, Dimension.None);
        }

        rate = typed.Aggregate(rate, (product, mention) => product * mention.Rate);
        if (thing is not null)
        {
            rate *= EachOf(thing.Thing, durations.Count > 0);
        }

        var rates = factors.OfType<RateMention>().ToList();
        if (OneOf(thing, rate) is { } single)
        {
            rate *= single;
        }

        if (plants.For(factors, audience) is { } plant)
        {
            return Made(factors, plant, rate, durations);
        }

        var power = rate.Dimension == Dimension.Power && typed.All(mention => mention.Per is null) && thing?.Thing.Kind is null or ThingKind.Power
            ? rate.Amount
            : (Estimate?)null;
        var perTime = rates.Aggregate(rate, (product, mention) => product / mention.Period.Quantity);
        var whole = durations.Aggregate(perTime, (product, mention) => product * mention.Amount);
        var product = new Product(factors, thing, whole);
        var kind = thing?.Thing.Preferred.EnergyKind;

        if (whole.Dimension == Dimension.Energy)
        {
            return Energy(whole, null);
        }

        if (whole.Dimension == Dimension.Power && (rates.Count > 0 || power is null))
        {
            // A use over time and no length of it: reckoned over the time it is per, or over a year.
            var period = rates.Count > 0 ? rates[^1].Period
                : typed.FirstOrDefault(mention => mention.Per?.Unit.Dimension == Dimension.Time)?.Per ?? Year();
            return Energy(whole * period.Quantity, period);
        }

        if (power is { } watts && durations.Count == 0)
        {
            // "A heater a day" says nothing of how long it runs; "6.7 GW a year" is a muddle.
            var muddled = rates.Count > 0 && thing is null;
            return OutOfBounds(watts, factors) ?? new Reckoning(
                null, watts, null, kind, [product with { Total = rate }], muddled ? new Problem(ProblemKind.PowerPerTime) : null);
        }

        if (rate.Dimension == Dimension.Energy && rates.Count == 0)
        {
            // "50 GWh for a year": the energy is what it is, whatever the time.
            product = product with { Factors = factors.RemoveAll(durations.Contains), LeavesTimeOut = thing is { Thing.Kind: ThingKind.EnergyPerUse } && durations.Count > 0 };
            return Energy(rate, null);
        }

        return PerTime(typed)
            ? Failed(ProblemKind.PowerPerTime) with { Power = typed[0].Amount.Amount }
            : Failed(ProblemKind.NotAnEnergy) with { Products = thing is null ? [] : [product] };

        Reckoning Energy(Quantity energy, Per? period) =>
            OutOfBounds(energy.Amount, factors) ?? new Reckoning(energy.Amount, power, period, kind, [product with { Total = energy }], null);
    }

    /// <summary>What a plant makes of its power over a time, or over a year where none is told.</summary>
    private Reckoning Made(ImmutableArray<Mention> factors, CapacityFactor plant, Quantity power, List<QuantityMention> durations)
    {
        var mean = power * new Quantity(plant.Value, Dimension.None);
        var period = durations.Count == 0 || factors.Any(factor => factor is RateMention) ? Year() : null;
        var energy = period is null ? durations.Aggregate(mean, (product, time) => product * time.Amount) : mean * period.Quantity;
        return energy.Dimension != Dimension.Energy
            ? Failed(ProblemKind.NotAnEnergy)
            : OutOfBounds(energy.Amount, factors)
                ?? new Reckoning(energy.Amount, power.Amount, period, EnergyKind.Electricity, [new Product(factors.RemoveAll(factor => factor is RateMention), null, energy) { LoadFactor = plant }], null);
    }

    /// <summary>"A French home a day" is a home over a day: a use over time is not so many a day.</summary>
    private static ImmutableArray<Mention> WithWindow(ImmutableArray<Mention> factors) =>
        factors.OfType<RateMention>().FirstOrDefault() is { } rate && factors.Count(factor => factor is RateMention or QuantityMention) == 1
            ? factors.Replace(rate, new QuantityMention(rate.Span, rate.Period.Quantity, rate.Period.Unit, null, null, NumberForm.Plain))
            : factors;

    private static Reckoning? OutOfBounds(Estimate amount, ImmutableArray<Mention> factors) => Math.Abs(amount.Value) switch
    {
        > Largest => Failed(ProblemKind.TooLarge),
        < Smallest when !factors.Any(IsZero) => Failed(ProblemKind.TooSmall),
        _ => null,
    };

    /// <summary>A typed zero makes zero; a product that has become zero was too small.</summary>
    private static bool IsZero(Mention factor) =>
        factor is NumberMention { Value.Value: 0 } || (factor is QuantityMention mention && mention.Amount.Amount.Value == 0);

    /// <summary>"Petrol" with no amount is the one litre, kilogram or kilometre that its figure is per.</summary>
    private static Quantity? OneOf(Resolved? thing, Quantity rate) => thing is null ? null
        : rate.Dimension == Dimension.Energy / Dimension.Volume ? Quantity.Exact(thing.Thing.Preferred.Per == "m3" ? 1 : 1e-3, Dimension.Volume)
        : rate.Dimension == Dimension.Energy / Dimension.Mass ? Quantity.Exact(1, Dimension.Mass)
        : rate.Dimension == Dimension.Energy / Dimension.Length ? Quantity.Exact(1000, Dimension.Length)
        : null;

    private static bool PerTime(List<QuantityMention> typed) =>
        typed is [{ Per.Unit: var per } mention] && mention.Amount.Dimension == Dimension.Power && per.Dimension == Dimension.Time;

    private static bool HasEnergy(Dimension dimension) =>
        dimension == Dimension.Energy || dimension == Dimension.Power || dimension == Dimension.Energy / Dimension.Length
        || dimension == Dimension.Energy / Dimension.Mass || dimension == Dimension.Energy / Dimension.Volume || dimension == Dimension.Power / Dimension.Time;

    /// <summary>A thing's figure for one of it; of a use counted in hours, per time where the question says how long.</summary>
    private static Quantity EachOf(Thing thing, bool lasting)
    {
        var figure = thing.Preferred.Quantity;
        var each = figure with { Dimension = figure.Dimension.WithoutCount() };
        return lasting && thing is { Kind: ThingKind.EnergyPerUse, Preferred.Per: "hour" } ? each / Quantity.Exact(3600, Dimension.Time) : each;
    }

    private Per Year()
    {
        var year = units["yr"];
        return new Per(year, year.Of(Estimate.Exact(1)));
    }

    private static Reckoning Failed(ProblemKind kind) => new(null, null, null, null, [], new Problem(kind));
}
