using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Comparison;

/// <summary>Finds the thing that a name means to an audience.</summary>
public sealed class ThingResolver
{
    private readonly FactCatalogue _catalogue;
    private readonly Dictionary<string, Family> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Family, string Region), Thing> _members = [];

    /// <summary>A resolver over a catalogue.</summary>
    public ThingResolver(FactCatalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (var family in catalogue.Families)
        {
            _families[family.Id] = family;
        }

        foreach (var thing in catalogue.Things)
        {
            if (thing.Family is { } family)
            {
                // The first in the file stands for its region where a family has two (with and without heating).
                _members.TryAdd((family, thing.Preferred.Region), thing);
            }
        }
    }

    /// <summary>The thing meant; null where the catalogue has none of that name.</summary>
    public Resolved? Resolve(ThingName name, Audience audience)
    {
        if (name.Family is { } family && (name.Things.IsEmpty || audience.IsAsked) && ResolveFamily(family, audience) is { } member)
        {
            return member;
        }

        foreach (var id in name.Things)
        {
            if (_catalogue.Find(id) is { } thing)
            {
                return new Resolved(thing, RegionChoice.Named);
            }
        }

        return null;
    }

    /// <summary>The region that things stand for by their name: of "the German grid", "a French home", "Poland's electricity"; null for none.</summary>
    /// <param name="mentions">What a question names.</param>
    public string? RegionNamed(IEnumerable<Mention> mentions) => mentions.OfType<ThingMention>()
        .Select(mention => mention.Name.Things is [var id] ? _catalogue.Find(id) : null)
        .Where(thing => thing is { Kind: ThingKind.CarbonIntensity or ThingKind.Price } || (thing is { Kind: ThingKind.EnergyPerTime } && Groups.AreLocal(thing)))
        .Select(thing => thing!.Preferred.Region)
        .FirstOrDefault(region => region.Length > 0 && char.IsAsciiLetterUpper(region[0]));

    /// <summary>A family by its id; null where there is none.</summary>
    public Family? FamilyOf(string id) => _families.GetValueOrDefault(id);

    /// <summary>True for the id of a family.</summary>
    public bool IsFamily(string id) => _families.ContainsKey(id);

    /// <summary>The member of a family that an audience should be shown.</summary>
    public Resolved? ResolveFamily(string family, Audience audience)
    {
        if (!_families.TryGetValue(family, out var found))
        {
            return null;
        }

        if (audience.Region is { } region && Member(family, region) is { } own)
        {
            return new Resolved(own, audience.IsAsked ? RegionChoice.Named : RegionChoice.Readers);
        }

        return _catalogue.Find(found.Default[audience.Locale]) is { } usual
            ? new Resolved(usual, audience.Region is null ? RegionChoice.Assumed : RegionChoice.Missing)
            : null;
    }

    private Thing? Member(string family, string region) =>
        _members.GetValueOrDefault((family, region)) ?? _members.GetValueOrDefault((family, RegionNames.CountryOf(region)));
}

/// <summary>A thing and how its region was chosen.</summary>
public sealed record Resolved(Thing Thing, RegionChoice Region);

/// <summary>How the region of a thing was chosen.</summary>
public enum RegionChoice
{
    /// <summary>By its name or in the question.</summary>
    Named,

    /// <summary>As the reader's own.</summary>
    Readers,

    /// <summary>For want of any, as the usual one for the language.</summary>
    Assumed,

    /// <summary>The catalogue has none for the region wanted: the usual one stands in.</summary>
    Missing,
}
