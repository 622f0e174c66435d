using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Finds what a sentence says of its amounts: which of them it sets against which.</summary>
internal sealed class StatementFinder(ClaimText text)
{
    // Where more words than this stand between two amounts, they are not tied together.
    private const int LongestLink = 160;

    private readonly ConfusionFinder _confusions = new(text);

    /// <summary>The statements of a sentence.</summary>
    /// <param name="amounts">Its amounts.</param>
    /// <param name="context">What its words tell.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="carried">The amount that "that" stands for; null where there is none.</param>
    public IEnumerable<Statement> Find(ImmutableArray<ClaimAmount> amounts, ClaimContext context, TextSpan sentence, ClaimAmount? carried)
    {
        for (var i = 0; i < amounts.Length; i++)
        {
            if (_confusions.Find(amounts[i], sentence.Start, sentence.End, i + 1 < amounts.Length ? amounts[i + 1] : null) is { } kind)
            {
                yield return new Confusion(amounts[i].Span, context, kind, amounts[i]);
            }
        }

        if ((Multiple(amounts, context) ?? Part(amounts, context)) is { } proportion)
        {
            yield return proportion;
        }

        if (Price(amounts, context) is { } cost)
        {
            yield return cost;
        }

        foreach (var product in Products(amounts, context))
        {
            yield return product;
        }

        if (Nameless(amounts, context, sentence) is { } nameless)
        {
            yield return nameless;
        }

        for (var i = 0; i < amounts.Length; i++)
        {
            foreach (var equation in Equations(amounts, i, context, sentence, carried))
            {
                yield return equation;
            }
        }
    }

    /// <summary>"As much as an entire country": which is not said, here or right behind.</summary>
    private Equation? Nameless(ImmutableArray<ClaimAmount> amounts, ClaimContext context, TextSpan sentence)
    {
        if (amounts.LastOrDefault(amount => amount.Kind is AmountKind.Energy or AmountKind.Power or AmountKind.Count && !amount.IsOfEach) is not { } last)
        {
            return null;
        }

        foreach (var place in text.All(ClaimWord.Nameless, last.Span.End, sentence.End).Take(1))
        {
            if (place.Start - last.Span.End <= LongestLink && text.HasAny(last.Span.End, place.Start, ClaimWord.Equates, ClaimWord.Supplies, ClaimWord.YearlyUse))
            {
                var measure = new ClaimAmount(AmountKind.Count, place, Quantity.Number(1)) { Name = place.Of(text.Text), IsOne = true };
                return new Equation(last.Span.Cover(place), context, last, measure, true) { IsNameless = true };
            }
        }

        return null;
    }

    /// <summary>"19 Wh against 1.8 Wh, ten times more".</summary>
    private Proportion? Multiple(ImmutableArray<ClaimAmount> amounts, ClaimContext context)
    {
        if (amounts.FirstOrDefault(amount => amount.Kind == AmountKind.Multiple) is not { } multiple
            || !text.Has(ClaimWord.Fold, multiple.Span.End, Math.Min(text.Text.Length, multiple.Span.End + 20)))
        {
            return null;
        }

        var typed = amounts.Where(amount => amount.Kind is AmountKind.Energy or AmountKind.Power or AmountKind.Carbon).ToList();
        return typed is [var one, var other] && one.Kind == other.Kind && SamePer(one, other)
            ? new Proportion(one.Span.Cover(other.Span).Cover(multiple.Span), context, one, other, multiple)
            : null;
    }

    /// <summary>"5,200 GWh out of 29,500, almost a fifth".</summary>
    private Proportion? Part(ImmutableArray<ClaimAmount> amounts, ClaimContext context) =>
        amounts.FirstOrDefault(amount => amount.Kind == AmountKind.Share) is { } share
        && amounts.Where(IsTotal).ToList() is [var one, var other] && one.Kind == other.Kind
        && text.Between(one.Span.End, other.Span.Start) is var gap && (gap.EndsWith("out of", StringComparison.Ordinal) || gap.EndsWith("sur", StringComparison.Ordinal) || gap.EndsWith("sur un total de", StringComparison.Ordinal))
            ? new Proportion(one.Span.Cover(other.Span).Cover(share.Span), context, one, other, share)
            : null;

    /// <summary>"22 billion kWh would cost $3 billion at $0.136 per kWh".</summary>
    private static Multiplication? Price(ImmutableArray<ClaimAmount> amounts, ClaimContext context) =>
        amounts.Where(amount => amount is { Kind: AmountKind.Matter, Thing: null } && amount.Quantity.Dimension.Currency is not null).ToList() is [var price]
        && amounts.Where(amount => amount is { Kind: AmountKind.Money, IsOfEach: false }).ToList() is [var total]
        && amounts.Where(IsWork).ToList() is [{ Kind: AmountKind.Energy } energy]
            ? new Multiplication(energy.Span.Cover(total.Span).Cover(price.Span), context, energy, price, total)
            : null;

