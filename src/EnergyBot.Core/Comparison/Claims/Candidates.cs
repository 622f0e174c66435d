using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Finds the things of the catalogue that an amount may mean.</summary>
public sealed class Candidates
{
    // Where no country is named, those that a text of the language is likely to mean.
    private static readonly Dictionary<Locale, string[]> Likely = new()
    {
        [Locale.English] = ["US", "GB"],
        [Locale.French] = ["FR", "BE", "CH"],
    };

    private readonly FactCatalogue _catalogue;
    private readonly ThingResolver _resolver;
    private readonly Dictionary<string, ImmutableArray<Thing>> _families;

    /// <summary>Candidates among the things of a catalogue.</summary>
    public Candidates(FactCatalogue catalogue, ThingResolver resolver)
    {
        (_catalogue, _resolver) = (catalogue, resolver);
        _families = catalogue.Things.Where(thing => thing.Family is not null)
            .GroupBy(thing => thing.Family!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The things that an amount may mean: one where it is clear, several where a country is missing.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="context">What the words around it tell.</param>
    /// <param name="audience">Who asks.</param>
    public ImmutableArray<Resolved> Of(ClaimAmount amount, ClaimContext context, Audience audience)
    {
        if (amount.Thing is not { } name)
        {
            return [];
        }

        if (name.Family is not { } family || !name.Things.IsEmpty || !_families.TryGetValue(family, out var members))
        {
            return [.. Named(name, amount.Region, audience.Locale).Where(found => Naming.IsMeant(amount, context, found.Thing))];
        }

        if (amount.Compound is not null && family is not ("home-electricity" or "person-electricity"))
        {
            return [];
        }

        if ((amount.Region ?? context.Region) is { } region)
        {
            return _resolver.ResolveFamily(family, new Audience(audience.Locale, region, true)) is { Region: RegionChoice.Named } named ? [named, .. AtHome(named.Thing)] : [];
        }

        if (audience.Region is not null && _resolver.ResolveFamily(family, audience) is { Region: RegionChoice.Readers } own)
        {
            return [own, .. AtHome(own.Thing)];
        }

        return [.. members
            .Where(thing => Likely[context.Locale].Contains(RegionNames.CountryOf(thing.Preferred.Region)))
            .SelectMany(thing => AtHome(thing).Prepend(new Resolved(thing, RegionChoice.Named)))
            .Select(found => found with { Region = RegionChoice.Assumed })];
    }

    /// <summary>The usual member of the family that an amount counts, whatever region is named; null where it counts none.</summary>
    public Resolved? Usual(ClaimAmount amount, Audience audience) =>
        amount.Thing?.Family is { } family ? _resolver.ResolveFamily(family, new Audience(audience.Locale)) : null;

    /// <summary>A plant is said to supply so many people by what they use at home as often as by all their use.</summary>
    private IEnumerable<Resolved> AtHome(Thing person) =>
        person.Family == "person-electricity" && _catalogue.Find("person-home-" + person.Id["person-".Length..]) is { } home ? [new Resolved(home, RegionChoice.Named)] : [];

    /// <summary>The things of a name; their fellows of another region, where one is named beside it ("126 American ones"); and their greenhouse gases.</summary>
    private IEnumerable<Resolved> Named(ThingName name, string? region, Locale locale)
    {
        foreach (var thing in name.Things.Select(_catalogue.Find).OfType<Thing>())
        {
            var fellow = region is not null && thing.Family is { } family && RegionNames.CountryOf(thing.Preferred.Region) != RegionNames.CountryOf(region)
                ? _resolver.ResolveFamily(family, new Audience(locale, region, true)) : null;
            yield return fellow is { Region: RegionChoice.Named } ? fellow : new Resolved(thing, RegionChoice.Named);
            if (_catalogue.Find("co2-" + thing.Id) is { } gases)
            {
                yield return new Resolved(gases, RegionChoice.Named);
            }
            else if (thing.Id.EndsWith("-car-km", StringComparison.Ordinal) && _catalogue.Find("co2-car-year-us") is { } year)
            {
                yield return new Resolved(year, RegionChoice.Named);
            }
        }
    }
}
