using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>What French readers are told. <c>\u202F</c> is the narrow no-break space, <c>\u00A0</c> the no-break space.</summary>
public sealed partial class FrenchWording : Wording
{
    private static readonly string[] SilentH = ["habit", "hectare", "hélico", "heure", "histoire", "hiver", "homme", "hôpit", "horaire", "hôtel", "huile", "huître", "humain", "hydro", "hyper"];

    private FrenchWording()
    {
    }

    /// <summary>The one instance.</summary>
    public static FrenchWording Instance { get; } = new();

    /// <inheritdoc/>
    public override NumberStyle Numbers { get; } = new(',', '\u202F', [(1e9, "milliard", "milliards"), (1e6, "million", "millions")]);

    /// <inheritdoc/>
    public override string RangeTo => "à";

    /// <inheritdoc/>
    public override string Semicolon => "\u202F; ";

    /// <inheritdoc/>
    public override string IsAbout(bool several) => ", c’est environ ";

    /// <inheritdoc/>
    public override string IsExactly => ", c’est ";

    /// <inheritdoc/>
    public override string Colon => "\u00A0: ";

    /// <inheritdoc/>
    public override string AlsoAbout => "C’est aussi environ\u00A0:";

    /// <inheritdoc/>
    public override string ThatMuchIsAbout => "Cette énergie, c’est environ\u00A0:";

    /// <inheritdoc/>
    public override string Working => "Calcul";

    /// <inheritdoc/>
    public override string Sources => "Sources";

    /// <inheritdoc/>
    public override string NoRange => "sans fourchette publiée";

    /// <inheritdoc/>
    public override string OffTopic =>
        "Je compare des quantités d’énergie. Essayez «\u202F50\u00A0GWh\u202F», «\u202Fcombien de recharges de téléphone pour un entraînement de ChatGPT\u202F?\u202F» ou «\u202F12\u00A0tep en MWh\u202F».";

    /// <inheritdoc/>
    public override string Failure => "Quelque chose a mal tourné de mon côté\u202F; reposez la question, peut-être autrement.";

    /// <inheritdoc/>
    public override string Equivalent(Equivalent equivalent)
    {
        var thing = equivalent.Thing.Thing;
        return equivalent.Measure switch
        {
            Measure.Count => Content(thing, Counted(thing, equivalent.Value), IsSingular(equivalent.Value)),
            Measure.CountForTime => thing.Kind == ThingKind.Generation
                ? $"ce que {(IsSingular(equivalent.Value) ? "produit" : "produisent")} {Some(thing, equivalent.Value)} en {Period(equivalent.Period)}"
                : $"{Noun(thing)} {De(Some(thing, equivalent.Value))} pendant {Period(equivalent.Period)}",
            Measure.Duration => OneFor(thing, Duration(equivalent.Value, equivalent.Unit!)),
            _ => Content(
                thing,
                $"{Measured(equivalent.Value.Value, Rounding.DigitsFor(equivalent.Value), UnitName(equivalent.Value, equivalent.Unit!))} {thing.Of![Locale.French]}",
                IsSingular(equivalent.Value)),
        };
    }

    /// <inheritdoc/>
    public override string Duration(Estimate value, Unit unit)
    {
        // Years behind a scale word are "années": trois millions d’années.
        var name = unit.Id == "yr" && EndsInWord(value) ? "années" : UnitName(value, unit);
        return Amount(value) + (EndsInWord(value) ? BehindScaleWord(name) : " " + name);
    }

    /// <inheritdoc/>
    public override string ExactDuration(double value, Unit unit) => $"{Numbers.Exact(value)} {(value < 2 ? unit.Names.Fr.One : unit.Names.Fr.Other)}";

    /// <inheritdoc/>
    public override string Things(Thing thing, double? count) => thing.Counted?[Locale.French] is { } forms
        ? count is null ? $"{forms.Article} {forms.One}" : Numbers.InWords(count.Value) ? Numbers.Written(count.Value) + BehindScaleWord(forms.Other)
            : $"{Numbers.Exact(count.Value)} {(Math.Abs(count.Value) < 2 ? forms.One : forms.Other)}"
        : count is null ? thing.Labels.Fr : $"{Numbers.Written(count.Value)} × {thing.Labels.Fr}";

    /// <inheritdoc/>
    public override string Per(string amount, Unit unit) => $"{amount} par {unit.Names.Fr.One}";

