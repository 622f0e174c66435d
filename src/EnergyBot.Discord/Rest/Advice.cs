using System.Net;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Rest;

/// <summary>What an operator can do about a refusal, with the page of the developer portal.</summary>
internal static class Advice
{
    /// <summary>One sentence in a language, for a request of the application's own.</summary>
    public static string For(DiscordException failure, DoctorTexts texts) => failure switch
    {
        { Status: HttpStatusCode.Unauthorized } => texts.TokenRefused,
        { Code: ErrorCode.OtherApplication } => texts.OtherApplication,
        { Code: ErrorCode.MissingAccess } => texts.NotInstalled,
        { Code: ErrorCode.MissingPermissions } => texts.MissingPermissions,
        { Code: ErrorCode.TooManyCommands } => texts.TooManyCommands,
        { Code: ErrorCode.UnknownApplication } or { Status: HttpStatusCode.NotFound } => texts.UnknownApplication,
        { Status: HttpStatusCode.Forbidden } => texts.OtherApplication,
        { Status: null } => texts.NotReached,
        { Status: HttpStatusCode.TooManyRequests } => texts.AskedToWait,
        { Status: >= HttpStatusCode.InternalServerError } => texts.TryLater,
        _ => texts.NotUnderstood(failure.Message),
    };

    /// <summary>One sentence in a language, for an answer that could not be delivered.</summary>
    public static string ForDelivery(DiscordException failure, DoctorTexts texts) => failure switch
    {
        { Code: ErrorCode.UnknownMessage } => texts.MessageDeleted,
        { Code: ErrorCode.UnknownInteraction or ErrorCode.UnknownWebhook or ErrorCode.BadWebhookToken } or { Status: HttpStatusCode.Unauthorized } => texts.Expired,
        { Code: ErrorCode.MissingAccess or ErrorCode.MissingPermissions } or { Status: HttpStatusCode.Forbidden } => texts.MissingPermissions,
        _ => For(failure, texts),
    };
}
