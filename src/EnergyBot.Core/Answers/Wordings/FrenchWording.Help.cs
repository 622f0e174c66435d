namespace EnergyBot.Core.Answers.Wordings;

/// <content>What the bot says of itself.</content>
public sealed partial class FrenchWording
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Help { get; } =
    [
        "Posez-moi une question sur une quantité d’énergie, en français ou en anglais. Par exemple\u00A0:",
        "50\u00A0GWh",
        "combien de foyers français pour 7\u202F832\u00A0GWh\u202F?",
        "500\u202F000 serveurs de 6,5\u00A0kW pendant un an",
        "combien de jours San Francisco tiendrait-elle avec 50\u00A0GWh\u202F?",
        "combien consomme une requête ChatGPT\u202F?",
        "12\u00A0tep en MWh",
        "Je lis J, Wh, cal, BTU, tep, eV et leurs multiples, des puissances comme kW et ch, et des durées\u202F; chaque chiffre vient avec sa source.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> HelpUnits { get; } =
    [
        "Je lis ces unités, avec tous leurs multiples et comme chacun les écrit\u00A0:",
        "énergie\u00A0: Wh (du mWh au PWh), J, cal et kcal, BTU et thermies, tep, bep, tonnes de TNT, eV",
        "puissance\u00A0: W, ch, BTU/h\u202F; avec une durée, elle devient une énergie, comme «\u202F2\u00A0kW pendant 3 heures\u202F»",
        "batteries\u00A0: «\u202F5\u202F000\u00A0mAh à 3,85\u00A0V\u202F»",
        "débits\u00A0: kWh/100\u00A0km, kWh par an, litres ou kilogrammes d’un combustible",
        "prix et intensités dans la question\u00A0: «\u202F300\u00A0kWh à 0,25\u00A0€/kWh\u202F», «\u202F300\u00A0kWh à 56\u00A0g/kWh\u202F»",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> HelpThings(int things) =>
    [
        $"Je connais {Numbers.Exact(things)} choses, par leurs noms de tous les jours. Par exemple\u00A0:",
        "à la maison\u00A0: foyers de plus de vingt pays, bouilloires, frigos, douches, ampoules LED",
        "numérique et IA\u00A0: recharges de téléphone, streaming, recherches Google, requêtes ChatGPT, entraînements de modèles, centres de données, Bitcoin",
        "transports\u00A0: kilomètres en voiture électrique, en train ou en avion, vols, pleins d’essence",
        "lieux\u00A0: villes et pays, tour Eiffel",
        "production d’électricité\u00A0: éoliennes, panneaux solaires, réacteurs nucléaires, barrages",
        "alimentation et nature\u00A0: pizzas, bananes, foudre, séismes",
        "Demandez «\u202Fcombien consomme…\u202F?\u202F» pour voir ce que j’ai.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> HelpSources(int figures, int sources) =>
    [
        $"Chacun de mes {Numbers.Exact(figures)} chiffres a une source avec un lien, une année, une région et ce qu’il compte\u202F; il y a {Numbers.Exact(sources)} sources.",
        "Elles figurent sous chaque réponse\u202F; une mention dit quand un chiffre a été lu dans un autre texte, calculé ou cité de mémoire.",
        "Quand les sources divergent, la réponse dit de combien. Demandez une chose pour en voir les chiffres\u00A0: «\u202Fcombien consomme une requête ChatGPT\u202F?\u202F»",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> About { get; } =
    [
        "Je suis EnergyBot, un programme qui traduit des quantités d’énergie en équivalents qu’on peut se représenter, avec le calcul et les sources.",
        "Je calcule selon des règles, à partir d’un catalogue de chiffres publiés\u00A0: aucun modèle de langage n’écrit mes réponses.",
        "Mes journaux ne contiennent rien de ce que vous écrivez. «\u202Faide\u202F» montre ce que vous pouvez demander.",
    ];

    /// <inheritdoc/>
    public override string Hello => "Bonjour\u202F! Donnez-moi une quantité d’énergie, je vous dirai à quoi elle ressemble\u00A0: essayez «\u202F50\u00A0GWh\u202F» ou «\u202Fcombien de recharges de téléphone pour un entraînement de ChatGPT\u202F?\u202F».";

    /// <inheritdoc/>
    public override string Thanks => "Avec plaisir. Revenez dès qu’un autre chiffre est trop grand pour être imaginé.";

    /// <inheritdoc/>
    public override string Insult => "Désolé de ne pas avoir aidé. Dites-moi la quantité et à quoi la comparer, comme «\u202F50\u00A0GWh en foyers\u202F»\u202F; un chiffre faux se signale avec le bouton sous une réponse, ou à qui me fait tourner.";

    /// <inheritdoc/>
    public override string UnitOfEnergy(string symbol, string name, string other) => $"{symbol} ({name}) est une unité d’énergie\u00A0: 1\u00A0{symbol} vaut {other}.";

    /// <inheritdoc/>
    public override string UnitOfPower(string symbol, string name, string hour) => $"{symbol} ({name}) est une unité de puissance, l’énergie par unité de temps\u00A0: pendant une heure, 1\u00A0{symbol} fait {hour}.";

    /// <inheritdoc/>
    public override string TimeLeftOut(string thing) => $"La durée n’est pas comptée\u00A0: le chiffre pour {thing} vaut pour un usage tel que décrit.";
}
