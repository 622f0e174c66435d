using System.Collections.Immutable;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Finds the sums that a sentence does itself: so many at so much, for so long, make a total.</summary>
internal sealed class ProductFinder(Ties ties)
{
    /// <summary>The products of a sentence's amounts.</summary>
    public IEnumerable<Multiplication> Find(ImmutableArray<ClaimAmount> amounts, ClaimContext context)
    {
        var numbers = amounts.RemoveAll(amount => amount is { Kind: AmountKind.Count, IsOne: true });
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Shared(numbers, i, context) is { } shared)
            {
                yield return shared;
            }
        }

        for (var i = 0; i < amounts.Length; i++)
        {
            if (Each(amounts[i], context) is { } each && (Total(amounts, i, each) ?? Beside(amounts, i)) is { } total)
            {
                var things = amounts[i].Kind == AmountKind.Count ? amounts[i] : null;
                yield return new Multiplication(amounts[i].Span.Cover(total.Span), context, things, each, total) { IsStrong = total.Span.Start > amounts[i].Span.Start && ties.Tie(amounts[i], total) };
            }
            else if ((PerMatter(amounts, i, context) ?? EachFirst(amounts, i, context)) is { } product)
            {
                yield return product;
            }
        }

        if (Price(amounts, context) is { } cost)
        {
            yield return cost;
        }
    }

    /// <summary>What one takes: of things counted, or of a power that runs for a time.</summary>
    private static ClaimAmount? Each(ClaimAmount amount, ClaimContext context) => amount switch
    {
        { Kind: AmountKind.Count, Each: { } each } when !amount.IsOne || amount.Lasting is not null => each,
        { Kind: AmountKind.Power, IsOfEach: false, IsPowerPerTime: false } when amount.Lasting is not null || context.IsAllYear => amount,
        _ => null,
    };

    /// <summary>"2.5 billion a day at 0.34 Wh is 850 MWh a day"; "50 W for 3 hours = 150 Wh"; "6,000 of 10 MW would be 60 GW".</summary>
    private ClaimAmount? Total(ImmutableArray<ClaimAmount> amounts, int at, ClaimAmount each)
    {
        for (var i = at + 1; i < amounts.Length; i++)
        {
            var isPower = amounts[i].Kind == AmountKind.Power && each.Kind == AmountKind.Power && amounts[at] is { Kind: AmountKind.Count, Lasting: null };
            if ((amounts[i].Kind == AmountKind.Energy || isPower) && !amounts[i].IsOfEach && amounts[i] != each && ties.Tie(amounts[at], amounts[i]))
            {
                return amounts[i];
            }
        }

        return null;
    }

    /// <summary>"Stocker 34 GWh et délivrer 1 800 MW pendant 19 heures", "10 W all year, 88 kWh": an energy stands right beside a power that runs.</summary>
    private static ClaimAmount? Beside(ImmutableArray<ClaimAmount> amounts, int at) =>
        amounts[at] is not { Kind: AmountKind.Power } ? null
        : at > 0 && amounts[at] is { Lasting: not null, Every: null } && amounts[at - 1] is { Kind: AmountKind.Energy, IsOfEach: false } before ? before
        : at + 1 < amounts.Length && amounts[at + 1] is { Kind: AmountKind.Energy, IsOfEach: false } behind ? behind
        : null;

    /// <summary>"56 reactors make 360 TWh a year, 6.4 TWh each", "8.6 MWh, 17 kWh each for 500 passengers".</summary>
    private static Multiplication? Shared(ImmutableArray<ClaimAmount> amounts, int at, ClaimContext context)
    {
        if (at + 2 >= amounts.Length)
        {
            return null;
        }

        var (things, total, each) = amounts[at].Kind == AmountKind.Count ? (amounts[at], amounts[at + 1], amounts[at + 2]) : (amounts[at + 2], amounts[at], amounts[at + 1]);
        return things is { Kind: AmountKind.Count, Each: null, IsOne: false, IsOfEach: false } && total is { Kind: AmountKind.Energy or AmountKind.Power, IsOfEach: false } && each is { IsOfEach: true, Thing: null, PerMatter: null } && each.Kind == total.Kind
            ? new Multiplication(amounts[at].Span.Cover(amounts[at + 2].Span), context, things, each, total)
            : null;
    }

    /// <summary>"15 MWh a tonne, so 300,000 tonnes a year take 4.5 TWh"; "0.2 kWh a km for 15,000 km is 3,000 kWh".</summary>
    private Multiplication? PerMatter(ImmutableArray<ClaimAmount> amounts, int at, ClaimContext context) =>
        amounts[at] is { Kind: AmountKind.Energy, PerMatter: { } per } each && at + 2 < amounts.Length
        && amounts.Skip(at + 1).FirstOrDefault(amount => amount.Kind == AmountKind.Matter && amount.Quantity.Dimension == per.Dimension) is { } matter
        && amounts.Skip(at + 1).FirstOrDefault(amount => amount is { Kind: AmountKind.Energy, IsOfEach: false } && amount.Span.Start > matter.Span.Start) is { } total && ties.Tie(matter, total)
            ? new Multiplication(each.Span.Cover(total.Span), context, matter, each, total)
            : null;

    /// <summary>"At 0.3 Wh a prompt, a million prompts use 300 kWh".</summary>
    private Multiplication? EachFirst(ImmutableArray<ClaimAmount> amounts, int at, ClaimContext context) =>
        amounts[at] is { Kind: AmountKind.Energy or AmountKind.Power, IsOfEach: true, Thing: { } one } each && at + 2 < amounts.Length
        && amounts[at + 1] is { Kind: AmountKind.Count, IsOne: false, Each: null, Thing: { } many } things && one.Things.SequenceEqual(many.Things) && one.Family == many.Family
        && amounts[at + 2] is { IsOfEach: false } total && total.Kind == each.Kind && ties.Tie(things, total)
            ? new Multiplication(each.Span.Cover(total.Span), context, things, each, total)
            : null;

    /// <summary>"22 billion kWh would cost $3 billion at $0.136 per kWh".</summary>
    private static Multiplication? Price(ImmutableArray<ClaimAmount> amounts, ClaimContext context) =>
        amounts.Where(amount => amount is { Kind: AmountKind.Matter, Thing: null } && amount.Quantity.Dimension.Currency is not null).ToList() is [var price]
        && amounts.Where(amount => amount is { Kind: AmountKind.Money, IsOfEach: false }).ToList() is [var total]
        && amounts.Where(amount => amount is { Kind: AmountKind.Energy or AmountKind.Power, IsOfEach: false }).ToList() is [{ Kind: AmountKind.Energy } energy]
            ? new Multiplication(energy.Span.Cover(total.Span).Cover(price.Span), context, energy, price, total)
            : null;
}
