using EnergyBot.Core.Language.Names;

namespace EnergyBot.Discord.Rendering;

/// <summary>The countries that are offered where nobody has typed anything: those that most readers come from and most figures are for.</summary>
internal static class UsualRegions
{
    private static readonly string[] Codes =
    [
        "FR", "US", "GB", "DE", "BE", "CH", "CA", "IE", "ES", "IT", "NL", "LU", "AT", "PT", "SE", "NO", "DK", "FI", "PL", "AU", "IN", "CN", "JP", "BR",
    ];

    /// <summary>Their codes, 25 at the most; the reader's own region is always among them, and first where it is none of the usual.</summary>
    public static IEnumerable<string> With(string? own, RegionNames regions)
    {
        var known = Codes.Where(regions.Knows);
        return (own is null || known.Contains(own) ? known : known.Prepend(own)).Take(Limits.Choices);
    }
}
