using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <content>Numbers and what they count.</content>
internal sealed partial class AmountReader
{
    private void Number(int at, int next, NumberMention number)
    {
        var quantity = new Quantity(number.Value, Dimension.None);
        var other = number.Written.Other is { } value && number.Value.Value != 0 ? value / number.Value.Value : (double?)null;
        if (IsPercent(number))
        {
            _amounts.Add(WithWhole(at, next, new ClaimAmount(AmountKind.Share, number.Span, quantity)));
            return;
        }

        if (Multiplied(at, next, number, quantity))
        {
            return;
        }

        if (text.Has(ClaimWord.Times, number.Span.End, Math.Min(text.Text.Length, number.Span.End + 8)) && Times(at, next, number, quantity))
        {
            return;
        }

        if (Head(at, next) is { } head)
        {
            Count(at, next, head, number, quantity, other);
        }
        else if (at + 1 < next && Mentions[at + 1] is UnknownMention word && text.Gap(at, at + 1).Length < 3 && !IsYear(number))
        {
            var counted = new ClaimAmount(AmountKind.Count, number.Span.Cover(word.Span), quantity) { Thing = Earlier(at, word), Name = word.Span.Of(text.Text), OtherReading = other };
            _amounts.Add(WithRate(at + 1, next, counted));
        }
        else if (!IsYear(number) && Ellipsis(at, next, number) is { } same)
        {
            _amounts.Add(same with { Span = number.Span, Quantity = quantity, OtherReading = other, Each = null, IsOne = false, Lasting = null });
        }
    }

    /// <summary>"2.5 billion × 0.34 Wh", "2 kWh x 3": the product is the amount.</summary>
    private bool Multiplied(int at, int next, NumberMention number, Quantity quantity)
    {
        if (at + 1 < next && Mentions[at + 1] is QuantityMention behind && SubjectFinder.IsEnergy(behind) && IsTimes(at))
        {
            _used.Add(at + 1);
            Amount(at + 1, next, behind with { Amount = behind.Amount * quantity, Span = number.Span.Cover(behind.Span) });
            return true;
        }

        if (at > 0 && Mentions[at - 1] is QuantityMention before && SubjectFinder.IsEnergy(before) && IsTimes(at - 1) && _amounts is [.., { Kind: AmountKind.Energy or AmountKind.Power } amount])
        {
            _amounts[^1] = amount with { Quantity = amount.Quantity * quantity, Span = amount.Span.Cover(number.Span) };
            return true;
        }

        return false;
    }

    private bool IsTimes(int at) => text.Gap(at, at + 1) is "x" or "×" or "*" or "times" or "fois";

    /// <summary>"9 % of Ireland's electricity", "10 % du total belge": of what it is a part.</summary>
    private ClaimAmount WithWhole(int at, int next, ClaimAmount share)
    {
        for (var i = at + 1; i < Math.Min(next, at + 5); i++)
        {
            if (text.Between(share.Span.End, Mentions[i].Span.Start).AsSpan().IndexOfAny(",;:(") >= 0)
            {
                break;
            }

            switch (Mentions[i])
            {
                case ThingMention place:
                    _used.Add(i);
                    return share with
                    {
                        Thing = place.Name,
                        Name = place.Span.Of(text.Text),
                        Span = share.Span.Cover(place.Span),
                        IsOwned = IsOwned(i, next),
                        Compound = CompoundOf(i),
                        Limit = LimitBefore(share.Span.Start),
                        IsRelated = !IsPercent(share),
                    };
                case RegionMention region:
                    return share with { Region = region.Region, Name = region.Span.Of(text.Text) };
                case UnknownMention word:
                    share = share with { IsRelated = !IsPercent(share), Name = share.Name.Length == 0 ? word.Span.Of(text.Text) : $"{share.Name} {word.Span.Of(text.Text)}" };
                    break;
                case CueMention { Cue: Cue.Cost } word when string.Equals(word.Span.Of(text.Text), "pays", StringComparison.OrdinalIgnoreCase):
                    return share with { Name = word.Span.Of(text.Text) };
                case CueMention { Cue: Cue.Energy or Cue.Explain or Cue.Uses or Cue.Versus or Cue.Into }:
                    break;
                default:
                    return share;
            }
        }

        return share;
    }

