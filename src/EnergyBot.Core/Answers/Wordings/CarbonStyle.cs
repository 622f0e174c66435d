using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>Writes amounts of greenhouse gases in grams, kilograms or tonnes of CO2 equivalent.</summary>
public sealed class CarbonStyle(UnitTable units, Wording wording, Locale locale)
{
    private readonly Unit[] _ladder = [units["gCO2e"], units["kgCO2e"], units["tCO2e"], units["MtCO2e"]];

    /// <summary>An amount in kilograms, to three significant digits: 592 kg CO2e.</summary>
    public string Write(double kilograms)
    {
        var unit = UnitFor(kilograms);
        return wording.Measured(kilograms / unit.Factor, 3, unit.SymbolIn(locale));
    }

    /// <summary>Both ends of a range in one unit: 110 to 246 kg CO2e.</summary>
    public string Range(Estimate kilograms)
    {
        var unit = UnitFor(kilograms.Value);
        var digits = Rounding.DigitsForRange(kilograms);
        return $"{wording.Numbers.Rounded(kilograms.Low / unit.Factor, digits)} {wording.RangeTo} {wording.Measured(kilograms.High / unit.Factor, digits, unit.SymbolIn(locale))}";
    }

    /// <summary>An intensity: 41.79 g CO2e/kWh.</summary>
    public string PerKilowattHour(double perJoule)
    {
        var kilowattHour = units["kWh"];
        return $"{wording.Numbers.Exact(NumberStyle.Round(perJoule * kilowattHour.Factor / _ladder[0].Factor, 6))}\u00A0{_ladder[0].SymbolIn(locale)}/{kilowattHour.Symbol}";
    }

    private Unit UnitFor(double kilograms)
    {
        var chosen = _ladder[0];
        foreach (var unit in _ladder)
        {
            chosen = Math.Abs(kilograms) >= unit.Factor * 0.9995 ? unit : chosen;
        }

        return chosen;
    }
}
