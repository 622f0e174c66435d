namespace EnergyBot.Wording;

/// <content>In French.</content>
internal sealed partial class FrenchTexts
{
    public override string Registered(string? guild) => guild is null
        ? "Discord a les commandes\u202F; redémarrez Discord pour les voir tout de suite."
        : $"Discord a les commandes pour le serveur {guild}. Elles s’ajoutent à celles de partout jusqu’à ce que energybot discord unregister les retire.";

    public override string Unregistered(string guild) => $"Discord n’a plus de commandes pour le seul serveur {guild}.";

    public override string BadGuild(string value) => $"«\u202F{value}\u202F» n’est pas l’identifiant d’un serveur\u202F: activez le mode développeur de Discord (Paramètres, Avancés), puis clic droit sur le serveur et «\u202FCopier l’identifiant du serveur\u202F».";
}
