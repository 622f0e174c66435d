namespace EnergyBot.Discord.Wording;

/// <summary>In French; the portal's own words stay in English, as it shows them.</summary>
internal sealed class FrenchDoctorTexts : DoctorTexts
{
    public override string BadMode => "Discord:Mode doit valoir http, ou ne pas être défini.";

    public override string BadApiBaseUrl => "Discord:ApiBaseUrl doit être une adresse comme https://discord.com/api/v10, ou rien.";

    public override string TokenRefused =>
        $"Discord refuse Discord:Token\u202F: appuyez sur «\u202FReset Token\u202F» à la page Bot de {Portal}, réglez le nouveau jeton et redémarrez.";

    public override string UnknownApplication =>
        $"Discord ne connaît pas cette application ou ce serveur\u202F: copiez «\u202FApplication ID\u202F» de la page General Information de {Portal} dans Discord:ApplicationId.";

    public override string OtherApplication =>
        $"Discord:Token est celui d’une autre application que Discord:ApplicationId\u202F: prenez les deux dans la même sur {Portal}, «\u202FApplication ID\u202F» à la page General Information et «\u202FReset Token\u202F» à la page Bot.";

    public override string NotInstalled =>
        $"Le bot n’est pas sur ce serveur, ou n’a pas le droit d’y mettre des commandes\u202F: installez-le par le lien de la page Installation de {Portal}, où «\u202FGuild Install\u202F» a la portée applications.commands.";

    public override string MissingPermissions =>
        $"Il manque au bot une permission à cet endroit\u202F: réinstallez-le par le lien de la page Installation de {Portal}, avec les portées bot et applications.commands, et regardez dans Discord Paramètres du serveur > Intégrations et les permissions du salon.";

    public override string TooManyCommands => "Discord n’accepte plus de nouvelles commandes aujourd’hui (200 par jour)\u202F: réessayez demain\u202F; celles d’avant restent.";

    public override string NotUnderstood(string reason) =>
        $"Discord ne comprend pas ce que le bot envoie\u202F: Discord:ApiBaseUrl doit mener à la version 10 de l’API\u202F; sinon, signalez cette ligne à qui développe EnergyBot ({reason}).";

    public override string MessageDeleted => "Le message a été supprimé entre-temps\u202F: il n’y a rien à faire.";

    public override string Expired =>
        "Une interaction expire après 15 minutes, ou plus tôt si la première réponse a tardé plus de 3 secondes\u202F: regardez si la machine est surchargée, et si le bot ne tourne pas deux fois.";

    public override string BadReportUrl => "Discord:ReportUrl doit être une adresse en https:// ou http:// de 400 caractères au plus, ou rien.";

    public override string OtherApplicationId =>
        $"Discord:ApplicationId n’est pas celui de l’application du jeton\u202F: recopiez «\u202FApplication ID\u202F» de la page General Information de {Portal}.";

    public override string NoUserInstall =>
        $"Personne ne peut ajouter le bot à son compte\u202F: cochez «\u202FUser Install\u202F» sous «\u202FInstallation Contexts\u202F», page Installation de {Portal}, avec la portée applications.commands.";

    public override string NoGuildInstall =>
        $"Aucun serveur ne peut ajouter le bot\u202F: cochez «\u202FGuild Install\u202F» sous «\u202FInstallation Contexts\u202F», page Installation de {Portal}, avec les portées applications.commands et bot.";

    public override string NotReached => "Discord est injoignable\u202F: regardez le réseau, un éventuel proxy et Discord:ApiBaseUrl.";

    public override string AskedToWait => "Discord demande d’attendre\u202F: réessayez dans quelques minutes.";

    public override string TryLater => "Discord a lui-même un problème\u202F: réessayez plus tard, et voyez https://discordstatus.com si cela continue.";

    public override string TokenAccepted => "Discord accepte Discord:Token.";

    public override string OtherPublicKey =>
        $"Discord:PublicKey n’est pas celle de l’application du jeton\u202F: recopiez «\u202FPublic Key\u202F» de la page General Information de {Portal}.";

    public override string NoEndpoint =>
        $"Discord n’a pas encore d’adresse où écrire\u202F: le bot en marche, entrez https://…/discord/interactions comme «\u202FInteractions Endpoint URL\u202F» à la page General Information de {Portal}.";

    public override string Endpoint(string url) => $"Discord écrit à {url}.";

    public override string OtherEndpoint(string url) =>
        $"Discord écrit à {url}, alors que le bot écoute à /discord/interactions\u202F: corrigez «\u202FInteractions Endpoint URL\u202F» à la page General Information de {Portal}, sauf si un proxy change le chemin.";

    public override string NoPublicKey =>
        $"Il manque Discord:PublicKey\u202F: sur {Portal}, ouvrez l’application, page General Information, et copiez «\u202FPublic Key\u202F».";

    public override string BadPublicKey =>
        $"Discord:PublicKey doit compter 64 chiffres de 0 à f\u202F: copiez de nouveau «\u202FPublic Key\u202F» depuis la page General Information de {Portal}.";

    public override string PublicKeyFits => "Discord:PublicKey a la bonne forme.";

    public override string NoApplicationId =>
        $"Il manque Discord:ApplicationId\u202F: sur {Portal}, ouvrez l’application, page General Information, et copiez «\u202FApplication ID\u202F».";

    public override string BadApplicationId =>
        $"Discord:ApplicationId doit être un nombre de 17 à 20 chiffres\u202F: copiez de nouveau «\u202FApplication ID\u202F» depuis la page General Information de {Portal}.";

    public override string ApplicationIdFits => "Discord:ApplicationId a la bonne forme.";

    public override string NoToken =>
        $"Il manque Discord:Token\u202F: sur {Portal}, ouvrez l’application, page Bot, cliquez sur «\u202FReset Token\u202F» et copiez-le, ou mettez-le dans un fichier que désigne Discord:TokenFile.";

    public override string BadToken =>
        $"Discord:Token n’est pas un jeton de bot (trois parties séparées par des points, et ni le «\u202Fclient secret\u202F» ni la clé publique)\u202F: cliquez sur «\u202FReset Token\u202F», page Bot de {Portal}, et copiez-le.";

    public override string TokenFits => "Discord:Token a la bonne forme et appartient à l’application.";

    public override string TokenOfAnother =>
        $"Discord:Token semble venir d’une autre application que Discord:ApplicationId\u202F: prenez les deux dans la même sur {Portal}, sauf si le bot date d’avant 2016.";
}