    /// <inheritdoc/>
    public override string Once(Unit unit) => Per("une fois", unit);

    /// <inheritdoc/>
    public override string WithEnergy(string amount, string energy) => $"{amount} ({energy})";

    /// <inheritdoc/>
    public override string Lasts(string amount, string duration, string power, bool several) => $"Avec {amount}, on tient environ {duration} à {power}";

    /// <inheritdoc/>
    public override string PowerAlone(string power, string hour, string day, string year) =>
        $"{power}, c’est une puissance\u00A0: l’énergie dépend de la durée. En une heure, cela fait {hour}\u202F; en un jour, {day}\u202F; en un an, {year}.";

    /// <inheritdoc/>
    public override string PowerPerTime(string power, string year) =>
        $"{power}, c’est déjà une puissance\u00A0: «\u202Fpar an\u202F» ou «\u202Fpar jour\u202F» n’y ajoute rien, écrivez Wh pour une énergie. À {power} toute l’année, cela fait {year}.";

    /// <inheritdoc/>
    public override string PerUse(string per, Thing? thing) => per switch
    {
        "year" => "par an",
        "day" => "par jour",
        "hour" => "par heure",
        "km" or "litre" or "kg" => $"par {per}",
        "m3" => "par m³",
        _ => thing?.Counted is { } counted ? $"par {counted.Fr.One}" : "",
    };

    /// <inheritdoc/>
    protected override string BehindScaleWord(string noun) => " " + De(noun);

    /// <inheritdoc/>
    public override string Data(string version) => $"Données {version}";

    /// <inheritdoc/>
    public override string ReadingNote(Reading reading) => reading switch
    {
        Reading.Secondary => "cité par un tiers",
        Reading.Derived => "calculé d’après la source",
        Reading.Recalled => "de mémoire, non vérifié",
        _ => "",
    };

    /// <inheritdoc/>
    public override string Spread(string thing, string range, int figures, bool haveRanges) =>
        $"Les {figures} chiffres publiés pour {thing} vont de {range}{(haveRanges ? ", sans compter leurs propres fourchettes" : "")}";

    /// <inheritdoc/>
    public override string SpreadMakes(string range) => $", soit de {range}";

    /// <inheritdoc/>
    public override string? KindNote(Thing thing) => thing.Preferred.EnergyKind switch
    {
        EnergyKind.Final when thing.Kind == ThingKind.EnergyContent => "chaleur de combustion, pas électricité",
        EnergyKind.Final when thing.Kind != ThingKind.EnergyPerTime => "combustible ou chaleur, pas électricité",
        EnergyKind.Final => "toute l’énergie livrée, pas seulement l’électricité",
        EnergyKind.Primary => "énergie primaire, avant centrales et raffineries",
        EnergyKind.Food => "énergie alimentaire, pas électrique",
        EnergyKind.Stored => "énergie stockée\u202F; la recharge en demande plus",
        EnergyKind.Physical => "énergie physique, pas électrique",
        _ => null,
    };

    /// <inheritdoc/>
    public override string SubjectKind(string thing, string note) => $"Le chiffre pour {thing} compte ceci\u00A0: {note}.";

    /// <inheritdoc/>
    public override string RegionAssumed(string thing) => $"Sans région indiquée, j’ai pris {thing}. Ajoutez un pays pour en changer.";

    /// <inheritdoc/>
    public override string RegionMissing(string region, string thing) => $"Je n’ai pas de chiffre pour cette région ({region})\u202F; j’ai pris {thing}.";

    /// <inheritdoc/>
    public override string NumberReadAs(string taken, string other) => $"J’ai lu {taken}\u202F; cela pourrait aussi être {other}.";

    /// <inheritdoc/>
    public override string MisspeltReadAs(string meant) => $"J’ai lu «\u202F{{0}}\u202F» comme {meant}.";

    /// <inheritdoc/>
    public override string OtherReading(string reading) => $"Pour {reading}, demandez";

    /// <inheritdoc/>
    public override string DidYouMean(string suggestion) => $"Je ne connais pas «\u202F{{0}}\u202F»\u00A0: vouliez-vous dire «\u202F{suggestion}\u202F»\u202F?";

