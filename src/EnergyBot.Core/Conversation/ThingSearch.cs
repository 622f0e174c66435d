using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Conversation;

/// <summary>Looks things of a catalogue up by what people type. What is not found is never guessed: near names are offered.</summary>
public sealed class ThingSearch
{
    private const int MostOffered = 5;

    private readonly FactCatalogue _catalogue;
    private readonly Lazy<List<(string Key, string Written, Thing Thing)>> _names;

    /// <summary>A search over a catalogue.</summary>
    public ThingSearch(FactCatalogue catalogue)
    {
        _catalogue = catalogue;
        _names = new(() => [..
            from thing in catalogue.Things
            from locale in Locales.All
            from name in CatalogueNames.Of(thing, locale)
            select (PhraseKey.Of(name).Key, name, thing)]);
    }

    /// <summary>The things of this id or name, in either language; case, accents and plural do not matter.</summary>
    public ImmutableArray<Thing> Exact(string query)
    {
        if (_catalogue.Find(query.Trim()) is { } thing)
        {
            return [thing];
        }

        var key = PhraseKey.Of(query).Key;
        return [.. _names.Value.Where(name => name.Key == key).Select(name => name.Thing).Distinct()];
    }

    /// <summary>The things that have all words of a query, or the beginnings of them, in one of their names or their id.</summary>
    public ImmutableArray<Thing> Containing(string query)
    {
        var words = PhraseKey.Of(query).Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = _names.Value
            .Where(name => words.All(word => HasWord(name.Key, word)))
            .Select(name => name.Thing)
            .Concat(_catalogue.Things.Where(thing => words.All(word => HasWord(thing.Id.Replace('-', ' '), word))))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. _catalogue.Things.Where(found.Contains)];
    }

    /// <summary>Names that a query may be a misspelling of, the nearest first; of things that have several, the nearest alone.</summary>
    public ImmutableArray<(string Name, Thing Thing)> Near(string query)
    {
        var key = PhraseKey.Of(query).Key;
        var most = EditDistance.Allowed(key.Length);
        return [.. _names.Value
            .Select(name => (name.Written, name.Thing, Distance: EditDistance.Within(key, name.Key, most)))
            .Where(near => near.Distance is not null)
            .OrderBy(near => near.Distance)
            .DistinctBy(near => near.Thing)
            .Take(MostOffered)
            .Select(near => (near.Written, near.Thing))];
    }

    private static bool HasWord(string key, string word)
    {
        for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || key[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
