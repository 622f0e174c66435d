using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Judges an amount set against so many of a thing.</summary>
public sealed class EquationJudge(Candidates candidates, LoadFactors factors)
{
    // What networks and services use changes so fast that a figure of one year says little of another.
    private const double FastChange = 40;

    // A description ("a new fridge"), one of size ("a tiny turbine", "low quality"), a name that is not quite the thing's, or one of a wider kind ("a bulb" for an LED bulb) may stand for what differs by so much.
    private const double Described = 10;
    private const double Sized = 1000;
    private const double Loose = 10;
    private const double Generic = 25;

    // Beyond this, and with no slip that explains it, the text was more likely misread than wrong.
    private const double Unbelievable = 1e4;

    /// <summary>The judgement; null where the two cannot be set against each other.</summary>
    public Judgement? Judge(Equation equation, Audience audience)
    {
        var judged = candidates.Of(equation.Measure, equation.Context, audience)
            .Select(thing => (Thing: thing, Judgement: JudgeBy(equation, thing, audience)))
            .Where(found => found.Judgement is not null)
            .ToList();
        if (judged.Count == 0)
        {
            return OwnAlone(equation, audience);
        }

        var best = judged.MinBy(found => Rank(found.Judgement!));
        if (best.Thing.Region != RegionChoice.Assumed || judged.Count == 1)
        {
            return best.Judgement;
        }

        // No country is named: they must all agree, by whatever boundary suits the claim in each.
        judged = [.. judged.GroupBy(found => found.Thing.Thing.Preferred.Region).Select(group => group.MinBy(found => Rank(found.Judgement!)))];
        best = judged.MinBy(found => Rank(found.Judgement!));
        var accused = judged.Where(found => found.Judgement!.IsAccusing).ToList();
        return accused.Count == judged.Count ? best.Judgement
            : accused.Count == 0 ? Usual(equation, judged)
            : best.Judgement! with
            {
                Outcome = Outcome.CannotTell,
                Ground = Ground.Country,
                Rivals = [.. accused.Select(found => found.Thing.Thing)],
                Slip = null,
            };
    }

    /// <summary>"800 New Zealand homes (7,800 kWh each)": where nothing is published for them, the text's own numbers are left.</summary>
    private Judgement? OwnAlone(Equation equation, Audience audience) =>
        equation.Measure.Each is { } own && candidates.Usual(equation.Measure, audience) is { } thing && Resolve(equation, audience, out _) is { } subject
            ? Own(equation, subject, own, thing)
            : null;

    /// <summary>Where no country makes the claim wrong: by the one that a text of its language means first, or else by the least kind.</summary>
    private Judgement? Usual(Equation equation, List<(Resolved Thing, Judgement? Judgement)> judged)
    {
        var usual = candidates.Usual(equation.Measure, new Audience(equation.Context.Locale))?.Thing.Preferred.Region;
        return judged.Find(found => found.Thing.Thing.Preferred.Region == usual).Judgement ?? judged.MaxBy(found => Rank(found.Judgement!)).Judgement;
    }

    private static int Rank(Judgement judgement) => (int)judgement.Outcome;

    private Judgement? JudgeBy(Equation equation, Resolved thing, Audience audience)
    {
        var subject = Resolve(equation, audience, out var other);
        if (subject is null || !IsComparable(subject, equation.Measure, thing.Thing, equation.Context.Locale))
        {
            return equation.Subject.Kind == AmountKind.Count && equation.IsStrong && IsTimeless(equation, thing.Thing, other)
                ? new Judgement(equation, Outcome.Confused, Ground.NoPeriod) { Thing = thing, Other = other }
                : null;
        }

        if (subject is { Kind: AmountKind.Power, Lasting: null } && IsUse(thing.Thing))
        {
            return equation.Subject.Kind == AmountKind.Power && equation.Measure.IsOne && equation.IsStrong && equation.Measure.Per is null && !HasPower(thing.Thing)
                ? new Judgement(equation, Outcome.Confused, Ground.PowerAsEnergy) { Thing = thing, Subject = subject.Quantity }
                : null;
        }

        if (equation is { Measure: { Each: { Kind: AmountKind.Energy } all } things, Subject.Kind: AmountKind.Count } && IsUse(thing.Thing) && IsAll(all, things, thing.Thing))
        {
            // "950 charges (11.49 kWh)": that of all of them.
            return JudgeBy(equation with { Subject = all with { IsOfEach = false }, Measure = things with { Each = null } }, thing, audience);
        }

        if (equation.Measure.Each is { } own && Own(equation, subject, own, thing) is { } arithmetic && (arithmetic.IsAccusing || !IsUse(thing.Thing)))
        {
            return arithmetic;
        }

        var factor = Factor(equation, subject, thing.Thing);
        if (factor is null && subject.Kind == AmountKind.Power && !IsDevice(thing.Thing))
        {
            return WithoutTechnology(equation, subject, thing, other);
        }

        var made = factor ?? LoadFactor.Always;
        return Implication.Of(subject, equation.Measure, thing.Thing, made.Value) is { } implied
            ? Compare(equation, subject, thing, other, implied, factor)
            : null;
    }