    /// <inheritdoc/>
    public override string Problem(ProblemKind kind, string words) => kind switch
    {
        ProblemKind.Empty => "Il n’y a rien à lire\u00A0: tapez une quantité comme «\u202F50\u00A0GWh\u202F», ou «\u202Faide\u202F».",
        ProblemKind.TooLong => $"C’est trop long pour une question\u00A0: demandez une seule quantité, en moins de {Numbers.Exact(QuestionReader.LongestQuestion)} caractères.",
        ProblemKind.UnitWithoutNumber => "«\u202F{0}\u202F» est une unité sans nombre\u00A0: tapez par exemple «\u202F50 {0}\u202F».",
        ProblemKind.NumberWithoutUnit => "«\u202F{0}\u202F» est un nombre sans unité\u00A0: tapez par exemple «\u202F{0} kWh\u202F» ou «\u202F{0} recharges de téléphone\u202F».",
        ProblemKind.ThingWithoutAmount => "Dites-moi pour quelle quantité compter «\u202F{0}\u202F»\u00A0: tapez par exemple «\u202Fcombien de {0} pour 50\u00A0GWh\u202F?\u202F».",
        ProblemKind.UnknownUnit => "Je ne connais pas «\u202F{0}\u202F», ni comme unité ni comme chose\u00A0: essayez Wh, kWh, MJ, kcal, BTU ou tep, ou tapez «\u202Faide\u202F».",
        ProblemKind.UnknownThing when words.Length == 0 => "Je n’ai pas de chiffre d’énergie pour cela\u00A0: essayez autre chose, comme des recharges de téléphone ou des foyers.",
        ProblemKind.UnknownThing => "Je n’ai pas de chiffre d’énergie pour «\u202F{0}\u202F»\u00A0: essayez autre chose, comme des recharges de téléphone ou des foyers.",
        ProblemKind.NoVoltage => "«\u202F{0}\u202F» est une charge, dont l’énergie dépend de la tension\u00A0: donnez-la aussi, comme dans «\u202F5\u202F000\u00A0mAh à 3,85\u00A0V\u202F».",
        ProblemKind.Zero => "«\u202F{0}\u202F», c’est zéro, donc rien du tout\u00A0: tapez une quantité au-dessus de zéro, comme «\u202F5\u00A0kWh\u202F».",
        ProblemKind.Negative => "«\u202F{0}\u202F» est en dessous de zéro\u00A0: tapez la quantité sans le signe moins.",
        ProblemKind.TooLarge => "C’est plus d’énergie que je ne peux calculer\u00A0: tapez une quantité inférieure à 10⁵⁰\u00A0Wh.",
        ProblemKind.TooSmall => "C’est moins d’énergie que je ne peux calculer\u00A0: tapez une quantité supérieure à 10⁻⁵⁰\u00A0Wh.",
        ProblemKind.TwoAmounts => "J’y lis plus d’une quantité\u00A0: demandez-en une à la fois, comme «\u202F50\u00A0GWh\u202F».",
        ProblemKind.PowerPerTime => "Une puissance par unité de temps n’est pas une énergie\u00A0: tapez une énergie comme «\u202F5\u00A0GWh par an\u202F», ou une puissance et une durée comme «\u202F5\u00A0GW pendant un an\u202F».",
        ProblemKind.NotAnEnergy => "Cela ne fait pas une énergie\u00A0: tapez-en une comme «\u202F5\u00A0kWh\u202F», ou une puissance et une durée comme «\u202F2\u00A0kW pendant 3 heures\u202F».",
        ProblemKind.DoesNotConvert => "«\u202F{0}\u202F» ne mesure pas la même chose\u00A0: demandez une unité comme kWh, MJ ou tep.",
        ProblemKind.NotPriced when words.Length == 0 => "Je ne connais que le prix de l’électricité\u00A0: demandez une quantité comme «\u202F300\u00A0kWh en France\u202F».",
        ProblemKind.NotPriced => "Je ne connais que le prix de l’électricité, et ce n’en est pas («\u202F{0}\u202F»)\u00A0: demandez une quantité comme «\u202F300\u00A0kWh en France\u202F».",
        ProblemKind.NoFootprint => "Je n’ai pas de chiffre pour les gaz à effet de serre de «\u202F{0}\u202F»\u00A0: demandez une quantité d’électricité, comme «\u202F300\u00A0kWh en France\u202F».",
        ProblemKind.NoPower => "Pour dire combien de temps cela dure, il me faut une énergie et ce qui la consomme\u00A0: tapez par exemple «\u202Fcombien de temps 13,5\u00A0kWh alimentent un radiateur de 900\u00A0W\u202F?\u202F».",
        _ => Failure,
    };

