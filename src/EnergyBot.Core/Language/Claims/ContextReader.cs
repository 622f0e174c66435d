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
        var region = RegionOf(first, next);
        return new ClaimContext(
            locale,
            region ?? memory.Region,
            technology ?? memory.Technology,
            text.Has(ClaimWord.Heat, start, end),
            text.Has(ClaimWord.WholeUse, start, end),
            text.Has(ClaimWord.AllYear, start, end),
            LoadFactor(amounts));
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
                || before.EndsWith("turbine at", StringComparison.Ordinal) || before.EndsWith("capacity factor of", StringComparison.Ordinal) || before.EndsWith("load factor of", StringComparison.Ordinal)
                || before.EndsWith("facteur de charge de", StringComparison.Ordinal))
            {
                return share.Quantity.Amount.Value;
            }
        }

        return null;
    }
}
