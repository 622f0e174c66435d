namespace EnergyBot.Discord.Wording;

/// <summary>In French; the portal's own words stay in English, as it shows them.</summary>
internal sealed class FrenchDoctorTexts : DoctorTexts
{
    public override string BadMode => "Discord:Mode doit valoir http, ou ne pas être défini.";

    public override string BadApiBaseUrl => "Discord:ApiBaseUrl doit être une adresse comme https://discord.com/api/v10, ou rien.";

    public override string TokenRefused =>
        $"Discord refuse Discord:Token : appuyez sur « Reset Token » à la page Bot de {Portal}, réglez le nouveau jeton et redémarrez.";

    public override string UnknownApplication =>
        $"Discord ne connaît pas cette application ou ce serveur : copiez « Application ID » de la page General Information de {Portal} dans Discord:ApplicationId.";

    public override string MissingAccess =>
        $"Le jeton est celui d’une autre application, ou le bot n’est pas sur ce serveur : prenez jeton et identifiant de la même application sur {Portal}, et installez-la avec la portée applications.commands (page Installation).";

    public override string NotReached => "Discord est injoignable : regardez le réseau, un éventuel proxy et Discord:ApiBaseUrl.";

    public override string AskedToWait => "Discord demande d’attendre : réessayez dans quelques minutes.";

    public override string TryLater => "Discord a lui-même un problème : réessayez plus tard, et voyez https://discordstatus.com si cela continue.";

    public override string TokenAccepted => "Discord accepte Discord:Token.";

    public override string OtherPublicKey =>
        $"Discord:PublicKey n’est pas celle de l’application du jeton : recopiez « Public Key » de la page General Information de {Portal}.";

    public override string NoEndpoint =>
        $"Discord n’a pas encore d’adresse où écrire : le bot en marche, entrez https://…/discord/interactions comme « Interactions Endpoint URL » à la page General Information de {Portal}.";

    public override string Endpoint(string url) => $"Discord écrit à {url}.";

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
