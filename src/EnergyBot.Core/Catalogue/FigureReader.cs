using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>Turns a figure as written into one in SI.</summary>
/// <param name="units">The units that figures may be in.</param>
internal sealed class FigureReader(UnitTable units)
{
    private const double Hour = 3600;
    private const double Day = 24 * Hour;

    /// <summary>The quantity of a figure; null where its value, unit, "per" or range is at fault, which is then reported.</summary>
    public Quantity? Quantity(FigureEntry figure, string thing, ThingKind kind, bool counted, Action<string> report)
    {
        var before = Estimate(figure, report);
        var unit = Unit(figure.Unit);
        if (unit is null)
        {
            report($"the unit “{figure.Unit}” is not known: write one such as Wh, kWh, GWh, MJ, W, kW, gCO2e/kWh or EUR/kWh");
        }

        var per = Per(figure.Per, thing, kind, counted);
        if (per is null)
        {
            report($"“per”: “{figure.Per}” is not known: write use, query, charge, run, cycle, item, hour, day, year, km, litre, m3 or kg");
        }

        if (before is not { } amount || unit is not { } known || per is not { } divisor)
        {
            return null;
        }

        var dimension = known.Dimension / divisor.Dimension;
        if (!Kinds.Fits(kind, dimension))
        {
            report($"“{figure.Unit}” per “{figure.Per}” does not fit the thing's kind: correct the unit, “per” or the kind");
            return null;
        }

        try
        {
            return new Quantity(amount * Quantities.Estimate.Exact(known.Factor) / divisor.Amount, dimension);
        }
        catch (OverflowException)
        {
            report($"the value {figure.Value} {figure.Unit} is beyond what can be reckoned with: correct it");
            return null;
        }
    }

    private static Estimate? Estimate(FigureEntry figure, Action<string> report)
    {
        if (figure.Value is not { } value)
        {
            report("a figure has no value: write one");
            return null;
        }

        if (figure.Low is null != figure.High is null)
        {
            report("only one end of the range is given: write both low and high, or neither");
            return null;
        }

        var (low, high) = (figure.Low ?? value, figure.High ?? value);
        if (low <= value && value <= high)
        {
            return Quantities.Estimate.Of(value, low, high);
        }

        report($"{low}, {value}, {high} are out of order: low ≤ value ≤ high must hold");
        return null;
    }

    /// <summary>What a figure is per, in SI: a year in seconds, a kilometre in metres, a use as a count of the thing.</summary>
    private static Quantity? Per(string? per, string thing, ThingKind kind, bool counted)
    {
        var one = Quantities.Quantity.Exact(1, Dimension.Count(thing));
        return per switch
        {
            // An hour of streaming is itself what is counted.
            "hour" or "day" or "year" when Kinds.IsCounted(kind) => one,
            "hour" => Time(Hour),
            "day" => Time(Day),
            "year" => Time(365 * Day),
            "km" => Quantities.Quantity.Exact(1000, Dimension.Length),
            "litre" => Quantities.Quantity.Exact(1e-3, Dimension.Volume),
            "m3" => Quantities.Quantity.Exact(1, Dimension.Volume),
            "kg" => Quantities.Quantity.Exact(1, Dimension.Mass),
            "use" or "query" or "charge" or "run" or "cycle" or "item" => counted || !AllowsNone(kind) ? one : Quantities.Quantity.Number(1),
            _ => null,
        };

        // A home's use in a year is an energy per time and home; a city's is an energy per time.
        Quantity Time(double seconds)
        {
            var time = Quantities.Quantity.Exact(seconds, Dimension.Time);
            return counted ? time * one : time;
        }
    }

    /// <summary>True where a figure may be of the thing as a whole: the power of a waterfall, a country's price.</summary>
    private static bool AllowsNone(ThingKind kind) => kind == ThingKind.Power || Kinds.StandsAlone(kind);

    /// <summary>A unit of the table, a mass of CO2e, an amount of money, or a quotient of two: gCO2e/kWh.</summary>
    private (double Factor, Dimension Dimension)? Unit(string? name)
    {
        var slash = name?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash > 0)
        {
            return Unit(name![..slash]) is { } over && Unit(name[(slash + 1)..]) is { } under
                ? (over.Factor / under.Factor, over.Dimension / under.Dimension)
                : null;
        }

        return name switch
        {
            null => null,
            "1" => (1, Dimension.None),
            "%" => (0.01, Dimension.None),
            "gCO2e" => (1e-3, Dimension.Carbon),
            "kgCO2e" => (1, Dimension.Carbon),
            "tCO2e" => (1000, Dimension.Carbon),
            "EUR" or "USD" or "GBP" or "CHF" or "CAD" or "JPY" or "BRL" => (1, Dimension.Money(name)),
            _ => units.TryGet(name, out var unit) ? (unit.Factor, unit.Dimension) : null,
        };
    }
}
