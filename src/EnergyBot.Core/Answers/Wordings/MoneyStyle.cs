using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>Writes amounts of money: €1.28, 1,28 €, CHF 277.</summary>
public sealed class MoneyStyle(UnitTable units, Wording wording, Locale locale)
{
    private const double Hundred = 100;
    private const double Tenth = 0.1;

    /// <summary>An amount that was reckoned with an exact price: all of it, to the cent.</summary>
    public string Exact(double amount, string currency) =>
        Math.Abs(amount) is >= 1e9 or < 0.005 ? Rounded(amount, currency) : wording.Priced(wording.Numbers.WithDecimals(amount, 2), SymbolOf(currency), false);

    /// <summary>An amount to three digits, cents where there are few: 0.0038, 0.69, 277, 1.23 million.</summary>
    public string Rounded(double amount, string currency)
    {
        var size = Math.Abs(amount);
        var text = size is >= Tenth and < Hundred ? wording.Numbers.WithDecimals(amount, 2) : wording.Numbers.Rounded(amount, size < Tenth ? 2 : 3);
        return wording.Priced(text, SymbolOf(currency), wording.Numbers.EndsInWord(amount, 3));
    }

    /// <summary>Both ends of a range: €0.96 to €4.36.</summary>
    public string Range(Estimate amount, string currency) => $"{Rounded(amount.Low, currency)} {wording.RangeTo} {Rounded(amount.High, currency)}";

    /// <summary>A price per kilowatt-hour: €0.2561/kWh.</summary>
    public string PerKilowattHour(double perJoule, string currency) =>
        $"{wording.Priced(wording.Numbers.Exact(NumberStyle.Round(perJoule * units["kWh"].Factor, 6)), SymbolOf(currency), false)}/kWh";

    private string SymbolOf(string currency) => units.TryGet(currency, out var unit) ? unit.SymbolIn(locale) : currency;
}
