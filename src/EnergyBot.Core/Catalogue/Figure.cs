using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>How a figure was read from its source.</summary>
public enum Reading
{
    /// <summary>In the source itself.</summary>
    Primary,

    /// <summary>In somebody else's quotation of it.</summary>
    Secondary,

    /// <summary>Reckoned from what the source gives; the arithmetic is stated.</summary>
    Derived,

    /// <summary>From memory of the source, not read while writing.</summary>
    Recalled,
}

/// <summary>One published figure of a thing.</summary>
/// <param name="Value">The central value, in <paramref name="Unit"/>.</param>
/// <param name="Low">The least the literature supports; null where none is given.</param>
/// <param name="High">The greatest the literature supports; null where none is given.</param>
/// <param name="Unit">The unit as the source has it: <c>Wh</c>, <c>kWh</c>, <c>gCO2e/kWh</c>.</param>
/// <param name="Per">What one value is for: <c>charge</c>, <c>query</c>, <c>year</c>, <c>km</c>, <c>litre</c> …</param>
/// <param name="Region">ISO 3166 code, <c>US-CA/San Francisco</c> for a city, or <c>world</c>.</param>
/// <param name="Year">The year that the figure is for.</param>
/// <param name="Boundary">What is in and what is left out.</param>
/// <param name="EnergyKind">Where along the chain the energy is counted; null for what is not an energy.</param>
/// <param name="Reading">How the figure was read.</param>
/// <param name="Arithmetic">The sum behind a derived figure, else null.</param>
/// <param name="Preferred">True on the one figure of a thing that answers use.</param>
/// <param name="PreferredReason">Why it is preferred; set where the thing has several figures.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Quantity">The value and its range in SI, per what it is for: J per count of the thing for a use, W per count for a home.</param>
public sealed record Figure(
    double Value,
    double? Low,
    double? High,
    string Unit,
    string Per,
    string Region,
    int Year,
    Localized<string> Boundary,
    EnergyKind? EnergyKind,
    Reading Reading,
    string? Arithmetic,
    bool Preferred,
    Localized<string>? PreferredReason,
    Source Source,
    Quantity Quantity)
{
    /// <summary>True where the source gives a range.</summary>
    public bool HasRange => Low is not null;
}

/// <summary>A publication.</summary>
/// <param name="Id">Unique, in kebab-case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where it is found (https).</param>
/// <param name="Published">A year or an ISO date.</param>
/// <param name="Locator">The table, page or section.</param>
public sealed record Source(string Id, string Title, string Publisher, Uri Url, string Published, string Locator)
{
    /// <summary>The year of publication.</summary>
    public string Year => Published[..4];
}