    private static bool IsAll(ClaimAmount amount, ClaimAmount things, Thing thing) =>
        things.Quantity.Amount.Low > 0 && PublishedRange.Of(thing) is { } published && Bounds.Distance(amount.Quantity.Amount, published.Range) > Bounds.Rough
        && Bounds.Distance(amount.Quantity.Amount / things.Quantity.Amount, published.Range) <= Bounds.Rough;

    /// <summary>Things for which the text itself says what one takes: its own numbers must agree.</summary>
    private Judgement? Own(Equation equation, ClaimAmount subject, ClaimAmount own, Resolved thing)
    {
        var measure = equation.Measure;
        var count = new Quantity(measure.Quantity.Amount, Dimension.None);
        var made = (subject.Kind, own.Kind) switch
        {
            (AmountKind.Energy, AmountKind.Power) when measure.Lasting is { } time => own.Quantity * count * time,
            (AmountKind.Energy, AmountKind.Energy) when own.Per is { } per && subject.Per is { } over => own.Quantity * count / per.Quantity * over.Quantity,
            (AmountKind.Energy, AmountKind.Energy) when own.Per is { } per && (measure.Lasting ?? subject.Lasting) is { } time => own.Quantity * count / per.Quantity * time,
            (AmountKind.Energy, AmountKind.Energy) when own.Per is null == subject.Per is null && thing.Thing.Kind != ThingKind.EnergyPerTime => own.Quantity * count,
            (AmountKind.Energy, AmountKind.Energy) when own.Per is null && thing.Thing.Kind == ThingKind.EnergyPerTime && subject.Per?.Unit.Id == "yr" => own.Quantity * count,
            (AmountKind.Power, AmountKind.Energy) when Factor(equation, subject, thing.Thing) is { } factor && subject.Lasting is null =>
                own.Quantity * count / (own.Per?.Quantity ?? Implication.Year) / new Quantity(factor.Value, Dimension.None),
            _ => (Quantity?)null,
        };
        if (made is not { } expected || expected.Dimension != subject.Quantity.Dimension || expected.Amount.Low <= 0 || subject.Quantity.Amount.Low <= 0)
        {
            return null;
        }

        var distance = Bounds.Distance(subject.Quantity.Amount, expected.Amount);
        return distance > Bounds.Disagreeing && !equation.IsStrong ? null : new Judgement(equation, Bounds.OfArithmetic(distance), Ground.Arithmetic)
        {
            Implied = subject.Quantity,
            Expected = expected,
            Ratio = distance,
            Slip = distance > Bounds.Disagreeing ? SlipFinder.Find(subject.Quantity.Amount, expected.Amount, subject.Kind == AmountKind.Power) : null,
        };
    }

    /// <summary>The amount itself; of things, what they take by the text or the catalogue.</summary>
    private ClaimAmount? Resolve(Equation equation, Audience audience, out Resolved? other)
    {
        other = null;
        var subject = equation.Subject;
        if (subject.Kind != AmountKind.Count)
        {
            return subject;
        }

        if (subject.Each is { } each)
        {
            return each with { Quantity = each.Quantity * subject.Quantity, Lasting = subject.Lasting ?? each.Lasting, Per = each.Per ?? subject.Per, Span = subject.Span };
        }

        other = candidates.Of(subject, equation.Context, audience).FirstOrDefault();
        if (other is null or { Region: RegionChoice.Assumed } || (Naming.IsOther(subject.Name, other.Thing) && !subject.IsOne))
        {
            return null;
        }

        var figure = other.Thing.Preferred;
        var whole = figure.Quantity with { Dimension = figure.Quantity.Dimension.WithoutCount(), Amount = PublishedRange.Of(other.Thing).Range };
        var count = new Quantity(subject.Quantity.Amount, Dimension.None);
        if (equation.Before is { Kind: AmountKind.Energy, Per: null } told && whole.Dimension == Dimension.Energy && Bounds.Distance(told.Quantity.Amount, whole.Amount) <= 1)
        {
            // The text itself gave the energy a sentence before.
            return told with { Quantity = told.Quantity * count };
        }

        return whole.Dimension == Dimension.Energy
            ? new ClaimAmount(AmountKind.Energy, subject.Span, whole * count) { Per = subject.Per }
            : whole.Dimension == Dimension.Power && subject.Lasting is { } time ? new ClaimAmount(AmountKind.Energy, subject.Span, whole * count * time)
            : whole.Dimension == Dimension.Power && other.Thing.Kind is ThingKind.EnergyPerTime or ThingKind.Generation
                ? new ClaimAmount(AmountKind.Power, subject.Span, whole * count)
            : null;
    }

