using EnergyBot.Core.Comparison;

using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>What is said where an energy is put in money or greenhouse gases.</content>
public abstract partial class Wording
{
    /// <summary>Joins an amount and the symbol of a currency, in the order of the language: "€1.28", "1,28 €".</summary>
    /// <param name="amount">The number.</param>
    /// <param name="symbol">The symbol or code of the currency.</param>
    /// <param name="inWords">True where the number ends with a scale word.</param>
    public abstract string Priced(string amount, string symbol, bool inWords);

    /// <summary>Between an energy and its price: " costs about ".</summary>
    public abstract string Costs(bool exact, bool several);

    /// <summary>Behind a cost, the price that the question gives: " at €0.20/kWh".</summary>
    public abstract string AtPrice(string price);

    /// <summary>Behind greenhouse gases, the intensity that the question gives: " at 54 g CO2e/kWh".</summary>
    public abstract string AtIntensity(string intensity);

    /// <summary>Nobody named a country, so a price or an intensity stands in; with where it holds: "in France".</summary>
    public abstract string PlaceAssumed(ThingKind kind, string where);

    /// <summary>There is no price or intensity for the country wanted.</summary>
    public abstract string PlaceMissing(ThingKind kind, string region, string where);

    /// <summary>A power with no time: what an hour of it comes to was told.</summary>
    public abstract string OneHour { get; }

    /// <summary>Heads things that emit as much.</summary>
    public abstract string ThatMuchCarbonIsAbout { get; }

    /// <summary>A thing that is no electricity was reckoned as if it were.</summary>
    public abstract string AsElectricity { get; }

    /// <summary>What a plant makes, before the energy: "5 MW would make about ".</summary>
    public abstract string PlantMakes(string power);

    /// <summary>The load factor reckoned with.</summary>
    public abstract string AtLoadFactor(string share);

    /// <summary>The size of each, behind how many: "3 MW each".</summary>
    public abstract string EachOf(string size);

    /// <summary>The load factor is not that of the country asked for, or none was.</summary>
    public abstract string PlantElsewhere(string place);

    /// <summary>A share, 0 to 1, as a percentage of three digits.</summary>
    public string Share(double share) => Percent(Numbers.Exact(NumberStyle.Round(share * 100, 3)));

    /// <summary>The letter behind watts "peak": kWp, kWc.</summary>
    public abstract string Peak { get; }

    /// <summary>How long a charger takes.</summary>
    public abstract string Charges(string amount, string duration, string power);

    /// <summary>How many plants of a size that the question gives: "what 2.2 × 3 MW would make in a year".</summary>
    public abstract string Plants(Equivalent equivalent, string size);
}
