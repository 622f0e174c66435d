using System.Buffers;
using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Puts the mentions of a sentence together into the amounts that a claim is made of, in the order of the text.</summary>
internal sealed partial class AmountReader(ClaimText text)
{
    // "1,500 average modern EU households": so many words may describe what is counted.
    private const int LongestDescription = 4;
    private static readonly string[] Percents = ["percent", "per cent", "pour cent", "pourcent"];

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:?!()=");

    private readonly HashSet<int> _used = [];
    private readonly List<ClaimAmount> _amounts = [];

    private ImmutableArray<Mention> Mentions => text.Mentions;

    /// <summary>The amounts of the mentions from one to before another.</summary>
    public ImmutableArray<ClaimAmount> Read(int first, int next)
    {
        _used.Clear();
        _amounts.Clear();
        for (var i = first; i < next; i++)
        {
            if (_used.Contains(i))
            {
                continue;
            }

            switch (Mentions[i])
            {
                case QuantityMention quantity when quantity.Rate.Dimension == Dimension.Time:
                    Lasting(i, next, quantity);
                    break;
                case QuantityMention quantity:
                    Amount(i, next, quantity);
                    break;
                case NumberMention number:
                    Number(i, next, number);
                    break;
                case ThingMention thing when !thing.SaysWhere && !Describes(i, first) && !IsOwner(i, next):
                    Thing(i, next, thing);
                    break;
            }
        }

        return Related();
    }

    private void Amount(int at, int next, QuantityMention quantity)
    {
        var dimension = quantity.Amount.Dimension;
        if (dimension == Dimension.Time)
        {
            return;
        }

        var kind = dimension == Dimension.Energy ? AmountKind.Energy
            : dimension == Dimension.Power ? AmountKind.Power
            : dimension == Dimension.Carbon ? AmountKind.Carbon
            : dimension.Currency is not null && dimension == Dimension.Money(dimension.Currency) ? AmountKind.Money
            : AmountKind.Matter;
        var amount = new ClaimAmount(kind, quantity.Span, quantity.Amount)
        {
            Unit = quantity.Unit,
            PerMatter = quantity.Per is { } matter && IsMatter(matter.Unit.Dimension) ? matter.Quantity : PerKilometre(at, next),
            OtherReading = quantity.Written.Other is { } other && quantity.Amount.Amount.Value != 0 ? quantity.Unit.Of(Estimate.Exact(other)).Amount.Value / quantity.Amount.Amount.Value : null,
            Per = quantity.Per is { } per && per.Unit.Dimension == Dimension.Time ? per : null,
            IsPowerPerTime = (kind == AmountKind.Power && quantity.Per?.Unit.Dimension == Dimension.Time) || IsPowerPerHour(quantity, quantity.Span.Of(text.Text)),
        };
        if (amount.PerMatter is not null || (quantity.Per is { } odd && odd.Unit.Dimension != Dimension.Time))
        {
            amount = amount with { IsOfEach = true };
        }

        if (kind == AmountKind.Money && quantity.Per?.Unit.Dimension == Dimension.Energy)
        {
            // A price of energy.
            amount = amount with { Kind = AmountKind.Matter, Quantity = quantity.Rate };
        }
        else if (kind == AmountKind.Matter)
        {
            amount = WithThing(at, next, amount);
        }
        else if (amount.Per is null)
        {
            amount = WithPeriod(at, next, amount);
        }

        if (amount is { Kind: AmountKind.Power, Per: null } && at + 1 < next && Mentions[at + 1] is ThingMention { SaysWhere: false } device && text.Gap(at, at + 1) is "" or "-")
        {
            // "A 1,000-watt toaster": the power is the toaster's.
            _used.Add(at + 1);
            Thing(at + 1, next, device);
            _amounts[^1] = _amounts[^1] with { Each = amount with { IsOfEach = true }, Span = amount.Span.Cover(_amounts[^1].Span) };
            return;
        }

        _amounts.Add(WithEach(at, next, amount));
    }

    /// <summary>"kW/h", "kW per hour": read as kWh, but written as a power per time; half a kWh (1/2 kWh) is not.</summary>
    private static bool IsPowerPerHour(QuantityMention quantity, string written) =>
        quantity is { Per: null, LookAlike.Other: { } power } && (power.Dimension, quantity.Amount.Dimension) is var (other, own) && ((other == Dimension.Power && own == Dimension.Energy) || (other == Dimension.Energy && own == Dimension.Power))
        && (written.Contains('/', StringComparison.Ordinal) || written.Contains(" per ", StringComparison.OrdinalIgnoreCase) || written.Contains(" par ", StringComparison.OrdinalIgnoreCase));

