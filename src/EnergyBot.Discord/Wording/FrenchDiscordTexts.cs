namespace EnergyBot.Discord.Wording;

/// <summary>In French.</summary>
internal sealed class FrenchDiscordTexts : DiscordTexts
{
    public static FrenchDiscordTexts Instance { get; } = new();

    public override string More => "En détail";

    public override string Working => "Calcul";

    public override string Sources => "Sources";

    public override string Share => "Partager";

    public override string Report => "Signaler un chiffre faux";

    public override string ChooseRegion => "Répondre pour un autre pays";

    public override string OtherAmounts => "Autres quantités du message";

    public override string NoWorking => "Il n’y a pas de calcul derrière cette réponse\u202F: les chiffres sont dans les sources tels quels.";

    public override string HowToReport => "Merci d’y regarder de près. Dites à la personne qui gère ce bot quel chiffre est faux, avec sa source et la version des données\u202F:";

    public override string OnMessages(string check, string perspective) => $"• Sur un message\u202F: clic droit ou appui long, puis Applications, puis «\u202F{check}\u202F» ou «\u202F{perspective}\u202F»";

    public override string UnknownCommand => "Je n’ai plus cette commande\u202F: tapez /énergie pour voir celles qui existent.";

    public override string UnknownInteraction => "Je ne sais pas répondre à cela\u202F: tapez /énergie demander et votre question.";

    public override string NoMessage => "Je ne trouve pas de texte dans ce message\u202F: choisissez-en un autre, ou tapez /énergie vérifier.";

    public override string NothingTyped => "Il n’y a rien à lire\u202F: tapez une quantité comme 50 GWh, ou une chose.";

    public override string UnknownThing(string typed, IReadOnlyList<string> meant) => meant.Count == 0
        ? $"Je ne sais rien de «\u202F{typed}\u202F»\u202F: tapez quelques lettres et choisissez dans la liste qui s’ouvre."
        : $"Je ne sais rien de «\u202F{typed}\u202F»\u202F: peut-être pensez-vous à {string.Join(", ou ", meant.Select(name => $"«\u202F{name}\u202F»"))}\u202F?";

    public override string NeedsManageServer => "Il faut la permission «\u202FGérer le serveur\u202F» pour régler un salon ou un serveur\u202F; sans «\u202Fpour\u202F», le réglage vaut pour vous.";

    public override string NoServer => "Il n’y a pas de serveur à régler ici\u202F; sans «\u202Fpour\u202F», le réglage vaut pour vous.";

    public override string UnknownRegion => "Je ne connais pas cette région\u202F: choisissez dans la liste, ou tapez un code comme FR, BE ou CH.";

    public override string NotKept => "Je n’ai pas pu atteindre mes réglages à l’instant\u202F; réessayez dans un moment.";

    public override string NotDelivered => "Discord ne m’a pas laissé montrer la réponse ici\u202F: reposez la question, ou posez-la en message privé.";

    public override string Forgotten => "C’est fait\u202F: tout ce que je gardais à votre sujet est supprimé.";

    public override string Settings(bool isChanged, string? language, string? region, bool? everyone) =>
        $"{(isChanged ? "C’est fait. Réglages actuels\u202F:" : "Réglages actuels\u202F:")}\n• Langue\u202F: {language ?? "automatique"}\n• Région\u202F: {region ?? "automatique"}\n• Réponses vues par\u202F: {(everyone switch { true => "tout le monde", false => "vous seulement", null => "automatique" })}";
}
