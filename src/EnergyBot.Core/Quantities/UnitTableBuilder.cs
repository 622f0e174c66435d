using System.Collections.Immutable;
using System.Globalization;

namespace EnergyBot.Core.Quantities;

/// <summary>Makes the table of units out of the data, or reports all that is wrong with it.</summary>
internal sealed class UnitTableBuilder(UnitFile file)
{
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, (PrefixData Data, decimal Factor)> _prefixes = [];
    private readonly Dictionary<string, UnitSource> _sources = [];
    private readonly Dictionary<string, Unit> _byName = [];
    private readonly Dictionary<string, decimal> _values = [];
    private readonly ImmutableArray<Unit>.Builder _units = ImmutableArray.CreateBuilder<Unit>(128);

    /// <exception cref="UnitDataException">The data has problems; all are named.</exception>
    public UnitTable Build()
    {
        foreach (var prefix in file.Prefixes ?? [])
        {
            AddPrefix(prefix);
        }

        foreach (var source in file.Sources ?? [])
        {
            AddSource(source);
        }

        foreach (var unit in file.Units ?? [])
        {
            AddUnit(unit);
        }

        var speller = new UnitSpeller(file, _byName, _problems);
        var spellings = speller.Spell();
        var contexts = speller.Contexts();
        return _problems.Count == 0
            ? new UnitTable(_units.DrainToImmutable(), spellings, contexts, _byName, _sources)
            : throw new UnitDataException([.. _problems]);
    }

    private void AddPrefix(PrefixData prefix)
    {
        if (string.IsNullOrEmpty(prefix.Symbol) || !TryRead(prefix.Factor, out var factor))
        {
            _problems.Add($"Prefix “{prefix.Symbol}” needs a symbol and a positive decimal factor, not “{prefix.Factor}”.");
        }
        else if (prefix.Names is not { En.Length: > 0, Fr.Length: > 0 } || prefix.Words is null)
        {
            _problems.Add($"Prefix “{prefix.Symbol}” needs a name in both languages, and words.");
        }
        else if (!_prefixes.TryAdd(prefix.Symbol, (prefix, factor)))
        {
            _problems.Add($"Prefix “{prefix.Symbol}” is there twice.");
        }
    }

