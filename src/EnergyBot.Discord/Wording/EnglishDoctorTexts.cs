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

    public override string OtherApplication =>
        $"Discord:Token is of another application than Discord:ApplicationId: take both from the same one on {Portal}, “Application ID” on the page General Information and “Reset Token” on the page Bot.";

    public override string NotInstalled =>
        $"The bot is not on that server, or may not put commands there: install it by the link of the page Installation of {Portal}, where “Guild Install” has the scope applications.commands.";

    public override string MissingPermissions =>
        $"The bot lacks a permission there: install it again by the link of the page Installation of {Portal}, with the scopes bot and applications.commands, and look in Discord at Server Settings > Integrations and at the channel's permissions.";

    public override string TooManyCommands => "Discord takes no more new commands today (200 a day): try again tomorrow; those from before stay.";

    public override string NotUnderstood(string reason) =>
        $"Discord does not understand what the bot sends: Discord:ApiBaseUrl has to lead to version 10 of the API; if it does, tell those who make EnergyBot, with this line ({reason}).";

    public override string MessageDeleted => "The message has been deleted in the meantime: there is nothing to do.";

    public override string Expired =>
        "An interaction expires after 15 minutes, or sooner where the first response took more than 3 seconds: look whether the machine is overloaded, and whether the bot runs twice.";

    public override string BadReportUrl => "Discord:ReportUrl has to be an address with https:// or http:// of 400 characters at the most, or not set at all.";

    public override string OtherApplicationId =>
        $"Discord:ApplicationId is not that of the application the token belongs to: copy “Application ID” again from the page General Information of {Portal}.";

    public override string NoUserInstall =>
        $"Nobody can add the bot to their own account: tick “User Install” under “Installation Contexts” on the page Installation of {Portal}, with the scope applications.commands.";

    public override string NoGuildInstall =>
        $"No server can add the bot: tick “Guild Install” under “Installation Contexts” on the page Installation of {Portal}, with the scopes applications.commands and bot.";

    public override string NotReached => "Discord could not be reached: look at the network, at a proxy and at Discord:ApiBaseUrl.";

    public override string AskedToWait => "Discord asks to wait: try again in some minutes.";

    public override string TryLater => "Discord has a problem of its own: try again later, and look at https://discordstatus.com if it goes on.";

    public override string TokenAccepted => "Discord accepts Discord:Token.";

    public override string OtherPublicKey =>
        $"Discord:PublicKey is not that of the application the token belongs to: copy “Public Key” again from the page General Information of {Portal}.";

    public override string NoEndpoint =>
        $"Discord has no address to post to yet: with the bot serving, enter https://…/discord/interactions as “Interactions Endpoint URL” on the page General Information of {Portal}.";

    public override string Endpoint(string url) => $"Discord posts to {url}.";

    public override string OtherEndpoint(string url) =>
        $"Discord posts to {url}, and the bot listens at /discord/interactions: mend “Interactions Endpoint URL” on the page General Information of {Portal}, unless a proxy changes the path.";

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
