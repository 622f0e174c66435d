using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Language.Tokens;

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

    /// <summary>
    /// False where the name is only a part of what the text means: "a server farm" is no server; "a data centre", "Google's data
    /// centres" and "data centres in Spain" are not those of the world.
    /// </summary>
    public static bool IsMeant(ClaimAmount amount, ClaimContext context, Thing thing)
    {
        if (amount.Compound is { } compound && (thing.Counted is not null || IsOfTheWorld(thing))
            && !Locales.All.Any(locale => (thing.Counted?[locale].One ?? thing.Labels[locale]).Contains(compound, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        if (amount.IsOwned && thing is { Kind: ThingKind.EnergyPerTime, Counted: null, Family: null } && char.IsLower(amount.Name[0]))
        {
            return false;
        }

        return !IsOfTheWorld(thing)
            || (!amount.IsOwned && !amount.IsQualified && amount.Region is null && !context.IsPlaced && !IsSingular(amount.Name, thing));
    }

    /// <summary>All there are of a thing in the world, as one: data centres, the Bitcoin network.</summary>
    private static bool IsOfTheWorld(Thing thing) =>
        thing is { Kind: ThingKind.EnergyPerTime, Counted: null, Family: null, Category: "ai" or "computing" } && thing.Preferred.Region == "world";

    /// <summary>True for a name of which the thing has the plural too: "data centre" beside "data centres".</summary>
    private static bool IsSingular(string name, Thing thing)
    {
        var words = Words(Folding.Fold(name));
        return !Locales.All.Any(locale => Words(Folding.Fold(thing.Labels[locale])) is var label && words.All(word => label.Contains(word)))
            && Locales.All.Any(locale => thing.Aliases[locale].Any(alias => IsPlural(Words(Folding.Fold(alias)), words)));
    }

    private static bool IsPlural(string[] many, string[] one) =>
        many.Length == one.Length && many.Zip(one).All(pair => pair.First == pair.Second || pair.First == pair.Second + "s") && !many.SequenceEqual(one);

    /// <summary>True for the name of a wider kind: "a bulb" where the figure is an LED bulb's, "a server" where it is an AI server's.</summary>
    public static bool IsGeneric(string name, Thing thing)
    {
        var words = Words(Folding.Fold(name));
        return thing.Counted is { } counted && Locales.All.Any(locale => Words(Folding.Fold(counted[locale].One)) is var own
            && words.Length < own.Length && words.All(word => own.Any(other => word.StartsWith(other, StringComparison.Ordinal))));
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
