using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Finds what a sentence says of its amounts: which of them it sets against which.</summary>
internal sealed class StatementFinder(ClaimText text)
{
    private readonly ConfusionFinder _confusions = new(text);
    private readonly Ties _ties = new(text);
    private readonly ProductFinder _products = new(new Ties(text));

    /// <summary>The statements of a sentence.</summary>
    /// <param name="amounts">Its amounts.</param>
    /// <param name="context">What its words tell.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="carried">The amount that "that" stands for; null where there is none.</param>
    public IEnumerable<Statement> Find(ImmutableArray<ClaimAmount> amounts, ClaimContext context, TextSpan sentence, ClaimAmount? carried)
    {
        for (var i = 0; i < amounts.Length; i++)
        {
            if (_confusions.Find(amounts[i], sentence.Start, sentence.End, i > 0 ? amounts[i - 1] : null, i + 1 < amounts.Length ? amounts[i + 1] : null) is { } kind)
            {
                yield return new Confusion(amounts[i].Span, context, kind, amounts[i]);
            }
        }

        if ((Multiple(amounts, context) ?? Part(amounts, context)) is { } proportion)
        {
            yield return proportion;
        }

        foreach (var product in _products.Find(amounts, context))
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
            if (place.Start - last.Span.End <= Ties.Longest && text.HasAny(last.Span.End, place.Start, ClaimWord.Equates, ClaimWord.Supplies, ClaimWord.YearlyUse))
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
        var typed = amounts.Where(amount => amount.Kind is AmountKind.Energy or AmountKind.Power or AmountKind.Carbon).ToList();
        if (typed is not [var one, var other] || (Fold(amounts) ?? Double(amounts, other)) is not { } multiple)
        {
            return null;
        }

        return one.Kind == other.Kind && SamePer(one, other)
            ? new Proportion(one.Span.Cover(other.Span).Cover(multiple.Span), context, one, other, multiple)
            : null;
    }

    private ClaimAmount? Fold(ImmutableArray<ClaimAmount> amounts) =>
        amounts.FirstOrDefault(amount => amount.Kind == AmountKind.Multiple) is { } multiple && text.Has(ClaimWord.Fold, multiple.Span.End, Math.Min(text.Text.Length, multiple.Span.End + 20)) ? multiple : null;

    /// <summary>"From 415 TWh to 945 TWh, more than double".</summary>
    private ClaimAmount? Double(ImmutableArray<ClaimAmount> amounts, ClaimAmount last)
    {
        if (amounts.Any(amount => amount.IsRelated))
        {
            return null;
        }

        foreach (var twice in text.All(ClaimWord.Twice, last.Span.End, Math.Min(text.Text.Length, last.Span.End + 40)))
        {
            var isMore = text.Has(ClaimWord.More, Math.Max(0, twice.Start - 12), twice.Start);
            return new ClaimAmount(AmountKind.Multiple, twice, Quantity.Number(2)) { Limit = isMore ? Limit.More : null };
        }

        return null;
    }

