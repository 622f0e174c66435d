using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>Writes figures with the digits that were published, in a multiple of their unit that leaves few of them.</summary>
public sealed class PublishedStyle(EnergyStyle energies, Wording wording)
{
    /// <summary>Multiples of the units that sources also use for what is far larger or smaller, each with the least that it is used for.</summary>
    private static readonly ImmutableArray<(string Unit, double Least, string Multiple, double Factor)> Multiples =
    [
        ("J", 1e18, "EJ", 1e18), ("J", 1e15, "PJ", 1e15), ("J", 1e12, "TJ", 1e12), ("J", 1e9, "GJ", 1e9), ("J", 1e6, "MJ", 1e6),
        ("kW", 1e4, "MW", 1e3),
        ("kgCO2e", 1e3, "tCO2e", 1e3), ("kgCO2e", 1, "kgCO2e", 1), ("kgCO2e", 0, "gCO2e", 1e-3),
    ];

    /// <summary>The style of a language, with the usual units.</summary>
    public static PublishedStyle In(Locale locale)
    {
        var wording = Wording.For(locale);
        return new PublishedStyle(new EnergyStyle(UnitTable.Standard, wording, locale), wording);
    }

    /// <summary>The value with its unit: 18.35 Wh, 2.5 billion, 25.1%, €0.2561/kWh, 62.8 TJ.</summary>
    public string Write(Figure figure)
    {
        var (factor, unit) = Multiple(figure);
        var number = Number(figure.Value, factor, figure.Unit);
        return unit switch
        {
            "1" => number,
            "%" => wording.Percent(number),
            _ when unit.Split('/') is [var over, var under] => $"{Of(number, over)}/{energies.Symbol(under)}",
            _ => Of(number, unit),
        };
    }

    /// <summary>The ends of the range as published, without the unit; that there is none.</summary>
    public string Range(Figure figure)
    {
        var (factor, _) = Multiple(figure);
        return figure is { Low: { } low, High: { } high }
            ? $"{Number(low, factor, figure.Unit)} {wording.RangeTo} {Number(high, factor, figure.Unit)}"
            : wording.NoRange;
    }

    private static (double Factor, string Unit) Multiple(Figure figure)
    {
        foreach (var (unit, least, multiple, factor) in Multiples)
        {
            if (figure.Unit == unit && figure.Value >= least)
            {
                return (factor, multiple);
            }
        }

        return (1, figure.Unit);
    }

    private string Number(double value, double factor, string unit) =>
        unit == "1" ? wording.Numbers.Written(value) : wording.Numbers.Exact(value / factor);

    /// <summary>Money has its symbol before the number or behind it, by language.</summary>
    private string Of(string number, string unit) => energies.IsMoney(unit)
        ? wording.Priced(number, energies.Symbol(unit), inWords: false)
        : $"{number}\u00A0{energies.Symbol(unit)}";
}
