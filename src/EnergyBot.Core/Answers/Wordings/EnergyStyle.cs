using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>Writes energies and powers in the unit that leaves few digits.</summary>
public sealed class EnergyStyle(UnitTable units, NumberStyle numbers, Locale locale)
{
    private readonly Unit[] _energies = [units["J"], units["Wh"], units["kWh"], units["MWh"], units["GWh"], units["TWh"], units["PWh"]];
    private readonly Unit[] _powers = [units["mW"], units["W"], units["kW"], units["MW"], units["GW"], units["TW"]];

    /// <summary>An energy in joules, rounded to three significant digits: 16.4 kWh. Below 0.001 Wh it is written in joules.</summary>
    public string Energy(double joules) => Write(joules, Choose(_energies, joules, 3.6));

    /// <summary>A power in watts, rounded to three significant digits.</summary>
    public string Power(double watts) => Write(watts, Choose(_powers, watts, 0));

    /// <summary>The ends of a range of energy in one unit: 0.24 to 18 Wh.</summary>
    public string EnergyRange(Estimate joules, string to)
    {
        var unit = Choose(_energies, joules.Value, 3.6);
        var digits = Rounding.DigitsForRange(joules);
        return $"{numbers.Rounded(joules.Low / unit.Factor, digits)} {to} {numbers.Rounded(joules.High / unit.Factor, digits)}\u00A0{unit.Symbol}";
    }

    /// <summary>A typed amount in its own unit: 7,832 GWh.</summary>
    public string Typed(double si, Unit unit) => $"{numbers.Exact(si / unit.Factor)}\u00A0{unit.SymbolIn(locale)}";

    private string Write(double si, Unit unit) => $"{numbers.Rounded(si / unit.Factor, 3)}\u00A0{unit.Symbol}";

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
}
