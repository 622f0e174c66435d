using System.Collections.Immutable;
using System.Globalization;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>All things with their figures and sources. Immutable.</summary>
public sealed class FactCatalogue
{
    private static readonly Lazy<FactCatalogue> Embedded = new(() => CatalogueLoader.Load(EmbeddedData.CatalogueFiles(), UnitTable.Standard));
    private readonly Dictionary<string, Thing> _byId;

    internal FactCatalogue(ImmutableArray<Thing> things, ImmutableArray<Family> families, ImmutableArray<Source> sources, string dataVersion)
    {
        (Things, Families, Sources, DataVersion) = (things, families, sources, dataVersion);
        _byId = new Dictionary<string, Thing>(things.Length, StringComparer.Ordinal);
        foreach (var thing in things)
        {
            _byId[thing.Id] = thing;
        }
    }

    /// <summary>The built-in catalogue.</summary>
    public static FactCatalogue Standard => Embedded.Value;

    /// <summary>The built-in catalogue with files of somebody's own laid over it: they add things, or replace those of the same id.</summary>
    /// <param name="own">Each file's name and content, in the form of the built-in ones (Data/README.md).</param>
    /// <exception cref="CatalogueException">Something is wrong with them, by all the rules that the built-in files keep; all of it is listed.</exception>
    public static FactCatalogue With(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> own)
    {
        var problems = Check(own);
        return problems.IsEmpty
            ? CatalogueLoader.Load(EmbeddedData.CatalogueFiles(), UnitTable.Standard, own)
            : throw new CatalogueException(problems);
    }

    /// <summary>All that is wrong with files of somebody's own; empty where nothing is.</summary>
    public static ImmutableArray<CatalogueProblem> Check(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> own) =>
        // A built-in source that nothing cites once its thing is replaced is nobody's fault.
        [.. CatalogueChecker.Check(EmbeddedData.CatalogueFiles(), UnitTable.Standard, own).Where(problem => own.Any(file => file.Name == problem.File))];

    /// <summary>All things, file by file.</summary>
    public ImmutableArray<Thing> Things { get; }

    /// <summary>All families of things.</summary>
    public ImmutableArray<Family> Families { get; }

    /// <summary>All sources.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The day of the last change and the eight hexadecimal digits that tell the content of all files.</summary>
    public string DataVersion { get; }

    /// <summary>The year of the last change, against which the age of figures counts.</summary>
    public int Year => int.Parse(DataVersion.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The thing of an id; null where there is none.</summary>
    public Thing? Find(string id) => _byId.GetValueOrDefault(id);
}
