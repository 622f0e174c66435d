using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>Puts an energy in terms of a thing, in each way that makes sense for the thing's kind.</summary>
public sealed class Measuring(UnitTable units)
{
    private readonly TimeScale _time = new(units);

    /// <summary>The ways of putting an energy in terms of a thing; none where the thing has no energy, or no words to put it in.</summary>
    /// <param name="energy">The energy, J; above zero.</param>
    /// <param name="thing">The thing.</param>
    public IEnumerable<Equivalent> Of(Estimate energy, Resolved thing)
    {
        var figure = thing.Thing.Preferred.Quantity;
        var each = figure with { Dimension = figure.Dimension.WithoutCount() };
        if (each.Amount.Low <= 0)
        {
            yield break;
        }

        if (each.Dimension == Dimension.Energy && thing.Thing.Counted is not null)
        {
            yield return new Equivalent(thing, Measure.Count, energy / each.Amount, null, null);
        }
        else if (each.Dimension == Dimension.Power)
        {
            if (thing.Thing is { Kind: ThingKind.EnergyPerTime or ThingKind.Generation, Counted: not null })
            {
                yield return ForTime(energy, thing, _time.Year.Of(Estimate.Exact(1)));
            }

            if (thing.Thing.Counted is not null || thing.Thing.Of is not null)
            {
                yield return Lasting(energy, each.Amount, thing);
            }
        }
        else if (thing.Thing.Of is not null && UnitFor(each.Dimension, thing.Thing.Preferred.Per) is { } unit)
        {
            var measure = each.Dimension == Dimension.Energy / Dimension.Length ? Measure.Distance : Measure.Amount;
            yield return new Equivalent(thing, measure, energy / (each.Amount * Estimate.Exact(unit.Factor)), unit, null);
        }
    }

    /// <summary>The one way that a question for "how many" of a thing means.</summary>
    /// <param name="energy">The energy, J; above zero.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="period">For how long each is to run; null for a year.</param>
    public Equivalent? HowMany(Estimate energy, Resolved thing, Quantity? period)
    {
        var dimension = thing.Thing.Preferred.Quantity.Dimension.WithoutCount();
        return dimension == Dimension.Power && period is { } time && thing.Thing.Counted is not null
            ? ForTime(energy, thing, time)
            : Best(Of(energy, thing).ToList());
    }

    /// <summary>How many of a size that the question gives.</summary>
    /// <param name="energy">The energy, J; above zero.</param>
    /// <param name="thing">What is counted.</param>
    /// <param name="size">What each holds, J, or takes on average, W.</param>
    /// <param name="period">For how long each is to run where the size is a power; null for a year.</param>
    public Equivalent HowMany(Estimate energy, Resolved thing, Quantity size, Quantity? period)
    {
        var time = period ?? _time.Year.Of(Estimate.Exact(1));
        return size.Dimension == Dimension.Power
            ? new Equivalent(thing, Measure.CountForTime, energy / (size.Amount * time.Amount), null, time)
            : new Equivalent(thing, Measure.Count, energy / size.Amount, null, null);
    }

    /// <summary>"0.0008 brains for a year" says less than "a brain for seven hours".</summary>
    private static Equivalent? Best(List<Equivalent> ways) =>
        ways is [{ Measure: Measure.CountForTime, Value.Value: < 0.1 }, var lasting] ? lasting : ways.FirstOrDefault();

    /// <summary>How long an energy keeps a power going.</summary>
    /// <param name="energy">The energy, J.</param>
    /// <param name="power">The power, W; above zero.</param>
    public (Estimate Value, Unit Unit) HowLong(Estimate energy, Estimate power) => _time.Express(energy / power);

    private static Equivalent ForTime(Estimate energy, Resolved thing, Quantity period) =>
        new(thing, Measure.CountForTime, energy / (thing.Thing.Preferred.Quantity.Amount * period.Amount), null, period);

    private Equivalent Lasting(Estimate energy, Estimate power, Resolved thing)
    {
        var (value, unit) = HowLong(energy, power);
        return new Equivalent(thing, Measure.Duration, value, unit, null);
    }

    private Unit? UnitFor(Dimension dimension, string per) =>
        dimension == Dimension.Energy / Dimension.Length ? units["km"]
        : dimension == Dimension.Energy / Dimension.Mass ? units["kg"]
        : dimension == Dimension.Energy / Dimension.Volume ? units[per == "m3" ? "m3" : "L"]
        : null;
}
