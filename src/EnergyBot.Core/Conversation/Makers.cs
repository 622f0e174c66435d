using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Conversation;

/// <summary>Tells which family of capacity factors holds for what makes electricity: for a thing with a maker's name among its own.</summary>
internal sealed class Makers
{
    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Family> _byId;

    /// <summary>The makers of a catalogue.</summary>
    public Makers(FactCatalogue catalogue)
    {
        _byId = catalogue.Families.ToDictionary(family => family.Id, StringComparer.Ordinal);
        foreach (var family in catalogue.Families)
        {
            foreach (var name in Locales.All.SelectMany(locale => family.Makers[locale]))
            {
                _families.TryAdd(PhraseKey.Of(name).Key, family.Id);
            }
        }
    }

    /// <summary>The family of capacity factors for a thing; null for what makes no electricity.</summary>
    public string? Of(Thing thing) =>
        thing.Kind is not (ThingKind.Generation or ThingKind.EnergyContent) ? null
        : thing.Family is { } family && _byId.TryGetValue(family, out var found) && Of(found) is { } maker ? maker
        : First(Locales.All.SelectMany(locale => thing.Aliases[locale]));

    /// <summary>The family of capacity factors for the things of a family; null for what makes no electricity.</summary>
    public string? Of(Family family) => First(Locales.All.SelectMany(locale => family.Aliases[locale]));

    private string? First(IEnumerable<string> names) =>
        names.Select(name => _families.GetValueOrDefault(PhraseKey.Of(name).Key)).FirstOrDefault(found => found is not null);
}
