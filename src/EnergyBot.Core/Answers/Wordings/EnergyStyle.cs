using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>Writes energies and powers in the unit that leaves few digits.</summary>
public sealed class EnergyStyle(UnitTable units, Wording wording, Locale locale)
{
    private readonly Unit[] _energies = [units["J"], units["Wh"], units["kWh"], units["MWh"], units["GWh"], units["TWh"], units["PWh"]];
    private readonly Unit[] _powers = [units["mW"], units["W"], units["kW"], units["MW"], units["GW"], units["TW"]];

    /// <summary>An energy in joules, rounded to three significant digits: 16.4 kWh. Below 0.001 Wh it is written in joules.</summary>
    public string Energy(double joules) => Write(joules, Choose(_energies, joules, 3.6));

    /// <summary>A power in watts, rounded to three significant digits.</summary>
    public string Power(double watts) => Write(watts, Choose(_powers, watts, 0));

    /// <summary>The ends of a range of energy in one unit: 0.24 to 18 Wh.</summary>
    public string EnergyRange(Estimate joules) => Ends(joules, Choose(_energies, joules.Value, 3.6));

    /// <summary>The ends of a range of power in one unit: 1.5 to 2 kW.</summary>
    public string PowerRange(Estimate watts) => Ends(watts, Choose(_powers, watts.Value, 0));

    /// <summary>A typed amount in its own unit: 7,832 GWh.</summary>
    public string Typed(double si, Unit unit) => $"{wording.Numbers.Exact(si / unit.Factor)}\u00A0{unit.SymbolIn(locale)}";

    /// <summary>A unit as a source has it, in the reader's language: toe, tep.</summary>
    public string Symbol(string unit) => units.TryGet(unit, out var found) ? found.SymbolIn(locale) : unit;

    /// <summary>True for a currency.</summary>
    public bool IsMoney(string unit) => units.TryGet(unit, out var found) && found.Dimension.Currency is not null;

    private string Ends(Estimate range, Unit unit)
    {
        var digits = Rounding.DigitsForRange(range);
        return $"{wording.Numbers.Rounded(range.Low / unit.Factor, digits)} {wording.RangeTo} {wording.Measured(range.High / unit.Factor, digits, unit.Symbol)}";
    }

    private string Write(double si, Unit unit) => wording.Measured(si / unit.Factor, 3, unit.Symbol);

    private static Unit Choose(Unit[] ladder, double si, double second)
    {
        var size = Math.Abs(si);
        var chosen = ladder[0];
        for (var i = 1; i < ladder.Length; i++)
        {
            // The second rung starts early: 0.3 Wh reads better than 1,080 J.
            if (size >= (i == 1 && second > 0 ? second : ladder[i].Factor * 0.9995))
            {
                chosen = ladder[i];
            }
        }

        return chosen;
    }

    /// <summary>So many hours: 8,760 h.</summary>
    public string Hours(double hours) => $"{wording.Numbers.Exact(NumberStyle.Round(hours, 4))}\u00A0h";
}
