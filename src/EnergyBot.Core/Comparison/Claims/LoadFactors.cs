using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Finds the load factor of a technology in a region.</summary>
public sealed class LoadFactors
{
    private const string Prefix = "capacity-factor-";

    private static readonly Technology[] Makers =
        [Technology.Wind, Technology.OffshoreWind, Technology.Solar, Technology.Nuclear, Technology.Hydro, Technology.Tidal, Technology.Thermal];

    private readonly ImmutableArray<Thing> _factors;

    /// <summary>The load factors of a catalogue.</summary>
    public LoadFactors(FactCatalogue catalogue) =>
        _factors = [.. catalogue.Things.Where(thing => thing.Id.StartsWith(Prefix, StringComparison.Ordinal))];

    /// <summary>The load factor that the words around a power give; null where they say nothing of what makes it.</summary>
    public LoadFactor? For(ClaimContext context, string? region) => context switch
    {
        { LoadFactor: { } given } => new LoadFactor(Estimate.Exact(given), null, null),
        { IsAllYear: true } or { Technology: Technology.Load or Technology.Battery } => LoadFactor.Always,
        { Technology: { } technology } => Of(technology, region),
        _ => null,
    };

    /// <summary>The load factor of a technology in a region, or else anywhere; null where the catalogue has none.</summary>
    public LoadFactor? Of(Technology technology, string? region)
    {
        var known = _factors.Where(thing => IsOf(thing, technology)).ToList();
        var country = region is null ? null : RegionNames.CountryOf(region);
        var own = known.FirstOrDefault(thing => thing.Preferred.Region == region) ?? known.FirstOrDefault(thing => thing.Preferred.Region == country);
        if (own is not null)
        {
            return new LoadFactor(PublishedRange.Of(own).Range, own, technology);
        }

        return known.Count == 0 ? null : new LoadFactor(Around(known), known.Find(thing => thing.Preferred.Region == "world") ?? known[0], technology);
    }

    /// <summary>From the least that any technology gives to the most.</summary>
    public LoadFactor? Any()
    {
        var all = Makers.Select(technology => Of(technology, null)).OfType<LoadFactor>().ToList();
        return all.Count == 0 ? null : new LoadFactor(Estimate.Between(all.Min(factor => factor.Value.Low), all.Max(factor => factor.Value.High)), null, null);
    }

    private static Estimate Around(List<Thing> things) => Estimate.Between(
        things.Min(thing => thing.Preferred.Quantity.Amount.Low), things.Max(thing => thing.Preferred.Quantity.Amount.High));

    private static bool IsOf(Thing thing, Technology technology)
    {
        var rest = thing.Id.AsSpan(Prefix.Length);
        return technology switch
        {
            Technology.OffshoreWind => rest.StartsWith("wind-offshore") || rest.StartsWith("offshore-wind"),
            Technology.Wind => rest.StartsWith("wind") && !rest.StartsWith("wind-offshore"),
            Technology.Solar => rest.StartsWith("solar"),
            Technology.Nuclear => rest.StartsWith("nuclear"),
            Technology.Hydro => rest.StartsWith("hydro"),
            Technology.Tidal => rest.StartsWith("tidal"),
            Technology.Thermal => rest.StartsWith("coal") || rest.StartsWith("gas") || rest.StartsWith("biomass") || rest.StartsWith("geothermal"),
            _ => false,
        };
    }
}
