namespace EnergyBot.Discord.Rest;

/// <summary>Those of Discord's own codes that tell an operator what to do (docs.discord.com, "JSON error codes").</summary>
internal static class ErrorCode
{
    public const int UnknownApplication = 10002;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int OtherApplication = 20012;
    public const int TooManyCommands = 30034;
    public const int MissingAccess = 50001;
    public const int MissingPermissions = 50013;
    public const int BadWebhookToken = 50027;
}