    private bool IsPercent(ClaimAmount share) => share.Span.Of(text.Text) is var written && (written.Contains('%', StringComparison.Ordinal) || Percents.Any(word => written.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"Les requêtes de ChatGPT … 2,5 milliards de requêtes": what the word stood beside earlier in the sentence.</summary>
    private ThingName? Earlier(int at, UnknownMention word)
    {
        var name = word.Span.Of(text.Text);
        for (var i = Math.Max(0, at - 12); i + 1 < at; i++)
        {
            if (Mentions[i] is UnknownMention same && Mentions[i + 1] is ThingMention thing && text.Gap(i, i + 1) is "" or "de" or "d'" or "of" or "to" or "a" or "sur" or "on"
                && string.Equals(same.Span.Of(text.Text).TrimEnd('s'), name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase))
            {
                return thing.Name;
            }
        }

        return null;
    }

    /// <summary>"3.3 billion times" behind a thing counts it; with "more" or "as much" it is a multiple.</summary>
    private bool Times(int at, int next, NumberMention number, Quantity quantity)
    {
        var isFold = text.Has(ClaimWord.Fold, number.Span.End, Math.Min(text.Text.Length, number.Span.End + 20));
        if (!isFold && !IsThingBehind(at, next) && _amounts.FindLastIndex(amount => amount is { Kind: AmountKind.Count, IsOne: true }) is >= 0 and var thing)
        {
            _amounts[thing] = _amounts[thing] with { Quantity = quantity, IsOne = false, Span = _amounts[thing].Span.Cover(number.Span) };
            return true;
        }

        _amounts.Add(new ClaimAmount(AmountKind.Multiple, number.Span, quantity));
        return true;
    }

    private void Count(int at, int next, int head, NumberMention number, Quantity quantity, double? other)
    {
        var thing = (ThingMention)Mentions[head];
        var region = Enumerable.Range(at + 1, head - at - 1).Select(i => Mentions[i]).OfType<RegionMention>().FirstOrDefault()?.Region;
        var last = head;
        if (head + 1 < next && Mentions[head + 1] is RegionMention behind && text.Gap(head, head + 1) is "" or "in" or "en" or "au" or "aux" or "de" or "d'" or "du")
        {
            (region, last) = (region ?? behind.Region, head + 1);
        }
        else if (head + 2 < next && Mentions[head + 1] is CueMention { Cue: Cue.Into } && Mentions[head + 2] is RegionMention where && text.Gap(head, head + 1).Length == 0 && text.Gap(head + 1, head + 2) is "" or "the" or "la" or "le")
        {
            region ??= where.Region;
        }

        for (var i = at + 1; i <= last; i++)
        {
            _used.Add(i);
        }

        var count = new ClaimAmount(AmountKind.Count, number.Span.Cover(Mentions[last].Span), quantity)
        {
            OtherReading = other,
            Thing = thing.Name,
            Name = thing.Span.Of(text.Text),
            Region = region,
            Each = thing.Amount is { } own && own.Amount.Dimension == Dimension.Power ? new ClaimAmount(AmountKind.Power, thing.Span, own.Amount) { Unit = own.Unit, IsOfEach = true } : null,
            IsQualified = Enumerable.Range(at + 1, head - at - 1).Any(i => Mentions[i] is UnknownMention),
            IsOne = number.Value is { IsExact: true, Value: 1 },
            IsOwned = IsOwned(head, next),
            Compound = CompoundOf(head),
            IsOfSize = IsOfSize(head),
            IsOfEach = IsCountPer(last, next),
            Lasting = LastingBefore(at),
        };
        _amounts.Add(WithRate(last, next, count));
    }

    /// <summary>"The daily equivalent of 28,500 homes", "l'énergie annuelle consommée par 1,6 million de foyers".</summary>
    private Quantity? LastingBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            switch (Mentions[i])
            {
                case RateMention rate when !_used.Contains(i) && text.Between(rate.Span.End, Mentions[at].Span.Start).Length < 40:
                    return rate.Period.Quantity;
                case QuantityMention time when !_used.Contains(i) && time.Rate.Dimension == Dimension.Time
                    && text.Between(time.Span.End, Mentions[at].Span.Start) is var gap && gap.Length < 40 && !gap.Contains(',', StringComparison.Ordinal):
                    return time.Amount;
                case UnknownMention or CueMention:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private int? Head(int at, int next)
    {
        for (var i = at + 1; i < Math.Min(next, at + LongestDescription + 2); i++)
        {
            var gap = text.Gap(i - 1, i);
            if ((gap.AsSpan().ContainsAny(Breaks) && !(gap == "." && Mentions[i - 1] is RegionMention)) || gap.Length > 12 || gap.Contains("chaque", StringComparison.Ordinal) || gap.StartsWith("in ", StringComparison.Ordinal) || gap.StartsWith("dans", StringComparison.Ordinal))
            {
                return null;
            }

            switch (Mentions[i])
            {
                case ThingMention:
                    return IsYear((NumberMention)Mentions[at]) && text.Gap(at, at + 1).Length > 0 ? null : i;
                case UnknownMention or RegionMention:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>"2,2 millions." behind "1,8 million de ménages", "126 American ones": the same things again.</summary>
    private ClaimAmount? Ellipsis(int at, int next, NumberMention number)
    {
        var region = at + 1 < next && Mentions[at + 1] is RegionMention named && text.Gap(at, at + 1).Length == 0 ? named : null;
        var end = (region?.Span ?? number.Span).End;
        var rest = text.Text.AsSpan(end).TrimStart();
        var ends = rest.IsEmpty || rest[0] is '.' or ',' or ';' or ')' || rest.StartsWith("ones", StringComparison.OrdinalIgnoreCase);
        return ends && number.Value.Value >= 100 && _amounts.FindLast(amount => amount is { Kind: AmountKind.Count, Thing: not null, IsOne: false } && (amount.Thing.Family is null or "home-electricity" || amount.Thing.Family.StartsWith("person", StringComparison.Ordinal))) is { } same
            ? same with { Region = region?.Region ?? same.Region }
            : null;
    }

    private bool IsPercent(NumberMention number)
    {
        var written = number.Span.Of(text.Text);
        return written.EndsWith('%') || Percents.Any(word => written.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            || (number.Value.High < 1 && !written.AsSpan().ContainsAnyInRange('0', '9'));
    }

    private static bool IsYear(NumberMention number) =>
        number.Value is { IsExact: true, Value: >= FirstYear and <= LastYear } && number.Span.Length == 4;
}
