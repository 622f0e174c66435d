using EnergyBot.Core.Comparison.Claims;

namespace EnergyBot.Core.Answers.Wordings;

/// <content>Verdicts on claims.</content>
public sealed partial class FrenchWording
{
    /// <inheritdoc/>
    public override string VerdictLead(Outcome outcome, string? factor) => outcome switch
    {
        Outcome.Holds => "cela se tient",
        Outcome.Roughly => "c’est à peu près juste",
        Outcome.Off => factor is null ? "cela ne colle pas" : $"cela s’écarte d’un facteur {factor}",
        Outcome.Confused => "cela mélange deux sortes de grandeurs",
        _ => "je ne peux pas trancher",
    };

    /// <inheritdoc/>
    public override string ComesTo(string amount, string thing) => $"cela revient à {amount} pour {thing}";

    /// <inheritdoc/>
    public override string ComesToOf(string amount, string what) => $"cela revient à {amount} {what}";

    /// <inheritdoc/>
    public override string PublishedFigures(string? low, string high) =>
        low is null ? $"le chiffre publié est de {high}" : $"les chiffres publiés vont de {low} à {high}";

    /// <inheritdoc/>
    public override string NumbersMake(string made, string said) => $"ses propres nombres donnent {made}, et le texte dit {said}";

    /// <inheritdoc/>
    public override string TakesLoadFactor(string load, string? known) => known is null
        ? $"il y faut un facteur de charge de {load}, et aucune centrale ne donne plus que sa pleine puissance toute l’année"
        : $"il y faut un facteur de charge de {load}, et {known} est habituel";

    /// <inheritdoc/>
    public override string IsShareOf(string part, string place, string said) => $"c’est {part} {(place.StartsWith("le ", StringComparison.Ordinal) ? "du " + place[3..] : "de " + place)}, et le texte dit {said}";

    /// <inheritdoc/>
    public override string TooFarApart(string range, string preferred, string saving) =>
        $"les chiffres publiés vont de {range}, trop loin les uns des autres pour trancher\u202F; le mieux étayé est {preferred}, et il faudrait celui de {saving}";

    /// <inheritdoc/>
    public override string CountryDecides(string fitting, string fittingRange, IReadOnlyList<string> others) =>
        $"aucun pays n’est nommé, et c’est lui qui décide\u202F: cela convient pour {fitting} ({fittingRange}), pas pour {string.Join(" ni pour ", others)}";

    /// <inheritdoc/>
    public override string TechnologyDecides => "rien ne dit ce qui produit la puissance, et c’est ce qui décide de l’énergie sur un an";

    /// <inheritdoc/>
    public override string BoundaryDecides(string thing) => $"on y compte plus, ou autre chose, que dans les chiffres publiés pour {thing}";

    /// <inheritdoc/>
    public override string YearDecides(string year) => $"mon chiffre est de {year}, et cela change vite d’une année à l’autre";

    /// <inheritdoc/>
    public override string DescriptionDecides(string thing) => $"le texte décrit la chose plus précisément que mon chiffre pour {thing}";

    /// <inheritdoc/>
    public override string NoFigureFor => "je n’ai pas de chiffre publié pour «\u202F{0}\u202F»";

    /// <inheritdoc/>
    public override string MixUp(Ground ground, string amount) => ground switch
    {
        Ground.PowerPerTime => $"{amount}, c’est déjà une puissance, et une puissance par heure, par jour ou par an ne veut rien dire ici\u202F: il s’agit soit d’une énergie (kWh, MWh), soit de la puissance seule",
        Ground.PowerAsEnergy => $"{amount}, c’est une puissance, le débit de l’énergie\u202F; pour une énergie, il manque la durée (Wh, kWh, MWh)",
        Ground.EnergyAsPower => $"{amount}, c’est une énergie, et une puissance s’exprime en W, kW ou MW",
        Ground.NoPeriod => "un usage unique est comparé à une consommation continue, sans dire sur quelle durée",
        _ => $"{amount}, c’est une puissance, et une consommation annuelle est une énergie\u202F: il manque ce que la centrale donne sur l’année",
    };

    /// <inheritdoc/>
    public override string WouldHold(Slip slip) => slip switch
    {
        Slip.Thousand => "Cela se tiendrait avec mille fois plus, comme quand «\u202Fmillion\u202F» est mis pour «\u202Fmilliard\u202F» ou kWh pour MWh.",
        Slip.Thousandth => "Cela se tiendrait avec mille fois moins, comme quand «\u202Fmilliard\u202F» est mis pour «\u202Fmillion\u202F» ou MWh pour kWh.",
        Slip.Million => "Cela se tiendrait avec un million de fois plus, comme quand le mot «\u202Fmillion\u202F» est oublié.",
        Slip.Millionth => "Cela se tiendrait avec un million de fois moins.",
        Slip.PowerMeant => "Cela se tiendrait s’il s’agissait d’une puissance (W au lieu de Wh) appelée toute l’année.",
        Slip.EnergyMeant => "Cela se tiendrait s’il s’agissait d’une énergie sur un an (Wh au lieu de W).",
        Slip.DayForYear => "Cela se tiendrait si la quantité était celle d’un jour et non d’un an.",
        _ => "Cela se tiendrait si la quantité était celle d’un an et non d’un jour.",
    };

    /// <inheritdoc/>
    public override string LoadFactorApplied(string share, string? technology) => technology is null
        ? $"Facteur de charge appliqué\u202F: {share}, comme le texte le donne."
        : $"Appliqué à la puissance\u202F: {share}, le {technology}.";

    /// <inheritdoc/>
    public override string HomesOnly => "On ne compte là que l’électricité des logements, une part de celle de leurs habitants\u202F: commerces, bureaux, industrie et trains s’y ajoutent.";

    /// <inheritdoc/>
    public override string LoadFactorFactor(string share) => $"{share} de facteur de charge";

    /// <inheritdoc/>
    public override string ClaimCount(int claims, IReadOnlyList<(Outcome Outcome, int Count)> outcomes) =>
        $"J’ai vérifié {claims} affirmations\u202F: " + string.Join(", ", outcomes.Select(found => found switch
        {
            (Outcome.Holds, var count) => count == 1 ? "1 se tient" : $"{count} se tiennent",
            (Outcome.Roughly, var count) => $"{count} à peu près",
            (Outcome.Off, var count) => count == 1 ? "1 s’écarte" : $"{count} s’écartent",
            (Outcome.Confused, var count) => count == 1 ? "1 mélange des grandeurs" : $"{count} mélangent des grandeurs",
            (_, var count) => $"{count} sans verdict possible",
        })) + ".";

    /// <inheritdoc/>
    public override string NoClaim => "Je ne trouve ici aucune affirmation sur des quantités d’énergie\u202F: donnez-moi une phrase qui en compare deux, comme «\u202F50\u00A0GWh, c’est 11\u202F000 foyers français\u202F».";

    /// <inheritdoc/>
    public override string Percent(string number) => number + "\u202F%";

    /// <inheritdoc/>
    public override string AndWord => "et";

    /// <inheritdoc/>
    public override string ButWord => "mais";

    /// <inheritdoc/>
    public override string AnyHome => "un seul";

    /// <inheritdoc/>
    public override string DaySymbol => "jours";

    /// <inheritdoc/>
    public override string AllClaims => "Autres affirmations";

    /// <inheritdoc/>
    public override string WhichIsMeant => "«\u202F{0}\u202F» peut être grand ou petit, et le texte ne le nomme pas";
}
