using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Writes the amounts of a verdict in one unit, which the claim and the published figures share.</summary>
internal sealed class ClaimWords(UnitTable units, Wording wording, Locale locale)
{
    private const double Day = 86_400;
    private const double Year = 365 * Day;

    private readonly EnergyStyle _energies = new(units, wording, locale);

    /// <summary>The unit to show a judgement in: its factor to SI, its symbol, what it is per, and its name in documents.</summary>
    public Scale ScaleOf(Judgement judgement)
    {
        var implied = judgement.Implied ?? judgement.Expected ?? Quantity.Number(1);
        var dimension = implied.Dimension;
        if (judgement is { Ground: Ground.Share or Ground.LoadFactor } || dimension == Dimension.None)
        {
            return judgement.Ground == Ground.Arithmetic ? new Scale(1, "", null, "1") : new Scale(0.01, "%", null, "1");
        }

        var figure = judgement.Thing?.Thing.Preferred;
        if (dimension == Dimension.Power && judgement.Window is { } window)
        {
            var (seconds, period) = window.Amount.Value < 60 * Day ? (Day, "d") : (Year, "yr");
            var isFigures = figure is not null && figure.Per == (period == "d" ? "day" : "year") && units.TryGet(figure.Unit, out _);
            var unit = isFigures ? units[figure!.Unit] : EnergyUnit(implied.Amount.Value * seconds);
            return new Scale(unit.Factor / seconds, unit.SymbolIn(locale), units[period], $"{unit.Symbol}{Of(judgement.Thing?.Thing)}/{(period == "d" ? "day" : "year")}");
        }

        if (figure is not null && units.TryGet(figure.Unit, out var held) && units.TryGet(figure.Per == "litre" ? "L" : figure.Per, out var matter) && (held.Dimension / matter.Dimension) == dimension)
        {
            return new Scale(held.Factor / matter.Factor, held.SymbolIn(locale), matter, $"{held.Symbol}/{matter.Symbol}");
        }

        var own = figure is not null && units.TryGet(figure.Unit, out var known) && known.Dimension == dimension ? known
            : dimension == Dimension.Energy ? EnergyUnit(implied.Amount.Value)
            : dimension == Dimension.Power ? PowerUnit(implied.Amount.Value)
            : null;
        return own is not null
            ? new Scale(own.Factor, own.SymbolIn(locale), null, own.Symbol + Of(judgement.Thing?.Thing))
            : new Scale(1, dimension.SiUnit, null, dimension.SiUnit + Of(judgement.Thing?.Thing));
    }

    /// <summary>An amount with its unit: 4,895 kWh a year; 45 %.</summary>
    public string Amount(double si, Scale scale)
    {
        var number = Number(si, scale);
        var text = scale.Symbol switch
        {
            "" => number,
            "%" => wording.Percent(number),
            _ => $"{number}\u00A0{scale.Symbol}",
        };
        return scale.Period is null ? text : wording.Per(text, scale.Period);
    }

    /// <summary>Both ends of a range, the unit once; the one amount where they are the same.</summary>
    public (string? Low, string High) Range(Estimate si, Scale scale)
    {
        var (low, high) = (Number(si.Low, scale), Number(si.High, scale));
        return low == high ? (null, Amount(si.High, scale)) : (low, Amount(si.High, scale));
    }

    /// <summary>A range in one string: 4,255 to 5,030 kWh a year.</summary>
    public string RangeText(Estimate si, Scale scale)
    {
        var (low, high) = Range(si, scale);
        return low is null ? high : $"{low} {wording.RangeTo} {high}";
    }

    /// <summary>An energy, power or other amount in the unit that suits it.</summary>
    public string Plain(Quantity quantity)
    {
        var amount = quantity.Amount;
        var dimension = quantity.Dimension;
        return dimension == Dimension.Energy ? amount.IsExact ? _energies.Energy(amount.Value) : _energies.EnergyRange(amount)
            : dimension == Dimension.Power ? amount.IsExact ? _energies.Power(amount.Value) : _energies.PowerRange(amount)
            : $"{wording.Numbers.Rounded(amount.Value, 3)}\u00A0{(dimension == Dimension.None ? "" : dimension.SiUnit)}".TrimEnd('\u00A0');
    }

    /// <summary>A factor between two amounts: 2.6, 8,800.</summary>
    public string Factor(double factor) => wording.Numbers.Rounded(factor, 2);

    private string Number(double si, Scale scale) => wording.Numbers.Exact(NumberStyle.Round(si / scale.Factor, scale.Symbol == "%" ? 2 : 4));

    /// <summary>"/home" for a home, "/query" for a query, nothing for a place.</summary>
    private static string Of(Thing? thing) => thing switch
    {
        null or { Counted: null } => "",
        { Family: { } family } => "/" + family.Split('-')[0],
        { Preferred.Per: "year" or "day" or "item" or "use" } => "/" + thing.Id,
        _ => "/" + thing.Preferred.Per,
    };

    private Unit EnergyUnit(double joules) => Largest(joules, "J", "Wh", "kWh", "MWh", "GWh", "TWh");

    private Unit PowerUnit(double watts) => Largest(watts, "W", "kW", "MW", "GW");

    private Unit Largest(double si, params ReadOnlySpan<string> ladder)
    {
        var chosen = units[ladder[0]];
        foreach (var id in ladder)
        {
            chosen = Math.Abs(si) >= units[id].Factor * 0.9995 ? units[id] : chosen;
        }

        return chosen;
    }
}

/// <summary>A unit to show amounts in.</summary>
/// <param name="Factor">Its size in SI.</param>
/// <param name="Symbol">How it reads; empty for a number, <c>%</c> for a share.</param>
/// <param name="Period">What it is per; null for an amount of one use.</param>
/// <param name="Name">Its name in documents: <c>kWh/home/year</c>.</param>
internal sealed record Scale(double Factor, string Symbol, Unit? Period, string Name);
