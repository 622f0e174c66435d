using EnergyBot.Core.Comparison;

using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>Money and greenhouse gases in French.</content>
public sealed partial class FrenchWording
{
    /// <inheritdoc/>
    public override string Priced(string amount, string symbol, bool inWords) => inWords ? $"{amount} {De(symbol)}" : $"{amount}\u00A0{symbol}";

    /// <inheritdoc/>
    public override string Costs(bool exact, bool several) => $" {(several ? "coûtent" : "coûte")} {(exact ? "" : "environ ")}";

    /// <inheritdoc/>
    public override string AtPrice(string price) => $" à {price}";

    /// <inheritdoc/>
    public override string AtIntensity(string intensity) => $" à {intensity}";

    /// <inheritdoc/>
    public override string PlaceAssumed(ThingKind kind, string where) => $"Sans pays indiqué, j’ai pris {Rate(kind)} {where}. Ajoutez un pays pour en changer.";

    /// <inheritdoc/>
    public override string PlaceMissing(ThingKind kind, string region, string where) =>
        $"Je n’ai pas de chiffre pour ce pays ({region})\u202F; j’ai pris {Rate(kind)} {where}.";

    /// <inheritdoc/>
    public override string OneHour => "Sans durée indiquée, c’est pour une heure. Ajoutez une durée pour en changer.";

    /// <inheritdoc/>
    public override string ThatMuchCarbonIsAbout => "C’est autant de gaz à effet de serre que\u00A0:";

    /// <inheritdoc/>
    public override string AsElectricity => "Calcul fait comme si tout était acheté sous forme d’électricité.";

    private static string Rate(ThingKind kind) => kind == ThingKind.Price ? "le prix de l’électricité pour les ménages" : "l’intensité carbone de l’électricité";

    /// <inheritdoc/>
    public override string PlantMakes(string power) => $"{power} produiraient environ ";

    /// <inheritdoc/>
    public override string AtLoadFactor(string share) => $"avec un facteur de charge de {share}";

    /// <inheritdoc/>
    public override string EachOf(string size) => $"{size} chacun";

    /// <inheritdoc/>
    public override string PlantElsewhere(string place) => $"Calcul fait avec le chiffre suivant\u00A0: {place}\u202F; la fourchette couvre tous les pays que je connais. Ajoutez un pays pour la resserrer.";

    /// <inheritdoc/>
    public override string Peak => "c";

    /// <inheritdoc/>
    public override string Charges(string amount, string duration, string power) => $"Recharger {amount} prend environ {duration} à {power}, sans compter les pertes";

    /// <inheritdoc/>
    public override string Plants(Equivalent equivalent, string size) => $"ce que produiraient {Amount(equivalent.Value)} × {size} en {Period(equivalent.Period)}";
}
