using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>Turns a figure as written into one in SI.</summary>
internal sealed class FigureReader(UnitTable units)
{
    private const double Day = 86_400;

    /// <summary>The quantity of a figure; null where its unit or its range is at fault, which is then reported.</summary>
    public Quantity? Quantity(FigureEntry figure, string thing, ThingKind? kind, Action<string> report)
    {
        if (Unit(figure.Unit) is not { } unit)
        {
            report($"the unit “{figure.Unit}” is not known: write one such as Wh, kWh, GWh, MJ, W, kW, gCO2e/kWh or EUR/kWh");
            return null;
        }

        if (figure.Low is null != figure.High is null)
        {
            report("only one end of the range is given: write both low and high, or neither");
            return null;
        }

        var (low, high) = (figure.Low ?? figure.Value, figure.High ?? figure.Value);
        if (!(low <= figure.Value && figure.Value <= high))
        {
            report($"low ≤ value ≤ high does not hold for {low}, {figure.Value}, {high}");
            return null;
        }

        var amount = new Quantity(Estimate.Of(figure.Value, low, high) * Estimate.Exact(unit.Factor), unit.Dimension);
        return amount / Per(figure.Per, thing, kind);
    }

    /// <summary>
    /// What a figure is per, in SI: a year in seconds, a kilometre in metres, a use as a count of the thing. An hour of use
    /// (of streaming) is itself what is counted.
    /// </summary>
    public static Quantity Per(string per, string thing, ThingKind? kind) => per switch
    {
        "hour" when kind is not (ThingKind.EnergyPerUse or ThingKind.CarbonPerUse) => Time(3600),
        "day" => Time(Day),
        "year" => Time(365 * Day),
        "km" => Quantities.Quantity.Exact(1000, Dimension.Length),
        "litre" => Quantities.Quantity.Exact(1e-3, Dimension.Volume),
        "m3" => Quantities.Quantity.Exact(1, Dimension.Volume),
        "kg" => Quantities.Quantity.Exact(1, Dimension.Mass),
        _ => Quantities.Quantity.Exact(1, Dimension.Count(thing)),
    };

    private static Quantity Time(double seconds) => Quantities.Quantity.Exact(seconds, Dimension.Time);

    /// <summary>A unit of the table, a mass of CO2e, an amount of money, or a quotient of two: gCO2e/kWh.</summary>
    private (double Factor, Dimension Dimension)? Unit(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return Unit(name[..slash]) is { } over && Unit(name[(slash + 1)..]) is { } under
                ? (over.Factor / under.Factor, over.Dimension / under.Dimension)
                : null;
        }

        return name switch
        {
            "1" => (1, Dimension.None),
            "gCO2e" => (1e-3, Dimension.Carbon),
            "kgCO2e" => (1, Dimension.Carbon),
            "tCO2e" => (1000, Dimension.Carbon),
            "EUR" or "USD" or "GBP" or "CHF" or "CAD" or "JPY" or "BRL" => (1, Dimension.Money(name)),
            _ => units.TryGet(name, out var unit) ? (unit.Factor, unit.Dimension) : null,
        };
    }
}