    /// <summary>One thing without a number ("a US home", "ChatGPT") only goes with an amount of its own sort.</summary>
    private static bool IsComparable(ClaimAmount subject, ClaimAmount measure, Thing thing, Locale locale)
    {
        if (!measure.IsOne || measure.Kind != AmountKind.Count)
        {
            return true;
        }

        var isPlural = thing.Counted is not null && IsPlural(measure.Name, locale) && measure.Lasting is null;
        var isPlace = thing.Counted is null && thing.Category == "place";
        return !isPlural && thing.Kind switch
        {
            ThingKind.EnergyPerTime or ThingKind.Generation => measure.Lasting is not null || subject.Kind == AmountKind.Power || (subject.Kind == AmountKind.Energy && (subject.Per is not null || subject.Lasting is not null || isPlace)),
            ThingKind.Power => measure.Lasting is not null || subject.Kind == AmountKind.Power,
            _ => subject.Per is null || measure.Per is not null,
        };
    }

    /// <summary>True for "US homes" and "foyers français", not for "foyer français".</summary>
    private static bool IsPlural(string name, Locale locale) => name.Split(' ') is var words && words[locale == Locale.French ? 0 : ^1].EndsWith('s');

    /// <summary>"A transaction uses as much as a home": one use, and a use that goes on, with no time said.</summary>
    private static bool IsTimeless(Equation equation, Thing thing, Resolved? other) =>
        other is { Thing.Kind: ThingKind.EnergyPerUse } && thing.Family == "home-electricity"
        && equation.Subject is { IsOne: true } or { Quantity.Amount.Value: 1 } && equation.Measure is { IsOne: true, Lasting: null } && equation.Subject.Per is null && !equation.Measure.Name.EndsWith('s');

    private LoadFactor? Factor(Equation equation, ClaimAmount subject, Thing thing) => subject.Kind != AmountKind.Power ? null
        : (equation.Subject.Kind == AmountKind.Count && !IsStation(equation.Subject)) || subject.Lasting is not null || equation.Measure.Lasting is not null ? LoadFactor.Always
        : IsDevice(thing) ? LoadFactor.Always
        : factors.For(equation.Context, equation.Context.Region);

    /// <summary>Nothing says what makes the power: only what no technology could do is off.</summary>
    private Judgement? WithoutTechnology(Equation equation, ClaimAmount subject, Resolved thing, Resolved? other)
    {
        if (factors.Any() is not { } any || Implication.Of(subject, equation.Measure, thing.Thing, any.Value) is not { } implied)
        {
            return null;
        }

        var judged = Compare(equation, subject, thing, other, implied, any);
        return judged is null or { Outcome: Outcome.Off } ? judged
            : judged with { Outcome = Outcome.CannotTell, Ground = Ground.Technology };
    }

    private static Judgement? Compare(Equation equation, ClaimAmount subject, Resolved thing, Resolved? other, Implication implied, LoadFactor? factor)
    {
        var published = PublishedRange.Of(thing.Thing);
        if (implied.Value.Dimension != published.Dimension)
        {
            return null;
        }

        var range = Widened(published.Range, equation, thing.Thing);
        var distance = Nearest(implied.Value.Amount, range, equation, out var value);
        var judgement = new Judgement(equation, equation.Measure.Kind == AmountKind.Matter && thing.Thing.Kind == ThingKind.EnergyContent ? Bounds.OfContent(distance) : Bounds.Of(distance), Ground.Published)
        {
            Implied = implied.Value with { Amount = value },
            Expected = new Quantity(range, published.Dimension),
            Ratio = distance,
            Thing = thing,
            Other = other,
            LoadFactor = factor,
            Window = implied.Window,
            Count = implied.Count,
            Subject = subject.Quantity,
        };
        return Tempered(judgement, equation, thing.Thing, published, value) is { } told && (told.Outcome != Outcome.Off || told.Slip is not null || told.Ratio < Unbelievable) ? told : null;
    }

