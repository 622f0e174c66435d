using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <content>Multiples, fractions and limits of a thing: "twice as much as Norway", "more than a home".</content>
internal sealed partial class AmountReader
{
    // "Deux fois ce que consomme en un an toute la Suisse": so many letters may stand between.
    private const int LongestRelation = 56;

    // As far from a distance stand the words for the car that goes it.
    private const int LongestDrive = 100;
    private const double Kilometre = 1000;

    /// <summary>The amounts, each multiple or fraction put together with the thing that it is of.</summary>
    private ImmutableArray<ClaimAmount> Related()
    {
        var related = ImmutableArray.CreateBuilder<ClaimAmount>(_amounts.Count);
        foreach (var amount in _amounts)
        {
            if (amount is { Kind: AmountKind.Count, IsOne: true, Lasting: not null, Each: null } && related.Count > 0 && related[^1] is { Kind: AmountKind.Power, IsOfEach: false, Lasting: null } power
                && text.Between(power.Span.End, amount.Span.Start) is "de" or "d'" or "du" or "d'un" or "d'une" or "of" or "of a" or "of an" or "of the")
            {
                // "Les 800 W d'un micro-ondes pendant un quart d'heure": what it takes in that time.
                related[^1] = amount with { Each = power with { IsOfEach = true }, Span = power.Span.Cover(amount.Span) };
                continue;
            }

            if (amount is { Kind: AmountKind.Matter, Thing: null } && Driven(amount) is { } driven)
            {
                if (related.Count > 0 && related[^1] is { Kind: AmountKind.Count, IsOne: true } car && text.Between(car.Span.End, amount.Span.Start) is "for" or "pendant" or "sur" or "over")
                {
                    // "An electric car for 10 miles": the car is that of the distance.
                    related.RemoveAt(related.Count - 1);
                    driven = driven with { Span = car.Span.Cover(driven.Span) };
                }

                related.Add(driven);
                continue;
            }

            if (amount is not { Kind: AmountKind.Count, Thing: not null } || !IsSingle(amount))
            {
                related.Add(amount);
                continue;
            }

            var last = related.Count > 0 ? related[^1] : null;
            if (last is { Kind: AmountKind.Multiple } or { Kind: AmountKind.Share, Thing: null, Region: null } && IsOf(last, amount))
            {
                related.RemoveAt(related.Count - 1);
                var factor = IsLessBy(last, amount) ? Estimate.Exact(1) / last.Quantity.Amount : last.Quantity.Amount;
                related.Add(amount with { Quantity = new Quantity(factor, Dimension.None), IsOne = true, IsRelated = true, Span = last.Span.Cover(amount.Span), Limit = LimitBefore(last.Span.Start) });
            }
            else if (TwiceBefore(amount) is { } twice)
            {
                related.Add(amount with { Quantity = Quantity.Number(2), IsOne = true, IsRelated = true, Span = twice.Cover(amount.Span), Limit = LimitBefore(twice.Start) });
            }
            else
            {
                var limit = LimitBefore(amount.Span.Start);
                related.Add(amount with { Limit = limit, IsRelated = limit is not null });
            }
        }

        WithSeat(related);
        return related.ToImmutable();
    }

    /// <summary>"A flight takes 1,650 kWh per passenger": the one amount told of a flight is that of a seat.</summary>
    private void WithSeat(ImmutableArray<ClaimAmount>.Builder amounts)
    {
        var energies = Enumerable.Range(0, amounts.Count).Where(i => amounts[i].Kind is AmountKind.Energy or AmountKind.Carbon).ToList();
        if (energies is [var only] && amounts[only] is { IsOfEach: true, Thing: null, Span.End: var end }
            && text.All(ClaimWord.Seat, end, Math.Min(text.Text.Length, end + 24)).Any(seat => text.Between(end, seat.Start) is "per" or "par" or "a" or "each" or "for each" or "pour chaque"))
        {
            amounts[only] = amounts[only] with { IsOfEach = false };
        }
    }

