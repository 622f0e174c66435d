using System.Net;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Rest;

/// <summary>What an operator can do about a refusal, with the page of the developer portal.</summary>
internal static class Advice
{
    // docs.discord.com, "JSON error codes".
    private const int UnknownApplication = 10002;
    private const int MissingAccess = 50001;

    /// <summary>One sentence in a language.</summary>
    public static string For(DiscordException failure, DoctorTexts texts) => failure switch
    {
        { Status: HttpStatusCode.Unauthorized } => texts.TokenRefused,
        { Code: UnknownApplication } or { Status: HttpStatusCode.NotFound } => texts.UnknownApplication,
        { Code: MissingAccess } or { Status: HttpStatusCode.Forbidden } => texts.MissingAccess,
        { Status: null } => texts.NotReached,
        { Status: HttpStatusCode.TooManyRequests } => texts.AskedToWait,
        _ => texts.TryLater,
    };
}
