namespace EnergyBot.Wording;

/// <content>In English.</content>
internal sealed partial class EnglishTexts
{
    public override string Registered(string? guild) => guild is null
        ? "Discord has the commands; restart Discord's program to see them at once."
        : $"Discord has the commands for the server {guild}. They stand beside those for everywhere until energybot discord unregister takes them back.";

    public override string Unregistered(string guild) => $"Discord has no commands for the server {guild} alone any more.";

    public override string BadGuild(string value) => $"“{value}” is no server's id: turn on Developer Mode in Discord (Settings, Advanced), right-click the server and choose “Copy Server ID”.";
}