    /// <summary>What speaks against finding fault although the numbers differ.</summary>
    private static Judgement Tempered(Judgement judgement, Equation equation, Thing thing, PublishedRange published, Estimate value)
    {
        if (published.IsWide && judgement.Ratio > Bounds.Near && Bounds.Distance(value, published.Spread) <= 1)
        {
            return judgement with
            {
                Outcome = Outcome.CannotTell,
                Ground = Ground.Spread,
                Saving = thing.Figures.MinBy(figure => Bounds.Distance(value, figure.Quantity.Amount)),
            };
        }

        if (judgement.Outcome != Outcome.Off)
        {
            return judgement;
        }

        var context = equation.Context;
        var finding = (context.IsHeat || context.IsWholeUse) && thing.Family is not null ? Ground.Boundary
            : context.IsMade && IsMadeOf(equation, thing, value, published.Range) ? Ground.Boundary
            : equation.Measure.IsOfSize && judgement.Ratio < Sized ? Ground.Description
            : equation.Measure.IsQualified && judgement.Ratio < Described ? Ground.Description
            : Naming.IsLoose(equation.Measure.Name, thing) && judgement.Ratio < (Naming.IsGeneric(equation.Measure.Name, thing) ? Generic : Loose) ? Ground.Description
            : thing is { Kind: ThingKind.Generation, Family: not "nuclear-reactor" } && judgement.Ratio < Described ? Ground.Description
            : thing is { Category: "ai" or "computing", Kind: ThingKind.EnergyPerTime or ThingKind.Power } && judgement.Ratio < FastChange ? Ground.Year
            : (Ground?)null;
        return finding is { } reason
            ? judgement with { Outcome = Outcome.CannotTell, Ground = reason }
            : judgement with { Slip = SlipFinder.Find(value, judgement.Expected!.Value.Amount, equation.Subject.Kind switch { AmountKind.Power => true, AmountKind.Energy => false, _ => null }, published.Dimension != Dimension.Energy) };
    }

    /// <summary>A power station is told by its full power as well as by what it gives over a year; a fuel by its heat as well as by the electricity made of it.</summary>
    private static Estimate Widened(Estimate range, Equation equation, Thing thing) => thing.Kind switch
    {
        ThingKind.Generation when equation.Subject.Kind == AmountKind.Power => Estimate.Of(range.Value, range.Low, range.High * FullPower(thing)),
        _ => range,
    };

    // What a thermal power station makes of its fuel at the least.
    private const double LeastEfficiency = 0.3;

    /// <summary>"388 MWh is 17,000 litres of petrol": so much electricity may be made of the fuel rather than be its heat.</summary>
    private static bool IsMadeOf(Equation equation, Thing thing, Estimate value, Estimate range) =>
        thing.Kind == ThingKind.EnergyContent && equation.Measure.Kind == AmountKind.Matter
        && Bounds.Distance(value, Estimate.Of(range.Value, range.Low * LeastEfficiency, range.High)) <= 1;

    private static double FullPower(Thing thing) => thing.Family switch
    {
        "nuclear-reactor" => 1 / 0.7,
        "wind-turbine" => 1 / 0.25,
        _ => 1 / 0.2,
    };

    /// <summary>The distance by the reading of the numbers that suits the claim best: 1.775 or 1,775.</summary>
    private static double Nearest(Estimate value, Estimate range, Equation equation, out Estimate chosen)
    {
        (var nearest, chosen) = (Bounds.Distance(value, range, equation.Measure.Limit), value);
        foreach (var other in Readings(equation))
        {
            var read = value * Estimate.Exact(other);
            if (Bounds.Distance(read, range) is var distance && distance < nearest)
            {
                (nearest, chosen) = (distance, read);
            }
        }

        return nearest;
    }

    private static IEnumerable<double> Readings(Equation equation)
    {
        if (equation.Subject.OtherReading is { } subject)
        {
            yield return subject;
        }

        if (equation.Measure.OtherReading is { } measure and not 0)
        {
            yield return 1 / measure;
        }
    }

    private static bool IsStation(ClaimAmount things) => things.Thing?.Topic == Topic.Generation;

    /// <summary>"The kettle draws 2 kW": a thing that is known by one use of it, and has a power as well.</summary>
    private static bool HasPower(Thing thing) => thing.Category == "home" || thing.Preferred.Per == "charge";

    private static bool IsUse(Thing thing) => thing.Kind == ThingKind.EnergyPerUse;

    private static bool IsDevice(Thing thing) => thing.Kind is ThingKind.Power or ThingKind.Generation || (thing.Kind == ThingKind.EnergyPerTime && thing.Category is not ("home" or "place"));
}