    /// <summary>"2.5 billion a day at 0.34 Wh is 850 MWh a day"; "50 W for 3 hours = 150 Wh".</summary>
    private IEnumerable<Multiplication> Products(ImmutableArray<ClaimAmount> amounts, ClaimContext context)
    {
        for (var i = 0; i < amounts.Length; i++)
        {
            var things = amounts[i] is { Kind: AmountKind.Count, Each: not null, IsOne: false } counted ? counted : null;
            var each = things?.Each ?? (amounts[i] is { Kind: AmountKind.Power, IsOfEach: false } power && (power.Lasting is not null || context.IsAllYear) && !power.IsPowerPerTime ? power : null);
            if (each is null)
            {
                continue;
            }

            for (var j = i + 1; j < amounts.Length; j++)
            {
                if (amounts[j].Kind == AmountKind.Energy && !amounts[j].IsOfEach && amounts[j] != each && IsTied(amounts[i], amounts[j]))
                {
                    yield return new Multiplication(amounts[i].Span.Cover(amounts[j].Span), context, things, each, amounts[j]);
                    break;
                }
            }
        }
    }

    private IEnumerable<Equation> Equations(ImmutableArray<ClaimAmount> amounts, int at, ClaimContext context, TextSpan sentence, ClaimAmount? carried)
    {
        var measure = amounts[at];
        switch (measure.Kind)
        {
            case AmountKind.Count or AmountKind.Matter when !measure.IsOfEach && measure.Thing is not null && !IsAgent(measure):
                foreach (var equation in Measured(amounts, at, context, sentence, carried))
                {
                    yield return equation;
                }

                break;
            case AmountKind.Share when Before(amounts, at, IsWork) is { } whole:
                yield return Tie(context, whole, measure);
                break;
            case AmountKind.Energy or AmountKind.Power when measure is { IsOfEach: true, Thing: { } of }:
                yield return new Equation(measure.Span, context, measure with { IsOfEach = false }, new ClaimAmount(AmountKind.Count, measure.Span, Quantity.Number(1)) { Thing = of, Name = measure.Name, IsOne = true }, true);
                break;
            case AmountKind.Energy or AmountKind.Carbon when !measure.IsOfEach && Before(amounts, at, amount => amount.Kind != AmountKind.Share) is { } same && IsTotal(same) && (IsSame(same, measure) || IsAside(measure)):
                yield return Tie(context, same, measure) with { IsIdentity = true };
                break;
        }
    }

    private IEnumerable<Equation> Measured(ImmutableArray<ClaimAmount> amounts, int at, ClaimContext context, TextSpan sentence, ClaimAmount? carried)
    {
        var measure = amounts[at];
        var before = Work(amounts, at);
        if (before is not null)
        {
            yield return Tie(context, before, measure);
        }

        if (Before(amounts, at, amount => amount.Kind == AmountKind.Carbon) is { } carbon)
        {
            yield return Tie(context, carbon, measure);
        }

        var behind = amounts.Skip(at + 1).TakeWhile(amount => amount.Kind != AmountKind.Count).FirstOrDefault(IsTotal);
        if (behind is not null && before is null && !text.Has(ClaimWord.Instead, measure.Span.End, behind.Span.Start) && (IsTied(measure, behind) || IsAside(behind)))
        {
            yield return Tie(context, behind, measure) with { IsStrong = true };
        }
        else if (before is null && at > 0 && amounts[at - 1] is { Kind: AmountKind.Count, Thing: not null } thing && IsTied(thing, measure)
            && (!thing.IsOne || text.HasAny(thing.Span.End, measure.Span.Start, ClaimWord.Equates, ClaimWord.Uses)))
        {
            yield return Tie(context, thing, measure) with { Before = carried };
        }
        else if (before is null && carried is not null && IsAbout(measure, sentence))
        {
            yield return new Equation(measure.Span, context, carried, measure, true);
        }
    }

    /// <summary>The energy that a thing is set against: the nearest before it, an energy rather than a power; else so many things at so much each.</summary>
    private ClaimAmount? Work(ImmutableArray<ClaimAmount> amounts, int at)
    {
        ClaimAmount? power = null;
        for (var i = at - 1; i >= 0; i--)
        {
            if (IsNewSubject(amounts, i + 1))
            {
                return power;
            }

            switch (amounts[i])
            {
                case { Kind: AmountKind.Energy, IsOfEach: false } energy:
                    return energy;
                case { Kind: AmountKind.Count, Each: not null, IsOne: false } or { Kind: AmountKind.Count, Each.Kind: AmountKind.Energy }
                    or { Kind: AmountKind.Count, Each.Kind: AmountKind.Power, Thing.Family: "wind-turbine" or "solar-panel" or "nuclear-reactor" }:
                    return power ?? amounts[i];
                case { Kind: AmountKind.Power, IsOfEach: false } found:
                    power ??= found;
                    break;
                case { Kind: AmountKind.Count } when power is not null:
                    return power;
            }
        }

        return power;
    }

