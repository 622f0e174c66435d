using System.Collections.Immutable;

namespace EnergyBot.Core.Language.Names;

/// <summary>The names of countries and regions in both languages.</summary>
public sealed class RegionNames
{
    private readonly Dictionary<string, RegionEntry> _regions = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _frenchCities;

    internal RegionNames(ImmutableArray<RegionEntry> regions, Dictionary<string, string> frenchCities)
    {
        _frenchCities = frenchCities;
        foreach (var region in regions)
        {
            _regions[region.Code] = region;
        }
    }

    /// <summary>True for a code that has a name, whatever its case: <c>FR</c>, <c>US-CA</c>.</summary>
    public bool Knows(string code) => _regions.ContainsKey(code);

    /// <summary>All codes.</summary>
    public IReadOnlyCollection<string> Codes => _regions.Keys;

    /// <summary>
    /// The name of a figure's region: the country for its code, the last part of <c>US-CA/San Francisco</c> for a city,
    /// the code itself where it has no name.
    /// </summary>
    public string Of(string code, Locale locale)
    {
        var city = code.IndexOf('/', StringComparison.Ordinal);
        return city >= 0 ? City(code[(city + 1)..], locale) : _regions.TryGetValue(code, out var region) ? region.Names[locale] : code;
    }

    /// <summary>The code of a country or region by its code or its name in either language, whatever case and accents; null for neither.</summary>
    public string? CodeOf(string region)
    {
        var key = PhraseKey.Of(region).Key;
        return _regions.TryGetValue(region.Trim(), out var known) ? known.Code
            : _regions.Values.FirstOrDefault(entry => PhraseKey.Of(entry.Names.En).Key == key || PhraseKey.Of(entry.Names.Fr).Key == key)?.Code;
    }

    /// <summary>The codes of those whose name holds what is typed: those that begin with it first, then in the order of their names.</summary>
    public IEnumerable<string> Containing(string typed, Locale locale)
    {
        var typedKey = PhraseKey.Of(typed).Key;
        return from entry in _regions.Values
               let key = PhraseKey.Of(entry.Names[locale]).Key
               let at = key.IndexOf(typedKey, StringComparison.Ordinal)
               where at >= 0
               orderby at > 0, key
               select entry.Code;
    }

    /// <summary>Where that is, in words: in Germany, en Allemagne; the code itself where it has no name.</summary>
    public string Where(string code, Locale locale) => _regions.TryGetValue(code, out var region) ? region.Where[locale] : code;

    private string City(string name, Locale locale) =>
        locale == Locale.French && _frenchCities.TryGetValue(name, out var french) ? french : name;

    /// <summary>The country that a region lies in: <c>US</c> for <c>US-CA/San Francisco</c>.</summary>
    public static string CountryOf(string code)
    {
        var end = code.AsSpan().IndexOfAny('-', '/');
        return end < 0 ? code : code[..end];
    }
}
