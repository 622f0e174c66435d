using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>
/// Reads catalogue files. Loading is all or nothing and reports every problem at once; it makes sure that what is
/// loaded can be used, while <see cref="CatalogueChecker"/> also holds the data to the rules of writing.
/// </summary>
public sealed class CatalogueLoader
{
    private readonly CatalogueDraft _draft;
    private readonly FigureReader _figures;
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sourceIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Thing>.Builder _things = ImmutableArray.CreateBuilder<Thing>();
    private readonly ImmutableArray<Family>.Builder _families = ImmutableArray.CreateBuilder<Family>();

    internal CatalogueLoader(CatalogueDraft draft, UnitTable units) => (_draft, _figures) = (draft, new FigureReader(units));

    /// <summary>Reads the files of a catalogue.</summary>
    /// <param name="files">Each file's name and content: <c>catalogue.json</c>, <c>families.json</c>, and any number of others named for their category.</param>
    /// <param name="units">The units that figures may be in.</param>
    /// <param name="own">Files of somebody's own, laid over the others: they add things, or replace those of the same id.</param>
    /// <exception cref="CatalogueException">Something is wrong; all of it is listed.</exception>
    public static FactCatalogue Load(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files, UnitTable units, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)>? own = null)
    {
        var draft = CatalogueDraft.Parse(files);
        draft = own is null ? draft : draft.With(CatalogueDraft.Parse(own));
        var catalogue = new CatalogueLoader(draft, units).Build();
        return draft.Problems.Count == 0 ? catalogue : throw new CatalogueException(draft.Problems);
    }

    /// <summary>The catalogue of what is sound in the draft; what is not is reported there.</summary>
    internal FactCatalogue Build()
    {
        // Sources first: a thing may cite one of another file.
        foreach (var (file, content) in _draft.Files)
        {
            foreach (var source in content.Sources ?? [])
            {
                AddSource(file, source);
            }
        }

        foreach (var (file, content) in _draft.Files)
        {
            foreach (var thing in content.Things ?? [])
            {
                AddThing(file, thing);
            }
        }

        foreach (var (file, content) in _draft.Families)
        {
            foreach (var family in content.Families ?? [])
            {
                AddFamily(file, family);
            }
        }

        if (_draft.IsWhole)
        {
            new FamilyLinks(_draft).Check(_ids);
        }

        if (_draft.Date is null && _draft.IsWhole)
        {
            _draft.Report("catalogue.json", null, "the date of the data is missing: write { \"date\": \"2026-11-23\" }");
        }

        return new FactCatalogue(_things.ToImmutable(), _families.ToImmutable(), [.. _sources.Values], $"{_draft.Date}+{_draft.Hash}");
    }

    private void AddSource(string file, SourceEntry? entry)
    {
        if (entry?.Id is not { Length: > 0 } id)
        {
            _draft.Report(file, null, "a source has no id: write one in kebab-case");
            return;
        }

        // An id counts as there even where its source is at fault, or each citation of it would be reported too.
        if (!_sourceIds.Add(id))
        {
            _draft.Report(file, id, "another source has this id: ids are unique over all files, so cite that one or rename this");
        }

        if (entry is not { Title.Length: > 0, Publisher.Length: > 0, Published.Length: >= 4, Locator.Length: > 0 })
        {
            _draft.Report(file, id, "a source needs title, publisher, url, published and locator: add what is missing");
        }
        else if (!Uri.TryCreate(entry.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
        {
            _draft.Report(file, id, $"the url “{entry.Url}” is not an https address: write one that starts with https://");
        }
        else
        {
            _sources.TryAdd(id, new Source(id, entry.Title, entry.Publisher, url, entry.Published, entry.Locator));
        }
    }

    private void AddThing(string file, ThingEntry? entry)
    {
        if (entry?.Id is not { Length: > 0 } id)
        {
            _draft.Report(file, null, "a thing has no id: write one in kebab-case");
            return;
        }

        if (!_ids.TryAdd(id, file))
        {
            _draft.Report(file, id, $"{_ids[id]} has a thing with this id: ids are unique over all files, so rename one");
            return;
        }

        var reader = new ThingReader(_draft, _figures, file, id);
        if (reader.Read(entry, Source) is { } thing)
        {
            _things.Add(thing);
        }
    }

    private Source? Source(string file, string thing, string? id)
    {
        if (id is not null && _sources.TryGetValue(id, out var source))
        {
            return source;
        }

        if (_draft.IsWhole && (id is null || !_sourceIds.Contains(id)))
        {
            _draft.Report(file, thing, $"the source “{id}” is in no file: add it under sources, or correct its id");
        }

        return null;
    }

    private void AddFamily(string file, FamilyEntry? entry)
    {
        if (entry is { Id.Length: > 0, Labels: { En: { } en, Fr: { } fr }, Aliases: { En: { } aliases, Fr: { } alias }, Default: { En: { } one, Fr: { } other } })
        {
            _families.Add(new Family(entry.Id, new(ThingReader.Printed(en), ThingReader.Printed(fr)), new(ThingReader.Names(aliases), ThingReader.Names(alias)), new(one, other))
            {
                Makers = new(ThingReader.Names(entry.Makers?.En ?? []), ThingReader.Names(entry.Makers?.Fr ?? [])),
                Carbon = entry.Carbon,
            });
        }
        else
        {
            _draft.Report(file, entry?.Id, "a family needs id, labels, aliases and default, each in both languages: add what is missing");
        }
    }
}