    /// <summary>", et ChatGPT sur un an", "and data centres there", "plus a fridge": another thing is spoken of, or added.</summary>
    private bool IsNewSubject(ImmutableArray<ClaimAmount> amounts, int at)
    {
        if (at >= amounts.Length || at == 0)
        {
            return false;
        }

        var gap = text.Between(amounts[at - 1].Span.End, amounts[at].Span.Start);
        return gap.StartsWith("plus a", StringComparison.Ordinal) || gap.StartsWith('+')
            || (amounts[at] is { Kind: AmountKind.Count, IsOne: true } && (gap.StartsWith(", et", StringComparison.Ordinal) || gap.StartsWith(", and", StringComparison.Ordinal) || gap.StartsWith("and", StringComparison.Ordinal) || gap.StartsWith("et", StringComparison.Ordinal) || gap.Contains(" so ", StringComparison.Ordinal)));
    }

    private static ClaimAmount? Before(ImmutableArray<ClaimAmount> amounts, int at, Func<ClaimAmount, bool> fits)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (fits(amounts[i]))
            {
                return amounts[i];
            }
        }

        return null;
    }

    private Equation Tie(ClaimContext context, ClaimAmount subject, ClaimAmount measure) =>
        new(subject.Span.Cover(measure.Span), context, subject, measure, IsTied(subject, measure));

    /// <summary>True where words between two amounts say that they belong together.</summary>
    private bool IsTied(ClaimAmount one, ClaimAmount other)
    {
        var (start, end) = one.Span.Start < other.Span.Start ? (one.Span.End, other.Span.Start) : (other.Span.End, one.Span.Start);
        return end - start <= LongestLink && text.HasAny(start, end, ClaimWord.Equates, ClaimWord.Supplies, ClaimWord.Uses, ClaimWord.Makes, ClaimWord.YearlyUse) && !text.Has(ClaimWord.Instead, start, end);
    }

    /// <summary>True where words say that one amount is the other, or what a power makes.</summary>
    private bool IsSame(ClaimAmount one, ClaimAmount other) =>
        other.Span.Start - one.Span.End <= LongestLink && (text.Has(ClaimWord.Equates, one.Span.End, other.Span.Start)
            || (one.Kind == AmountKind.Power && text.HasAny(one.Span.End, other.Span.Start, ClaimWord.Makes, ClaimWord.Uses))
            || (one.Kind == other.Kind && text.Between(one.Span.End, other.Span.Start) is "," or ", only" or ", about" or ", or"));

    /// <summary>"(11.49 kWh)" behind a thing says what it takes.</summary>
    private bool IsAside(ClaimAmount amount) => text.CharBefore(amount.Span.Start) is '(' or '≈' or '~';

    /// <summary>"Run by 300 people", "employs 300 people": people who are not supplied.</summary>
    private bool IsAgent(ClaimAmount amount)
    {
        var before = text.Between(Math.Max(0, amount.Span.Start - 24), amount.Span.Start);
        return (amount.Thing?.Family?.StartsWith("person", StringComparison.Ordinal) ?? false)
            && (before.EndsWith(" by", StringComparison.Ordinal) || text.Has(ClaimWord.People, Math.Max(0, amount.Span.Start - 24), Math.Min(text.Text.Length, amount.Span.End + 16)));
    }

    /// <summary>"That is 3 days of San Francisco": said of what stood before.</summary>
    private bool IsAbout(ClaimAmount measure, TextSpan sentence)
    {
        // What opens a sentence stands in its first words.
        var opening = Math.Min(measure.Span.Start, sentence.Start + 60);
        return text.HasAny(sentence.Start, opening, ClaimWord.That, ClaimWord.Equates, ClaimWord.Supplies)
            && text.HasAny(sentence.Start, measure.Span.Start, ClaimWord.Equates, ClaimWord.Supplies);
    }

    private static bool IsTotal(ClaimAmount amount) => amount.Kind is AmountKind.Energy or AmountKind.Power or AmountKind.Carbon && !amount.IsOfEach;

    private static bool IsWork(ClaimAmount amount) => amount.Kind is AmountKind.Energy or AmountKind.Power && !amount.IsOfEach;

    private static bool SamePer(ClaimAmount one, ClaimAmount other) => one.Per?.Unit.Id == other.Per?.Unit.Id;
}
