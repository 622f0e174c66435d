namespace EnergyBot.Discord.Wording;

/// <summary>In English.</summary>
internal sealed class EnglishDoctorTexts : DoctorTexts
{
    public override string BadMode => "Discord:Mode has to be http, or not set at all.";

    public override string BadApiBaseUrl => "Discord:ApiBaseUrl has to be an address such as https://discord.com/api/v10, or not set at all.";

    public override string TokenRefused =>
        $"Discord does not accept Discord:Token: press “Reset Token” on the page Bot of {Portal}, set the new one and start again.";

    public override string UnknownApplication =>
        $"Discord knows no such application or server: copy “Application ID” from the page General Information of {Portal} into Discord:ApplicationId.";

    public override string MissingAccess =>
        $"The token belongs to another application, or the bot is not on that server: take token and id from the same application on {Portal}, and install it with the scope applications.commands (page Installation).";

    public override string NotReached => "Discord could not be reached: look at the network, at a proxy and at Discord:ApiBaseUrl.";

    public override string AskedToWait => "Discord asks to wait: try again in some minutes.";

    public override string TryLater => "Discord has a problem of its own: try again later, and look at https://discordstatus.com if it goes on.";

    public override string TokenAccepted => "Discord accepts Discord:Token.";

    public override string OtherPublicKey =>
        $"Discord:PublicKey is not that of the application the token belongs to: copy “Public Key” again from the page General Information of {Portal}.";

    public override string NoEndpoint =>
        $"Discord has no address to post to yet: with the bot serving, enter https://…/discord/interactions as “Interactions Endpoint URL” on the page General Information of {Portal}.";

    public override string Endpoint(string url) => $"Discord posts to {url}.";

    public override string NoPublicKey =>
        $"Discord:PublicKey is missing: on {Portal}, open the application, page General Information, and copy “Public Key”.";

    public override string BadPublicKey =>
        $"Discord:PublicKey has to be 64 digits from 0 to f: copy “Public Key” again from the page General Information of {Portal}.";

    public override string PublicKeyFits => "Discord:PublicKey has the right form.";

    public override string NoApplicationId =>
        $"Discord:ApplicationId is missing: on {Portal}, open the application, page General Information, and copy “Application ID”.";

    public override string BadApplicationId =>
        $"Discord:ApplicationId has to be a number of 17 to 20 digits: copy “Application ID” again from the page General Information of {Portal}.";

    public override string ApplicationIdFits => "Discord:ApplicationId has the right form.";

    public override string NoToken =>
        $"Discord:Token is missing: on {Portal}, open the application, page Bot, press “Reset Token” and copy it, or put it into a file and name that with Discord:TokenFile.";

    public override string BadToken =>
        $"Discord:Token is no bot token (three parts with dots between, and neither the client secret nor the public key): press “Reset Token” on the page Bot of {Portal} and copy it.";

    public override string TokenFits => "Discord:Token has the right form and belongs to the application.";

    public override string TokenOfAnother =>
        $"Discord:Token seems to be of another application than Discord:ApplicationId: take both from the same one on {Portal}, unless the bot was made before 2016.";
}
