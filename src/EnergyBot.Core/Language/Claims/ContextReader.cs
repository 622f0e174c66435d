namespace EnergyBot.Core.Language.Claims;

/// <summary>Reads what the words of a sentence tell about its amounts: where, by what, in which sense.</summary>
internal sealed class ContextReader(ClaimText text, Locale locale)
{
    private static readonly (ClaimWord Word, Technology Technology)[] Technologies =
    [
        (ClaimWord.OffshoreWind, Technology.OffshoreWind),
        (ClaimWord.Wind, Technology.Wind),
        (ClaimWord.Solar, Technology.Solar),
        (ClaimWord.Nuclear, Technology.Nuclear),
        (ClaimWord.Battery, Technology.Battery),
        (ClaimWord.Hydro, Technology.Hydro),
        (ClaimWord.Tidal, Technology.Tidal),
        (ClaimWord.Thermal, Technology.Thermal),
        (ClaimWord.Load, Technology.Load),
    ];

    // As near to a power stands the word that it is drawn.
    private const int LongestDraw = 32;

    // How a currency hints at a country, where none is named.
    private static readonly (string Currency, string Region)[] Currencies = [("GBP", "GB"), ("CHF", "CH"), ("CAD", "CA"), ("AUD", "AU"), ("INR", "IN"), ("JPY", "JP")];

    /// <summary>The context of the mentions from one to before another, which cover the text from one place to another.</summary>
    public ClaimContext Read(int first, int next, int start, int end, IReadOnlyList<ClaimAmount> amounts, ClaimMemory memory)
    {
        // What is named first makes or takes the power; wind at sea is wind too.
        var technology = Technologies
            .SelectMany(known => text.All(known.Word, start, end).Take(1).Select(span => (span.Start, known.Technology)))
            .OrderBy(found => found.Start).Select(found => (Technology?)found.Technology).FirstOrDefault();
        technology = technology == Technology.Wind && text.Has(ClaimWord.OffshoreWind, start, end) ? Technology.OffshoreWind : technology;
        technology ??= IsDrawn(amounts) ? Technology.Load : null;
        var region = RegionOf(first, next) ?? text.CountryBetween(start, end) ?? CurrencyRegion(first, next);
        return new ClaimContext(
            locale,
            region ?? memory.Region,
            technology ?? memory.Technology,
            text.Has(ClaimWord.Heat, start, end),
            text.Has(ClaimWord.WholeUse, start, end),
            text.Has(ClaimWord.AllYear, start, end),
            LoadFactor(amounts),
            text.HasAny(start, end, ClaimWord.Makes, ClaimWord.Burns),
            IsPlaced(first, next),
            amounts.FirstOrDefault(amount => amount is { Kind: AmountKind.Count, Thing: not null })?.Thing);
    }

    /// <summary>"Peaks at 28 MW", "appelle 29 MW", "28 MW, the draw of 21,000 homes": a power that is taken.</summary>
    private bool IsDrawn(IReadOnlyList<ClaimAmount> amounts)
    {
        if (amounts.FirstOrDefault(amount => amount.Kind == AmountKind.Power) is not { } power)
        {
            return false;
        }

        var behind = Math.Min(text.Text.Length, power.Span.End + LongestDraw);
        return text.All(ClaimWord.Draws, Math.Max(0, power.Span.Start - LongestDraw), power.Span.Start).Any(word => !text.Between(word.End, power.Span.Start).Any(char.IsAsciiDigit))
            || text.All(ClaimWord.Draws, power.Span.End, behind).Any(word => text.Between(word.Start, Math.Min(text.Text.Length, word.End + 4)) is var draw && (draw.StartsWith("draw of", StringComparison.Ordinal) || draw.StartsWith("demand of", StringComparison.Ordinal) || draw.StartsWith("appel de", StringComparison.Ordinal)));
    }

    /// <summary>"In Germany", "aux États-Unis": not a country that is itself set against something.</summary>
    private bool IsPlaced(int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            var before = text.Between(Math.Max(0, text.Mentions[i].Span.Start - 8), text.Mentions[i].Span.Start);
            if (text.Mentions[i] is RegionMention && before.Split(' ')[^1] is "in" or "across" or "en" or "au" or "aux" or "dans")
            {
                return true;
            }
        }

        return false;
    }

    private string? RegionOf(int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (text.Mentions[i] is RegionMention region)
            {
                return region.Region;
            }

            if (text.Mentions[i] is ThingMention { Name.Region: { } country })
            {
                return country;
            }
        }

        return null;
    }

    private string? CurrencyRegion(int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (text.Mentions[i] is QuantityMention { Amount.Dimension.Currency: { } currency })
            {
                foreach (var (code, country) in Currencies)
                {
                    if (code == currency)
                    {
                        return country;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"At 45 %", "23 % de facteur de charge".</summary>
    private double? LoadFactor(IReadOnlyList<ClaimAmount> amounts)
    {
        foreach (var share in amounts)
        {
            if (share.Kind != AmountKind.Share || share.Quantity.Amount.Value is <= 0.02 or >= 1)
            {
                continue;
            }

            var before = text.Between(Math.Max(0, share.Span.Start - 16), share.Span.Start);
            var behind = text.Between(share.Span.End, Math.Min(text.Text.Length, share.Span.End + 24));
            if (behind.Contains("facteur de charge", StringComparison.Ordinal) || behind.Contains("capacity factor", StringComparison.Ordinal) || behind.Contains("load factor", StringComparison.Ordinal)
                || before.EndsWith("turbine at", StringComparison.Ordinal) || before.EndsWith("running at", StringComparison.Ordinal) || before.EndsWith("operating at", StringComparison.Ordinal)
                || before.EndsWith("tournant a", StringComparison.Ordinal) || before.EndsWith("fonctionnant a", StringComparison.Ordinal) || before.EndsWith("disponible a", StringComparison.Ordinal) || before.EndsWith("capacity factor of", StringComparison.Ordinal) || before.EndsWith("load factor of", StringComparison.Ordinal)
                || before.EndsWith("facteur de charge de", StringComparison.Ordinal))
            {
                return share.Quantity.Amount.Value;
            }
        }

        return null;
    }
}
