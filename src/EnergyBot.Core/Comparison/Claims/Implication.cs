using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>What a claim implies for one of a thing.</summary>
/// <param name="Value">The amount of one, in the dimension of the thing's figure.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Window">For how long each runs, s; null for a use.</param>
public sealed record Implication(Quantity Value, Estimate Count, Quantity? Window)
{
    private const double YearSeconds = 8760 * 3600;
    private const double HourSeconds = 3600;

    /// <summary>A year of 8,760 hours.</summary>
    public static Quantity Year { get; } = Quantity.Exact(YearSeconds, Dimension.Time);

    /// <summary>What an amount set against so many of a thing implies for one of them; null where the two cannot be set against each other.</summary>
    /// <param name="subject">The amount.</param>
    /// <param name="measure">The things.</param>
    /// <param name="thing">What they are in the catalogue.</param>
    /// <param name="factor">The load factor of a power.</param>
    public static Implication? Of(ClaimAmount subject, ClaimAmount measure, Thing thing, Estimate factor)
    {
        var dimension = thing.Preferred.Quantity.Dimension.WithoutCount();
        var count = measure.Kind == AmountKind.Matter ? measure.Quantity.Amount : measure.Quantity.Amount;
        if (count.Low <= 0 || subject.Quantity.Amount.Low <= 0)
        {
            return null;
        }

        try
        {
            return measure.Kind == AmountKind.Matter ? OfMatter(subject, measure, dimension)
                : dimension == Dimension.Energy ? OfUse(subject, measure, thing, count)
                : dimension == Dimension.Power ? OverTime(subject, measure, thing, count, factor)
                : dimension == Dimension.Carbon && subject.Kind == AmountKind.Carbon ? new Implication(subject.Quantity / Number(count), count, null)
                : dimension == Dimension.Carbon / Dimension.Time && subject.Kind == AmountKind.Carbon
                    ? new Implication(subject.Quantity / Number(count) / (subject.Per?.Quantity ?? measure.Lasting ?? subject.Lasting ?? Year), count, measure.Lasting ?? subject.Per?.Quantity ?? Year)
                : null;
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private static Implication? OfMatter(ClaimAmount subject, ClaimAmount measure, Dimension dimension)
    {
        var each = subject.Quantity / measure.Quantity;
        return subject.Kind is AmountKind.Energy or AmountKind.Carbon && each.Dimension == dimension ? new Implication(each, measure.Quantity.Amount, null) : null;
    }

    /// <summary>Charges, queries, trainings: so much each time.</summary>
    private static Implication? OfUse(ClaimAmount subject, ClaimAmount measure, Thing thing, Estimate count)
    {
        if (thing.Preferred.Per == "hour")
        {
            // A use counted in hours: 55 seconds of streaming is a sixty-fifth of one.
            count = measure.Lasting is { } length ? count * length.Amount / Estimate.Exact(HourSeconds) : count;
        }

        else if (measure.Lasting is not null && thing.Category == "home")
        {
            // "A kettle left on for an hour" is no kettle boiled once.
            return null;
        }

        var energy = Energy(subject, measure.Per?.Quantity);
        return energy is null ? null : new Implication(energy.Value / Number(count), count, null);
    }

    /// <summary>The energy in the time that the number of things is for.</summary>
    private static Quantity? Energy(ClaimAmount subject, Quantity? period) => subject switch
    {
        { Kind: AmountKind.Energy, Per: { } per } when period is { } time => subject.Quantity / per.Quantity * time,
        { Kind: AmountKind.Energy, Lasting: { } made } when period is { } time => subject.Quantity / made * time,
        { Kind: AmountKind.Energy } => subject.Quantity,
        { Kind: AmountKind.Power, Lasting: { } run } => subject.Quantity * run,
        { Kind: AmountKind.Power } when period is { } time => subject.Quantity * time,
        _ => null,
    };

    /// <summary>Homes, cities, devices: so much over a time.</summary>
    private static Implication? OverTime(ClaimAmount subject, ClaimAmount measure, Thing thing, Estimate count, Estimate factor)
    {
        if (measure.Per is not null && measure.Lasting is null && thing.Kind != ThingKind.EnergyPerTime)
        {
            return null;
        }

        var power = subject switch
        {
            { Kind: AmountKind.Power } => subject.Quantity * new Quantity(factor, Dimension.None),
            { Kind: AmountKind.Energy, Per: { } per } => subject.Quantity / per.Quantity,
            { Kind: AmountKind.Energy } when (measure.Lasting ?? subject.Lasting) is { } time => subject.Quantity / time,
            { Kind: AmountKind.Energy } when thing.Kind is ThingKind.EnergyPerTime or ThingKind.Generation => subject.Quantity / Year,
            _ => (Quantity?)null,
        };
        var window = subject is { Kind: AmountKind.Energy, Per: null } ? measure.Lasting ?? subject.Lasting : null;
        return power is { } each ? new Implication(each / Number(count), count, window ?? (thing.Kind == ThingKind.Power ? null : Year)) : null;
    }

    private static Quantity Number(Estimate number) => new(number, Dimension.None);
}