    /// <summary>"Une Zoé de 52 kWh roule 300 km": a distance that an electric car goes.</summary>
    private ClaimAmount? Driven(ClaimAmount distance)
    {
        var start = Math.Max(0, distance.Span.Start - LongestDrive);
        var end = Math.Min(text.Text.Length, distance.Span.End + LongestDrive);
        return distance.Quantity.Dimension == Dimension.Length && distance.Quantity.Amount.Low >= Kilometre
            && text.Has(ClaimWord.ElectricCar, start, end) && text.Has(ClaimWord.Drives, start, end)
            ? distance with { Thing = new ThingName(["ev-km"], null, null), Name = distance.Span.Of(text.Text), IsRelated = true }
            : null;
    }

    private static bool IsSingle(ClaimAmount amount) => amount.IsOne || amount.Quantity.Amount is { IsExact: true, Value: 1 };

    /// <summary>Whether nothing but "of what … uses", "times the consumption of" stands between.</summary>
    private bool IsOf(ClaimAmount part, ClaimAmount whole)
    {
        var gap = text.Between(part.Span.End, whole.Span.Start);
        return gap.Length is > 0 and < LongestRelation && gap.AsSpan().IndexOfAny(",;:(.") < 0
            && gap.Split([' ', '\'', '’']) is var words
            && (part.Kind == AmountKind.Multiple || words[0] is "of" or "de" or "d" or "du" or "des" or "the" or "what" or "as" or "that" or "ce");
    }

    /// <summary>"Ten times less than", "dix fois moins que".</summary>
    private bool IsLessBy(ClaimAmount multiple, ClaimAmount whole) =>
        multiple.Kind == AmountKind.Multiple && text.Between(multiple.Span.End, whole.Span.Start) is var gap
        && (gap.Contains("less", StringComparison.Ordinal) || gap.Contains("moins", StringComparison.Ordinal) || gap.Contains("lower", StringComparison.Ordinal) || gap.Contains("inferieur", StringComparison.Ordinal));

    /// <summary>"Twice as much as", "le double de" right before.</summary>
    private TextSpan? TwiceBefore(ClaimAmount amount)
    {
        foreach (var twice in text.All(ClaimWord.Twice, Math.Max(0, amount.Span.Start - LongestRelation), amount.Span.Start))
        {
            if (text.Between(twice.End, amount.Span.Start).AsSpan().IndexOfAny(",;:(.") < 0 && !text.Between(twice.End, amount.Span.Start).Any(char.IsAsciiDigit))
            {
                return twice;
            }
        }

        return null;
    }

    /// <summary>"More than", "less than" right before, with nothing but "the consumption of" between.</summary>
    private Limit? LimitBefore(int at)
    {
        var start = Math.Max(0, at - 40);
        var more = text.All(ClaimWord.More, start, at).LastOrDefault(word => IsBare(word.End, at));
        var less = text.All(ClaimWord.Less, start, at).LastOrDefault(word => IsBare(word.End, at));
        return more.Length == 0 && less.Length == 0 ? null : more.Start >= less.Start && more.Length > 0 ? Limit.More : Limit.Less;
    }

    private bool IsBare(int start, int end) =>
        text.Between(start, end) is var gap && gap.Length < 40 && gap.AsSpan().IndexOfAny(",;:(.") < 0 && !gap.Any(char.IsAsciiDigit);

    /// <summary>Whether "times" is followed by the thing that it multiplies: "dix fois une recherche", "ten times what Norway uses".</summary>
    private bool IsThingBehind(int at, int next)
    {
        for (var i = at + 1; i < Math.Min(next, at + 5); i++)
        {
            if (text.Between(Mentions[i - 1].Span.End, Mentions[i].Span.Start).AsSpan().IndexOfAny(",;:(.") >= 0)
            {
                return false;
            }

            switch (Mentions[i])
            {
                case ThingMention:
                    return true;
                case CueMention or UnknownMention or RegionMention or NumberMention { Value: { IsExact: true, Value: 1 } }:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }
}
