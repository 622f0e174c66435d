using EnergyBot.Core.Comparison;

using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>Money and greenhouse gases in English.</content>
public sealed partial class EnglishWording
{
    /// <inheritdoc/>
    public override string Priced(string amount, string symbol, bool inWords) => char.IsLetter(symbol[^1]) ? $"{symbol}\u00A0{amount}" : $"{symbol}{amount}";

    /// <inheritdoc/>
    public override string Costs(bool exact, bool several) => $" {(several ? "cost" : "costs")} {(exact ? "" : "about ")}";

    /// <inheritdoc/>
    public override string AtPrice(string price) => $" at {price}";

    /// <inheritdoc/>
    public override string AtIntensity(string intensity) => $" at {intensity}";

    /// <inheritdoc/>
    public override string PlaceAssumed(ThingKind kind, string where) => $"No country was named: I took {Rate(kind)} {where}. Add one to change that.";

    /// <inheritdoc/>
    public override string PlaceMissing(ThingKind kind, string region, string where) => $"I have no figure for {region}: I took {Rate(kind)} {where}.";

    /// <inheritdoc/>
    public override string OneHour => "No time was given: this is for one hour. Add a time to change that.";

    /// <inheritdoc/>
    public override string ThatMuchCarbonIsAbout => "That much greenhouse gas is about:";

    /// <inheritdoc/>
    public override string AsElectricity => "Reckoned as if all of it were bought as electricity.";

    private static string Rate(ThingKind kind) => kind == ThingKind.Price ? "the household price of electricity" : "the carbon intensity of electricity";

    /// <inheritdoc/>
    public override string PlantMakes(string power) => $"{power} would make about ";

    /// <inheritdoc/>
    public override string AtLoadFactor(string share) => $"at a capacity factor of {share}";

    /// <inheritdoc/>
    public override string EachOf(string size) => $"{size} each";

    /// <inheritdoc/>
    public override string PlantElsewhere(string place) => $"I reckoned with {place}; the range is that of all the countries I know. Add a country to narrow it.";

    /// <inheritdoc/>
    public override string Peak => "p";

    /// <inheritdoc/>
    public override string Charges(string amount, string duration, string power) => $"Charging {amount} takes about {duration} at {power}, losses aside";

    /// <inheritdoc/>
    public override string Plants(Equivalent equivalent, string size) => $"what {Amount(equivalent.Value)} × {size} would make in {Period(equivalent.Period)}";
}
