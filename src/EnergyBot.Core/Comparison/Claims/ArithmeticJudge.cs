using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Judges what a text's own numbers must agree on.</summary>
public sealed class ArithmeticJudge(LoadFactors factors)
{
    // "More than double" is less than three times.
    private const double MostOver = 1.5;

    // A plant that makes more than its full power all year long: rounding left aside, it cannot.
    private const double MostLoad = 1.02;

    /// <summary>Two amounts of which the one is said to be the other.</summary>
    public Judgement? Judge(Equation equation)
    {
        var (one, other) = (equation.Subject, equation.Measure);
        return (one.Kind, other.Kind) switch
        {
            (AmountKind.Energy, AmountKind.Energy) or (AmountKind.Power, AmountKind.Power) or (AmountKind.Carbon, AmountKind.Carbon) => Same(equation, one, other),
            (AmountKind.Power, AmountKind.Energy) => Load(equation, one, other),
            (AmountKind.Energy, AmountKind.Power) => Load(equation, other, one),
            _ => null,
        };
    }

    /// <summary>So many at so much each, for so long.</summary>
    public static Judgement? Judge(Multiplication product)
    {
        var each = product.Each;
        var count = product.Things?.Quantity.Amount ?? Estimate.Exact(1);
        var total = product.Total;
        var rate = product.Things?.Per;
        try
        {
            var made = product.Things is { Kind: AmountKind.Matter } matter && each.PerMatter is { } unit ? each.Quantity / unit * matter.Quantity
                : each.Quantity * (product.Things is { Kind: AmountKind.Energy } energy ? energy.Quantity : new Quantity(count, Dimension.None));
            var given = total.Quantity;
            if (each.Kind == AmountKind.Power && total.Kind == AmountKind.Power)
            {
                return Compare(product, given, made, Bounds.OfArithmetic, true);
            }

            if (each.Kind == AmountKind.Power && (product.Things ?? each) is { Lasting: { } daily, Every: { } every })
            {
                // "8 hours a day": over a year, 365 times; in one day where the total says no time.
                made = made * daily / every.Quantity * (total.Per?.Quantity ?? total.Lasting ?? every.Quantity);
            }
            else if (each.Kind == AmountKind.Power)
            {
                var time = product.Things?.Lasting ?? each.Lasting ?? (product.Context.IsAllYear || total.Per is not null ? total.Per?.Quantity ?? Implication.Year : null);
                if (time is not { } run)
                {
                    return null;
                }

                made *= run;
            }
            else if (rate is not null && total.Per is not null)
            {
                made = made / rate.Quantity * total.Per.Quantity;
            }
            else if (each.Per is not null && total.Per is not null)
            {
                made = made / each.Per.Quantity * total.Per.Quantity;
            }
            else if (rate is not null && total.Lasting is { } over)
            {
                made = made / rate.Quantity * over;
            }

            return made.Dimension == given.Dimension && made.Amount.Low > 0 && given.Amount.Low > 0
                && Compare(product, given, made, Bounds.OfArithmetic, each.Kind == AmountKind.Power) is var judgement && (product.IsStrong || judgement.Outcome == Outcome.Holds || IsTooMuch(product, made, given))
                ? judgement
                : null;
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>A store gives less than it holds as well, but not more.</summary>
    private static bool IsTooMuch(Multiplication product, Quantity made, Quantity given) =>
        product.Context.Technology == Technology.Battery && made.Amount.Low > Bounds.Disagreeing * given.Amount.High;

    /// <summary>One amount so many times another.</summary>
    public static Judgement? Judge(Proportion proportion)
    {
        var (one, other) = (proportion.One.Quantity.Amount, proportion.Other.Quantity.Amount);
        if (one.Low <= 0 || other.Low <= 0)
        {
            return null;
        }

        var ratio = one.Value >= other.Value != (proportion.Multiple.Kind == AmountKind.Share) ? one / other : other / one;
        var judgement = Compare(proportion, proportion.Multiple.Quantity, new Quantity(ratio, Dimension.None), Bounds.OfArithmetic, null);
        var over = ratio.Value / proportion.Multiple.Quantity.Amount.Value;
        return proportion.Multiple.Limit == Limit.More && over is >= 1 and <= MostOver ? judgement with { Outcome = Outcome.Holds, Ratio = 1, Slip = null } : judgement;
    }

    private static Judgement? Same(Equation equation, ClaimAmount one, ClaimAmount other)
    {
        var made = one.Quantity;
        switch (one.Per, other.Per)
        {
            case ({ } from, { } to):
                made = made / from.Quantity * to.Quantity;
                break;
            case (null, null):
                break;
            default:
                // "8 million MWh, or 8 billion kWh, a year": the time is said once.
                return Compare(equation, other.Quantity, made, Bounds.OfArithmetic, null) is { Outcome: Outcome.Holds } once ? once : null;
        }

        return Compare(equation, other.Quantity, made, Bounds.OfArithmetic, null);
    }

    /// <summary>A power and what it makes in a year: the load factor between them must be possible.</summary>
    private Judgement? Load(Equation equation, ClaimAmount power, ClaimAmount energy)
    {
        var time = energy.Per?.Quantity ?? energy.Lasting;
        if (time is not { } over || over.Amount.Value < 86_400 || energy.Quantity.Amount.Low <= 0 || power.Quantity.Amount.Low <= 0 || power.Lasting is not null)
        {
            return null;
        }

        var load = energy.Quantity / (power.Quantity * over);
        var known = factors.For(equation.Context, equation.Context.Region);
        var range = known?.Value ?? factors.Any()?.Value;
        if (load.Amount.Low > MostLoad && known != LoadFactor.Always)
        {
            return Of(equation, load, new Quantity(range ?? Estimate.Exact(1), Dimension.None), Outcome.Off, load.Amount.Low, known)
                with { Slip = SlipFinder.Find(load.Amount, range ?? Estimate.Between(0.1, 1), true) };
        }

        if (known == LoadFactor.Always)
        {
            var distance = Bounds.Distance(load.Amount, Estimate.Exact(1));
            return Of(equation, load, Quantity.Number(1), Bounds.OfArithmetic(distance), distance, known);
        }

        if (known is null || range is not { } published)
        {
            return null;
        }

        var apart = Bounds.Distance(load.Amount, published);
        var outcome = Bounds.Of(apart);
        return Of(equation, load, new Quantity(published, Dimension.None), outcome, apart, known) with
        {
            Slip = outcome == Outcome.Off ? SlipFinder.Find(load.Amount, published, true) : null,
        };
    }

    private static Judgement Of(Statement statement, Quantity implied, Quantity expected, Outcome outcome, double ratio, LoadFactor? factor) =>
        new(statement, outcome, Ground.LoadFactor) { Implied = implied, Expected = expected, Ratio = ratio, LoadFactor = factor };

    private static Judgement Compare(Statement statement, Quantity given, Quantity made, Func<double, Outcome> rule, bool? isPower)
    {
        var distance = Bounds.Distance(given.Amount, made.Amount);
        var outcome = rule(distance);
        return new Judgement(statement, outcome, Ground.Arithmetic)
        {
            Implied = given,
            Expected = made,
            Ratio = distance,
            Slip = outcome == Outcome.Off ? SlipFinder.Find(given.Amount, made.Amount, isPower) : null,
        };
    }
}
