using System.Collections.Immutable;
using System.Text.Json;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>Reads catalogue files. Loading is all or nothing and reports every problem at once.</summary>
public sealed class CatalogueLoader
{
    private readonly FigureReader _figures;
    private readonly List<CatalogueProblem> _problems = [];
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly List<Thing> _things = [];
    private readonly List<Family> _families = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private CatalogueLoader(UnitTable units) => _figures = new FigureReader(units);

    /// <summary>Reads the files of a catalogue.</summary>
    /// <param name="files">Each file's name and content: <c>catalogue.json</c>, <c>families.json</c>, and any number of others named for their category.</param>
    /// <param name="units">The units that figures may be in.</param>
    /// <exception cref="CatalogueException">Something is wrong; all of it is listed.</exception>
    public static FactCatalogue Load(IEnumerable<(string Name, byte[] Content)> files, UnitTable units)
    {
        var loader = new CatalogueLoader(units);
        var parsed = new List<(string File, CatalogueFile Content)>();
        var hash = new ContentHash();
        var date = "";
        foreach (var (name, content) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.Add(content);
            try
            {
                switch (Path.GetFileName(name))
                {
                    case "catalogue.json":
                        date = JsonSerializer.Deserialize(content, CatalogueJson.Default.CatalogueHead)!.Date;
                        break;
                    case "families.json":
                        loader.AddFamilies(name, JsonSerializer.Deserialize(content, CatalogueJson.Default.FamilyFile)!);
                        break;
                    default:
                        parsed.Add((name, JsonSerializer.Deserialize(content, CatalogueJson.Default.CatalogueFile)!));
                        break;
                }
            }
            catch (JsonException error)
            {
                loader.Report(name, "", $"line {error.LineNumber + 1} is not as the schema wants it ({error.Path}): {error.Message}");
            }
        }

        // Sources first: a thing may cite one of another file.
        parsed.ForEach(file => loader.AddSources(file.File, file.Content));
        parsed.ForEach(file => loader.AddThings(file.File, file.Content));
        loader.CheckFamilies();
        return loader._problems.Count > 0
            ? throw new CatalogueException(loader._problems)
            : new FactCatalogue([.. loader._things], [.. loader._families], [.. loader._sources.Values],
                $"{date}+{hash}");
    }

    private void Report(string file, string id, string what) => _problems.Add(new CatalogueProblem(file, id, what));

    private void AddFamilies(string file, FamilyFile content)
    {
        foreach (var family in content.Families)
        {
            ClaimId(file, family.Id);
            _families.Add(new Family(family.Id, family.Labels, Arrays(family.Aliases), family.Default));
        }
    }

    private void AddSources(string file, CatalogueFile content)
    {
        foreach (var source in content.Sources)
        {
            if (!Uri.TryCreate(source.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
            {
                Report(file, source.Id, $"the url “{source.Url}” is not an https address");
            }
            else if (source.Published.Length < 4)
            {
                Report(file, source.Id, "“published” is not a year or date: write one such as 2024 or 2024-05-17");
            }
            else if (!_sources.TryAdd(source.Id, new Source(source.Id, source.Title, source.Publisher, url, source.Published, source.Locator)))
            {
                Report(file, source.Id, "another source has this id: ids are unique over all files");
            }
        }
    }

    private void AddThings(string file, CatalogueFile content)
    {
        var category = Path.GetFileNameWithoutExtension(file);
        foreach (var entry in content.Things)
        {
            ClaimId(file, entry.Id);
            var figures = entry.Figures.Select(figure => Figure(file, entry, figure)).ToList();
            if (KindOf(entry.Kind) is not { } kind)
            {
                Report(file, entry.Id, $"the kind “{entry.Kind}” is not known: write one such as energy-per-use or power");
            }
            else if (entry is not { Labels: { } labels, Aliases: { } aliases, Familiarity: { } familiarity })
            {
                Report(file, entry.Id, "labels, aliases or familiarity are missing: write each in both languages");
            }
            else if (figures.Count(figure => figure is { Preferred: true }) != 1 && !figures.Contains(null))
            {
                Report(file, entry.Id, "not exactly one figure is preferred: mark the one that answers should use");
            }
            else if (!figures.Contains(null))
            {
                _things.Add(new Thing(entry.Id, category, kind, labels, entry.Counted, entry.Of, Arrays(aliases), familiarity, entry.Family, [.. figures!]));
            }
        }
    }

    private Figure? Figure(string file, ThingEntry entry, FigureEntry figure)
    {
        var thing = entry.Id;
        var quantity = _figures.Quantity(figure, thing, KindOf(entry.Kind), what => Report(file, thing, what));
        if (!_sources.TryGetValue(figure.Source, out var source))
        {
            Report(file, thing, $"the source “{figure.Source}” is not there: add it under sources, or correct its id");
        }

        if (figure.Boundary is null)
        {
            Report(file, thing, "a figure has no boundary: say in both languages what is in it and what is left out");
        }

        Reading? reading = Enum.TryParse<Reading>(figure.Reading, ignoreCase: true, out var found) ? found : null;
        if (reading is null)
        {
            Report(file, thing, $"the reading “{figure.Reading}” is not known: write primary, secondary, derived or recalled");
        }

        EnergyKind? energy = Enum.TryParse<EnergyKind>(figure.EnergyKind, ignoreCase: true, out var kind) ? kind : null;
        if (figure.EnergyKind is not null && energy is null)
        {
            Report(file, thing, $"the energyKind “{figure.EnergyKind}” is not known: write electricity, final, primary, food, stored or physical");
        }

        return quantity is { } amount && source is not null && figure.Boundary is { } boundary && reading is { } read
            ? new Figure(figure.Value, figure.Low, figure.High, figure.Unit, figure.Per, figure.Region, figure.Year, boundary, energy, read,
                figure.Arithmetic, figure.Preferred, figure.PreferredReason, source, amount)
            : null;
    }

    private void CheckFamilies()
    {
        var families = _families.Select(family => family.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var thing in _things)
        {
            if (thing.Family is { } family && !families.Contains(family))
            {
                Report(thing.Category, thing.Id, $"the family “{family}” is not in families.json: add it, or correct its id");
            }
        }

        foreach (var family in _families)
        {
            foreach (var locale in Locales.All)
            {
                if (!_things.Any(thing => thing.Id == family.Default[locale] && thing.Family == family.Id))
                {
                    Report("families.json", family.Id, $"the default “{family.Default[locale]}” is no member: name a thing whose family is {family.Id}");
                }
            }
        }
    }

    private void ClaimId(string file, string id)
    {
        if (!_ids.Add(id))
        {
            Report(file, id, "another thing has this id: ids are unique over all files");
        }
    }

    private static ThingKind? KindOf(string kind) =>
        Enum.TryParse<ThingKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var found) ? found : null;

    private static Localized<ImmutableArray<string>> Arrays(Localized<string[]> names) => new([.. names.En], [.. names.Fr]);
}