    private void AddSource(SourceData source)
    {
        if (string.IsNullOrEmpty(source.Id) || string.IsNullOrEmpty(source.Title) || string.IsNullOrEmpty(source.Publisher)
            || string.IsNullOrEmpty(source.Published) || string.IsNullOrEmpty(source.Locator)
            || !Uri.TryCreate(source.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
        {
            _problems.Add($"Source “{source.Id}” needs an id, title, publisher, https url, year and locator.");
        }
        else if (!_sources.TryAdd(source.Id, new UnitSource(source.Id, source.Title, source.Publisher, url, source.Published, source.Locator)))
        {
            _problems.Add($"Source “{source.Id}” is there twice.");
        }
    }

    private void AddUnit(UnitData data)
    {
        var before = _problems.Count;
        if (string.IsNullOrEmpty(data.Id) || string.IsNullOrEmpty(data.Symbol))
        {
            _problems.Add($"Unit “{data.Id ?? data.Symbol}” needs an id and a symbol.");
        }

        if (data.En is not { One.Length: > 0, Other.Length: > 0 })
        {
            _problems.Add($"Unit “{data.Id}” needs an English name for one and for several.");
        }

        if (data.Fr is not { One.Length: > 0, Other.Length: > 0 })
        {
            _problems.Add($"Unit “{data.Id}” needs a French name for one and for several.");
        }

        if (data.Source is null || !_sources.ContainsKey(data.Source))
        {
            _problems.Add($"Unit “{data.Id}” has the source “{data.Source}”, which is not among the sources.");
        }

        if (!TryReadDimension(data.Dimension, out var dimension))
        {
            _problems.Add($"Unit “{data.Id}” has the unknown dimension “{data.Dimension}”.");
        }

        var value = ValueOf(data);
        if (_problems.Count > before)
        {
            return;
        }

        Add(new Unit(data.Id!, data.Symbol!, new(data.En!, data.Fr!), dimension, ToDouble(value), data.Source!) { FrenchSymbol = data.SymbolFr }, value);
        foreach (var symbol in data.Prefixes ?? [])
        {
            if (_prefixes.TryGetValue(symbol, out var prefix))
            {
                AddMultiple(data, dimension, value, prefix.Data, prefix.Factor);
            }
            else
            {
                _problems.Add($"Unit “{data.Id}” takes the unknown prefix “{symbol}”.");
            }
        }
    }

    private void AddMultiple(UnitData data, Dimension dimension, decimal value, PrefixData prefix, decimal factor)
    {
        var names = new Localized<PluralForms>(
            new(prefix.Names!.En + data.En!.One, prefix.Names.En + data.En.Other),
            new(prefix.Names.Fr + data.Fr!.One, prefix.Names.Fr + data.Fr.Other));
        var product = Reckon(data, value, factor, 1);
        var french = data.SymbolFr is null ? null : prefix.Symbol + data.SymbolFr;
        Add(
            new Unit(prefix.Symbol + data.Id, prefix.Symbol + data.Symbol, names, dimension, ToDouble(product), data.Source!) { FrenchSymbol = french },
            product);
    }

    private void Add(Unit unit, decimal value)
    {
        // A symbol may well be its own unit's id, never another's.
        AddName(unit.Id, unit);
        if (unit.Symbol != unit.Id)
        {
            AddName(unit.Symbol, unit);
        }

        _values.TryAdd(unit.Id, value);
        _units.Add(unit);
    }

    private void AddName(string name, Unit unit)
    {
        if (!_byName.TryAdd(name, unit))
        {
            var other = _byName[name];
            _problems.Add($"“{name}” is the id or symbol of two units: {other.Names.En.One} ({other.Id}) and {unit.Names.En.One} ({unit.Id}).");
        }
    }

    private decimal ValueOf(UnitData data)
    {
        var (of, over) = (1m, 1m);
        if (!TryRead(data.Value, out var value) || (data.Over is not null && !TryRead(data.Over, out over)))
        {
            _problems.Add($"Unit “{data.Id}” needs a positive decimal value, not “{data.Value}”{(data.Over is null ? "" : $" over “{data.Over}”")}.");
        }
        else if (data.Of is not null && !_values.TryGetValue(data.Of, out of))
        {
            _problems.Add($"Unit “{data.Id}” is made of “{data.Of}”, which is no unit before it.");
        }

        return Reckon(data, value, of, over);
    }

    // Decimal, so that factors stay exact to 28 digits until they become doubles.
    private decimal Reckon(UnitData data, decimal value, decimal times, decimal over)
    {
        try
        {
            return value * times / over;
        }
        catch (OverflowException)
        {
            _problems.Add($"Unit “{data.Id}”, {value} × {times} ÷ {over}, is beyond what 28 digits hold.");
            return 1;
        }
    }

    private static bool TryRead(string? digits, out decimal value)
    {
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value > 0)
        {
            return true;
        }

        value = 1;
        return false;
    }

    private static bool TryReadDimension(string? text, out Dimension dimension)
    {
        (var known, dimension) = text switch
        {
            "1" => (true, Dimension.None),
            "energy" => (true, Dimension.Energy),
            "energy/time" => (true, Dimension.Power),
            "time" => (true, Dimension.Time),
            "length" => (true, Dimension.Length),
            "mass" => (true, Dimension.Mass),
            "volume" => (true, Dimension.Volume),
            "carbon" => (true, Dimension.Carbon),
            ['m', 'o', 'n', 'e', 'y', ':', .. { Length: 3 } currency] => (true, Dimension.Money(currency)),
            _ => (false, Dimension.None),
        };
        return known;
    }

    // By way of the digits, since the conversion from decimal is not always to the nearest double.
    private static double ToDouble(decimal value)
    {
        Span<char> digits = stackalloc char[40];
        _ = value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return double.Parse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