    /// <summary>"5,200 GWh out of 29,500, almost a fifth".</summary>
    private Proportion? Part(ImmutableArray<ClaimAmount> amounts, ClaimContext context) =>
        amounts.FirstOrDefault(amount => amount.Kind == AmountKind.Share) is { } share
        && amounts.Where(IsTotal).ToList() is [var one, var other] && one.Kind == other.Kind
        && text.Between(one.Span.End, other.Span.Start) is var gap && (gap.EndsWith("out of", StringComparison.Ordinal) || gap.EndsWith("sur", StringComparison.Ordinal) || gap.EndsWith("sur un total de", StringComparison.Ordinal))
            ? new Proportion(one.Span.Cover(other.Span).Cover(share.Span), context, one, other, share)
            : null;

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
            case AmountKind.Energy when measure.PerMatter is { } matter && Near(amounts, at) is { } mover:
                yield return new Equation(mover.Span.Cover(measure.Span), context, measure with { IsOfEach = false }, mover with { Kind = AmountKind.Matter, Quantity = matter }, true);
                break;
            case AmountKind.Energy when measure is { IsOfEach: true, Thing: null, PerMatter: null } && at > 0 && IsPerUse(measure) && IsNamed(amounts[at - 1]) && amounts[at - 1] is { Per: null, Lasting: null } user:
                yield return new Equation(user.Span.Cover(measure.Span), context, measure with { IsOfEach = false }, user, true);
                break;
            case AmountKind.Energy when measure is { IsOfEach: true, Thing: { } one } && Before(amounts, at, amount => amount is { Kind: AmountKind.Power, IsOfEach: true }) is { Thing: { } own } rated && own == one:
                yield return Tie(context, rated, measure) with { IsIdentity = true, IsStrong = true };
                break;
            case AmountKind.Energy or AmountKind.Power when measure is { IsOfEach: true, Thing: { } of }:
                yield return new Equation(measure.Span, context, measure with { IsOfEach = false }, new ClaimAmount(AmountKind.Count, measure.Span, Quantity.Number(1)) { Thing = of, Name = measure.Name, IsOne = true }, true);
                break;
            case AmountKind.Power when !measure.IsOfEach && context.IsAllYear && Before(amounts, at, IsWork) is { Kind: AmountKind.Energy, Per: not null } made && _ties.Same(made, measure):
                yield return Tie(context, measure, made) with { IsIdentity = true };
                break;
            case AmountKind.Energy or AmountKind.Carbon when !measure.IsOfEach && Before(amounts, at, amount => amount.Kind != AmountKind.Share) is { } same && IsTotal(same) && (_ties.Same(same, measure) || _ties.Aside(measure)):
                yield return Tie(context, same, measure) with { IsIdentity = true };
                break;
        }
    }

    /// <summary>"8 kWh par cycle", "0.3 Wh per query".</summary>
    private bool IsPerUse(ClaimAmount amount) =>
        text.All(ClaimWord.Once, amount.Span.End, Math.Min(text.Text.Length, amount.Span.End + 20)).Any(use => text.Between(amount.Span.End, use.Start) is "per" or "par" or "a" or "/" or "each" or "for each" or "pour chaque");

    /// <summary>The thing that an amount per distance is told of: the one before it, or else behind it.</summary>
    private static ClaimAmount? Near(ImmutableArray<ClaimAmount> amounts, int at) =>
        Before(amounts, at, IsNamed) ?? amounts.Skip(at + 1).FirstOrDefault(IsNamed);

    private static bool IsNamed(ClaimAmount amount) => amount is { Kind: AmountKind.Count, Thing: not null, IsOne: true };

    private IEnumerable<Equation> Measured(ImmutableArray<ClaimAmount> amounts, int at, ClaimContext context, TextSpan sentence, ClaimAmount? carried)
    {
        var measure = amounts[at];
        var before = Work(amounts, at) is { } work && !IsAgain(work, measure) ? work : null;
        if (before is not null)
        {
            yield return Tie(context, before, measure);
        }

        if (Before(amounts, at, amount => amount.Kind == AmountKind.Carbon) is { } carbon)
        {
            yield return Tie(context, carbon, measure);
        }

        var behind = amounts.Skip(at + 1).TakeWhile(amount => amount.Kind != AmountKind.Count).FirstOrDefault(IsTotal);
        if (behind is not null && before is null && !text.Has(ClaimWord.Instead, measure.Span.End, behind.Span.Start) && (_ties.Tie(measure, behind) || _ties.Aside(behind)))
        {
            yield return Tie(context, behind, measure) with { IsStrong = true };
        }
        else if (before is null && at > 0 && amounts[at - 1] is { Kind: AmountKind.Count, Thing: not null } thing && !IsAgain(thing, measure) && !text.Between(thing.Span.End, measure.Span.Start).Contains(':', StringComparison.Ordinal) && _ties.Tie(thing, measure)
            && (!thing.IsOne || text.HasAny(thing.Span.End, measure.Span.Start, ClaimWord.Equates, ClaimWord.Uses)))
        {
            yield return Tie(context, thing, measure) with { Before = carried };
        }
        else if (before is null && carried is not null && IsAbout(measure, sentence))
        {
            yield return new Equation(measure.Span, context, carried, measure, true);
        }
    }

    /// <summary>"800 homes, so 55 turbines would do 44,000": a number of the same things says nothing of them.</summary>
    private static bool IsAgain(ClaimAmount one, ClaimAmount other) => one.Kind == AmountKind.Count && one.Thing is { } thing && thing == other.Thing && one.Region == other.Region;

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
                    or { Kind: AmountKind.Count, Each.Kind: AmountKind.Power, Thing.Topic: Topic.Generation }:
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
        new(subject.Span.Cover(measure.Span), context, subject, measure, _ties.Tie(subject, measure) || (measure.IsRelated && measure.Span.Start - subject.Span.End is >= 0 and <= Ties.Longest));

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
