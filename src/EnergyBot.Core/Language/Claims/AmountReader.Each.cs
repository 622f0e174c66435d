namespace EnergyBot.Core.Language.Claims;

/// <content>Tells the amount of one thing from the amount of all.</content>
internal sealed partial class AmountReader
{
    /// <summary>Whether an amount is that of one thing: "(7,800 kWh each)", "at 0.34 Wh", "6.5 kW per server".</summary>
    private ClaimAmount WithEach(int at, int next, ClaimAmount amount)
    {
        if (amount.Kind is not (AmountKind.Energy or AmountKind.Power or AmountKind.Carbon or AmountKind.Money))
        {
            return amount;
        }

        var end = amount.Span.End;
        var isEach = amount.IsOfEach || IsPerThing(at, next) || text.All(ClaimWord.Each, end, Math.Min(text.Text.Length, end + 18)).Any(each => !text.Between(end, each.Start).Any(char.IsAsciiDigit));
        var before = _amounts.Count > 0 && _amounts[^1] is { Kind: AmountKind.Count } last && amount.Span.Start >= last.Span.End ? last : null;
        if (before is not null)
        {
            var gap = text.Between(before.Span.End, amount.Span.Start);
            var links = gap is "at" or "a" or "@" or "(" or "at about" or "of" or "de" or "d'" or "x" or "×" or "sur la base de" or "based on" || (gap.StartsWith('(') && gap.Length < 10);
            if ((links || (isEach && IsOfSame(at, next, before))) && !(before.IsOne && gap != "(") && !IsPerOther(at, next, before))
            {
                // The number of things keeps what one of them takes.
                var each = amount with { IsOfEach = true };
                _amounts[^1] = before with { Each = each };
                return each;
            }
        }

        return isEach && OneOf(at, next) is { } one ? amount with { IsOfEach = true, Thing = one.Name, Name = one.Span.Of(text.Text) } : amount with { IsOfEach = isEach };
    }

    /// <summary>The thing that an amount is of each of: "2 Wh per medium prompt".</summary>
    private ThingMention? OneOf(int at, int next)
    {
        for (var i = at + 1; i < Math.Min(next, at + 4); i++)
        {
            if (Mentions[i] is ThingMention thing)
            {
                _used.Add(i);
                return thing;
            }

            if (Mentions[i] is not UnknownMention)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"25,000 GPUs at 6.5 kW per server": the amount is that of another thing.</summary>
    private bool IsPerOther(int at, int next, ClaimAmount before) => IsPerThing(at, next) && !IsOfSame(at, next, before);

    private bool IsOfSame(int at, int next, ClaimAmount before) =>
        !IsPerThing(at, next) || (Mentions[at + 1] is ThingMention thing && before.Thing is { } name && thing.Name == name)
        || (Mentions[at + 1] is UnknownMention word && Stem(before.Name).StartsWith(Stem(word.Span.Of(text.Text)), StringComparison.OrdinalIgnoreCase));

    private static string Stem(string word) => word.TrimEnd('s', 'S') is { Length: > 4 } stem ? stem[..^1] : word;

    private bool IsPerThing(int at, int next)
    {
        if (at + 1 >= next || Mentions[at + 1] is not (ThingMention or UnknownMention or UnitMention or RegionMention or CueMention))
        {
            return false;
        }

        // "D'énergie finale par Français": past the words for the energy itself.
        for (var i = at + 1; i < Math.Min(next, at + 5) && Mentions[i] is not (QuantityMention or NumberMention or RateMention); i++)
        {
            var gap = text.Gap(i - 1, i);
            if (gap is "per" or "par" or "/" or "each" or "for each" or "pour chaque" or "pour une" or "pour un"
                || (i == at + 1 && gap is "a" or "an" or "la" or "le" && !text.Text.AsSpan(Mentions[at].Span.End, Mentions[i].Span.Start - Mentions[at].Span.End).Contains('à'))
                || gap.EndsWith(" par", StringComparison.Ordinal) || gap.EndsWith(" per", StringComparison.Ordinal) || gap.StartsWith("per ", StringComparison.Ordinal))
            {
                return true;
            }

            if (gap.AsSpan().ContainsAny(Breaks))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"1,000 homes per MW", "7 ampoules dans chaque foyer": so many for each of something else.</summary>
    private bool IsCountPer(int last, int next)
    {
        for (var i = last + 1; i < Math.Min(next, last + 6); i++)
        {
            var gap = text.Gap(i - 1, i);
            if (gap.AsSpan().ContainsAny(Breaks) || Mentions[i] is QuantityMention or NumberMention)
            {
                return false;
            }

            if (gap is "per" or "par" or "/" || (Mentions[i] is ThingMention && (gap.EndsWith("chaque", StringComparison.Ordinal) || gap.EndsWith("every", StringComparison.Ordinal) || gap.EndsWith("each", StringComparison.Ordinal))))
            {
                return Mentions[i] is UnitMention or ThingMention or UnknownMention;
            }
        }

        return false;
    }

    /// <summary>"Chaque foyer", "all urban homes": not one, and not a number of them.</summary>
    private bool IsEachOne(int start) =>
        text.Between(Math.Max(0, start - 16), start) is var before
        && (before.EndsWith("chaque", StringComparison.Ordinal) || before.EndsWith("every", StringComparison.Ordinal) || before.EndsWith(" per", StringComparison.Ordinal)
            || before.EndsWith(" par", StringComparison.Ordinal) || (before.Contains("all ", StringComparison.Ordinal) && !before.EndsWith("all of", StringComparison.Ordinal)) || before.Contains("tous les", StringComparison.Ordinal) || before.Contains("toutes les", StringComparison.Ordinal));
}
