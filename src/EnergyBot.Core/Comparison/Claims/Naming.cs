using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Tells whether a text names a thing as such, or by a word that may mean other things too.</summary>
internal static class Naming
{
    /// <summary>True for "a bulb" where the figure is an LED bulb's, or "a slice of toast" where it is a toaster's.</summary>
    public static bool IsLoose(string name, Thing thing)
    {
        if (thing.Counted is not { } counted || thing.Family is not null || thing.Kind == ThingKind.CarbonPerUse || name.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var words = Words(name);
        return Locales.All.All(locale => Words(counted[locale].One) is var own
            && (words.Length < own.Length || !words.Any(word => own.Any(other => word.StartsWith(other, StringComparison.OrdinalIgnoreCase)))));
    }

    /// <summary>True where a name has no word of the thing's own: "a lamp" for an LED bulb.</summary>
    public static bool IsOther(string name, Thing thing)
    {
        var words = Words(name);
        return thing.Counted is { } counted && thing.Family is null
            && Locales.All.All(locale => !words.Any(word => Words(counted[locale].One).Any(other => word.StartsWith(other, StringComparison.OrdinalIgnoreCase))));
    }

    private static string[] Words(string name) => name.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
}
