using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Comparison;

/// <summary>Groups of things that are of one kind to a reader: two of one group say little more than one.</summary>
internal static class Groups
{
    private const string Generation = "generation";
    private const string Household = "household";
    private const string Place = "place";

    /// <summary>The group of a thing: generation, household, or its category.</summary>
    public static string Of(Thing thing) => thing switch
    {
        { Kind: ThingKind.Generation } => Generation,
        { Kind: ThingKind.EnergyPerTime, Family: not null } => Household,
        _ => thing.Category,
    };

    /// <summary>True for a place, such as a city or a country.</summary>
    public static bool IsPlace(Thing thing) => Of(thing) == Place;

    /// <summary>True for what belongs to a region: places, homes and plants, not devices.</summary>
    public static bool AreLocal(Thing thing) => Of(thing) is Generation or Household or Place;
}