    private string Counted(Thing thing, Estimate value)
    {
        var forms = thing.Counted![Locale.French];
        return Amount(value) + (EndsInWord(value) ? BehindScaleWord(forms.Other) : $" {(IsSingular(value) ? forms.One : forms.Other)}");
    }

    /// <summary>"5 foyers", "un foyer" where it is just one and no range stands behind it.</summary>
    private string Some(Thing thing, Estimate value) =>
        value.IsExact && NumberStyle.Round(value.Value, Rounding.DigitsFor(value)) == 1 ? Things(thing, null) : Counted(thing, value);

    private string Amount(Estimate value) => Numbers.Rounded(value.Value, Rounding.DigitsFor(value));

    private bool EndsInWord(Estimate value) => Numbers.EndsInWord(value.Value, Rounding.DigitsFor(value));

    /// <summary>"De foyers", "d’éoliennes".</summary>
    private static string De(string noun) => Elides(noun) ? $"d’{noun}" : $"de {noun}";

    /// <summary>French is singular below two.</summary>
    private static bool IsSingular(Estimate value) => NumberStyle.Round(value.Value, Rounding.DigitsFor(value)) < 2;

    /// <summary>Before a vowel or a silent h; a y is none ("de yaourts"), and most other h keep the e ("de hamburgers").</summary>
    private static bool Elides(string noun) =>
        "aeiouàâéèêëîïôùûœæAEIOUÀÂÉÈÊËÎÏÔÙÛŒÆ".Contains(noun[0], StringComparison.Ordinal)
        || SilentH.Any(start => noun.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string UnitName(Estimate value, Unit unit) =>
        unit.Dimension == Dimension.Length || unit.Dimension == Dimension.Mass ? unit.SymbolIn(Locale.French) : IsSingular(value) ? unit.Names.Fr.One : unit.Names.Fr.Other;

    private string Period(Quantity? period)
    {
        var (count, id) = period is { } time ? Plain(time.Amount.Value) : (1, "yr");
        var (article, one, other) = id switch
        {
            "yr" => ("un", "an", "ans"),
            "mo" => ("un", "mois", "mois"),
            "d" => ("un", "jour", "jours"),
            "h" => ("une", "heure", "heures"),
            "min" => ("une", "minute", "minutes"),
            _ => ("une", "seconde", "secondes"),
        };
        return count == 1 ? $"{article} {one}" : $"{Numbers.Rounded(count, 3)} {(count < 2 ? one : other)}";
    }

    private static string OneFor(Thing thing, string duration)
    {
        if (thing.Counted?[Locale.French] is not { } forms)
        {
            var noun = thing.Kind == ThingKind.Generation ? "de production" : thing.Preferred.EnergyKind switch
            {
                EnergyKind.Primary => "d’énergie primaire",
                EnergyKind.Final => "d’énergie",
                EnergyKind.Food => "d’énergie alimentaire",
                EnergyKind.Electricity or null => "d’électricité",
                _ => "d’énergie",
            };
            return $"{duration} {noun} {thing.Of![Locale.French]}";
        }

        var one = $"{forms.Article} {forms.One}";
        return thing.Kind switch
        {
            ThingKind.Generation => $"ce que produit {one} en {duration}",
            ThingKind.Power => $"{one} en marche pendant {duration}",
            _ => $"{Noun(thing)} d’{one} pendant {duration}",
        };
    }

    private static string Noun(Thing thing) => thing.Preferred.EnergyKind is EnergyKind.Electricity or null ? "l’électricité" : "l’énergie";

    private static string Content(Thing thing, string amount, bool single) => thing.Preferred.EnergyKind switch
    {
        EnergyKind.Food when thing.Kind == ThingKind.EnergyContent => $"l’énergie alimentaire de {amount}",
        EnergyKind.Stored => $"ce que {(single ? "contient" : "contiennent")} {amount}",
        EnergyKind.Physical or EnergyKind.Primary => $"l’énergie de {amount}",
        EnergyKind.Final when thing.Kind == ThingKind.EnergyContent => $"l’énergie contenue dans {amount}",
        _ => amount,
    };
}