    /// <summary>"17,762 litres of gasoline".</summary>
    private ClaimAmount WithThing(int at, int next, ClaimAmount amount)
    {
        var behind = at + 2 < next && Mentions[at + 1] is CueMention { Cue: Cue.Into } && text.Gap(at, at + 1).Length == 0 ? at + 2 : at + 1;
        if (behind < next && Mentions[behind] is ThingMention fuel && text.Gap(behind - 1, behind) is "" or "of" or "de" or "d'" or "by" or "in a" or "in an" or "en" or "a" or "an" or "une")
        {
            _used.Add(behind);
            return amount with { Thing = fuel.Name, Name = fuel.Span.Of(text.Text), Span = amount.Span.Cover(fuel.Span) };
        }

        return at + 1 < next && Mentions[at + 1] is UnknownMention stuff && text.Gap(at, at + 1) is "" or "of" or "de" or "d'"
            ? amount with { Name = stuff.Span.Of(text.Text) }
            : amount;
    }

    /// <summary>"MWh of electricity a year", "GWh in its first 12 months".</summary>
    private ClaimAmount WithPeriod(int at, int next, ClaimAmount amount)
    {
        for (var i = at + 1; i < Math.Min(next, at + 5); i++)
        {
            switch (Mentions[i])
            {
                case QuantityMention time when amount.Kind == AmountKind.Power && Daily(i, next, out var last) is { } per:
                    _used.UnionWith([i, last]);
                    return amount with { Lasting = time.Amount, Every = per };
                case ThingMention when i == at + 1 && text.Gap(at, i) is "per" or "par" && i + 1 < next && Mentions[i + 1] is RateMention rate && text.Gap(i, i + 1).Length == 0:
                    _used.Add(i + 1);
                    return amount with { Per = rate.Period };
                case RateMention rate when IsOfAmount(at, i):
                    _used.Add(i);
                    return amount with { Per = rate.Period, IsPowerPerTime = amount.IsPowerPerTime || amount.Kind == AmountKind.Power };
                case QuantityMention time when time.Rate.Dimension == Dimension.Time && i > at + 1 && Mentions[i - 1] is CueMention { Cue: Cue.Into or Cue.For } or UnknownMention
                    && !Followed(i, next) && text.Text[time.Span.Start..time.Span.End].Any(letter => char.IsAsciiDigit(letter) || letter == ' '):
                    _used.Add(i);
                    return amount with { Lasting = time.Amount, IsPowerPerTime = amount.IsPowerPerTime || (amount.Kind == AmountKind.Power && Mentions[i - 1] is CueMention { Cue: Cue.Into } && i == at + 2) };
                case NumberMention year when amount.Kind == AmountKind.Energy && IsYear(year) && text.Gap(i - 1, i) is "" && Mentions[i - 1] is CueMention { Cue: Cue.Into }:
                    return amount with { Lasting = Year };
                case UnknownMention or RegionMention or CueMention { Cue: Cue.Energy or Cue.Into or Cue.For }:
                    continue;
                default:
                    return amount;
            }
        }

        return amount;
    }

    /// <summary>"8 heures par jour": in every how long the time recurs; null where it does not. <paramref name="last"/> is the mention that says so.</summary>
    private Per? Daily(int at, int next, out int last)
    {
        last = at;
        if (Mentions[at] is not QuantityMention time || time.Amount.Dimension != Dimension.Time)
        {
            return null;
        }

        if (time.Per is { } own)
        {
            return own.Unit.Dimension == Dimension.Time ? own : null;
        }

        last = at + 1;
        return last < next && Mentions[last] is RateMention rate && text.Gap(at, last).Length == 0 ? rate.Period : null;
    }

    /// <summary>"GWh a year", "GW of renewable electricity per year": only the words of the amount itself may stand between.</summary>
    private bool IsOfAmount(int at, int rate)
    {
        var between = text.Between(Mentions[at].Span.End, Mentions[rate].Span.Start).TrimStart(')', ' ');
        return between.Length == 0 || (between.Length < 40 && (between.StartsWith("of ", StringComparison.Ordinal) || between.StartsWith("de ", StringComparison.Ordinal) || between.StartsWith("d'", StringComparison.Ordinal)
            || (Mentions[at] is QuantityMention { Amount.Dimension: var dimension } && dimension != Dimension.Power)));
    }

