using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace EnergyBot.Core.Quantities;

/// <summary>The units that can be read and answered in, and every way to type them.</summary>
public sealed class UnitTable
{
    private static readonly Lazy<UnitTable> LazyStandard = new(ReadStandard);

    private readonly Dictionary<string, Unit> _byName;
    private readonly Dictionary<string, UnitSource> _sources;

    internal UnitTable(
        ImmutableArray<Unit> units,
        ImmutableArray<UnitSpelling> spellings,
        ImmutableArray<UnitContext> contexts,
        Dictionary<string, Unit> byName,
        Dictionary<string, UnitSource> sources)
    {
        Units = units;
        Spellings = spellings;
        Contexts = contexts;
        _byName = byName;
        _sources = sources;
    }

    /// <summary>The table of Data/units.json, built when first asked for.</summary>
    public static UnitTable Standard => LazyStandard.Value;

    /// <summary>All units, the multiples with a prefix among them (<c>kWh</c> beside <c>Wh</c>).</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>
    /// All spellings, the multiples' among them. One that fits the case exactly goes before one that fits in lower case
    /// (<c>mWh</c> before <c>mwh</c>), and between the two languages the same text may mean two units.
    /// </summary>
    public ImmutableArray<UnitSpelling> Spellings { get; }

    /// <summary>What units mean beside certain words.</summary>
    public ImmutableArray<UnitContext> Contexts { get; }

    /// <summary>The unit with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Unit this[string id] => TryGet(id, out var unit) ? unit : throw new KeyNotFoundException($"There is no unit “{id}”.");

    /// <summary>Finds a unit by its exact id or symbol: <c>kWh</c>, <c>hp·h</c>. What people type is in <see cref="Spellings"/>.</summary>
    public bool TryGet(string symbol, [NotNullWhen(true)] out Unit? unit) => _byName.TryGetValue(symbol, out unit);

    /// <summary>The standard that defines a unit of this table.</summary>
    /// <exception cref="KeyNotFoundException">The unit is of another table.</exception>
    public UnitSource SourceOf(Unit unit) => _sources[unit.Source];

    /// <exception cref="UnitDataException">The data has problems; all are named.</exception>
    internal static UnitTable Read(Stream json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, UnitJson.Default.UnitFile);
            return new UnitTableBuilder(file ?? new UnitFile(null, null, null, null, null)).Build();
        }
        catch (JsonException exception)
        {
            throw new UnitDataException([$"It does not read as JSON of the expected shape: {exception.Message}"], exception);
        }
    }

    private static UnitTable ReadStandard()
    {
        using var json = typeof(UnitTable).Assembly.GetManifestResourceStream("Data/units.json")
            ?? throw new InvalidOperationException("Data/units.json is not embedded.");
        return Read(json);
    }
}