    /// <summary>Whether "of a thing" follows, so that the time is the thing's: "3 days of San Francisco".</summary>
    private bool Followed(int at, int next) => at + 1 < next && Mentions[at + 1] is ThingMention && text.Gap(at, at + 1) is "of" or "de" or "d'" or "of a" or "d'une" or "d'un";

    private void Thing(int at, int next, ThingMention thing)
    {
        // "At a French home": where an amount before it is that of one, the thing only says of what.
        var region = at + 1 < next && Mentions[at + 1] is RegionMention behind && text.Gap(at, at + 1) is "" or "in" or "en" or "au" or "aux" or "de" ? behind.Region
            : at > 0 && Mentions[at - 1] is RegionMention before && text.Gap(at - 1, at) is "" ? before.Region : null;
        var one = new ClaimAmount(AmountKind.Count, thing.Span, Quantity.Number(1))
        {
            Thing = thing.Name,
            Name = thing.Span.Of(text.Text),
            Region = region,
            IsOne = true,
            IsOfEach = IsEachOne(thing.Span.Start),
            IsQualified = at > 0 && Mentions[at - 1] is UnknownMention && text.Gap(at - 1, at).Length == 0,
            IsOwned = IsOwned(at, next),
            Compound = CompoundOf(at),
            IsOfSize = IsOfSize(at),
            Lasting = LastingBefore(at),
        };
        _amounts.Add(WithRate(at, next, one));
    }

    /// <summary>"Queries a day"; "homes for three to four hours"; "LED allumée 3 heures".</summary>
    private ClaimAmount WithRate(int last, int next, ClaimAmount count)
    {
        for (var i = last + 1; i < Math.Min(next, last + 4); i++)
        {
            switch (Mentions[i])
            {
                case RateMention rate when text.Between(count.Span.End, rate.Span.Start).Length < 24:
                    _used.Add(i);
                    return count with { Per = rate.Period };
                case QuantityMention time when Daily(i, next, out var recurs) is { } per && text.Between(count.Span.End, time.Span.Start).Length < 40:
                    _used.UnionWith([i, recurs]);
                    return count with { Lasting = time.Amount, Every = per, Span = count.Span.Cover(time.Span) };
                case QuantityMention time when time.Rate.Dimension == Dimension.Time && time.Per is null
                    && text.Between(count.Span.End, time.Span.Start).AsSpan().IndexOfAny(",;:(") < 0 && !Followed(i, next):
                    _used.Add(i);
                    return count with { Lasting = time.Amount, Span = count.Span.Cover(time.Span) };
                case CueMention { Cue: Cue.For or Cue.Energy or Cue.Into } or UnknownMention:
                    continue;
                default:
                    return count;
            }
        }

        return count;
    }

    /// <summary>"53 days of power for an average US household", "11 h de frigo": the time is that of the thing behind it.</summary>
    private void Lasting(int at, int next, QuantityMention time)
    {
        for (var i = at + 1; i < Math.Min(next, at + LongestDescription + 1); i++)
        {
            switch (Mentions[i])
            {
                case ThingMention thing when IsOf(text.Gap(at, at + 1)):
                    _used.Add(i);
                    _amounts.Add(new ClaimAmount(AmountKind.Count, time.Span.Cover(thing.Span), Quantity.Number(1))
                    {
                        Thing = thing.Name,
                        Name = thing.Span.Of(text.Text),
                        Region = Mentions[i - 1] is RegionMention region ? region.Region : null,
                        IsOne = true,
                        IsQualified = Mentions[i - 1] is UnknownMention,
                        IsOfSize = IsOfSize(i),
                        Lasting = time.Amount,
                    });
                    return;
                case QuantityMention { Per: null } power when i == at + 1 && power.Amount.Dimension == Dimension.Power && IsOf(text.Gap(at, i)):
                    // "Three hours of a 2.4 kW oven".
                    _used.Add(i);
                    _amounts.Add(new ClaimAmount(AmountKind.Power, time.Span.Cover(power.Span), power.Amount) { Unit = power.Unit, Lasting = time.Amount });
                    return;
                case CueMention { Cue: Cue.Energy or Cue.For } or UnknownMention or RegionMention or NumberMention { Value: { IsExact: true, Value: 1 } }:
                    continue;
                default:
                    return;
            }
        }
    }

    private static bool IsOf(string gap) =>
        gap is "of" or "de" or "d'" or "of a" or "of an" or "for a" or "d'une" or "d'un" or "du" or "des" or "of the" or "for" or "" or "for the" or "for all of" or "of all";
}
