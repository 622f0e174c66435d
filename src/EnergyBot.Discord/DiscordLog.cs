using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord;

/// <summary>What the adapter logs. Never what people wrote, never a token.</summary>
internal static partial class DiscordLog
{
    [LoggerMessage(100, LogLevel.Error, "Failure {Id} while answering an interaction of type {Type}")]
    public static partial void Failed(this ILogger log, string id, int type, Exception failure);

    [LoggerMessage(101, LogLevel.Warning, "Discord knows a command that the bot no longer has ({Name}): run energybot discord register, and remove commands of single servers with --guild")]
    public static partial void UnknownCommand(this ILogger log, string name);

    [LoggerMessage(102, LogLevel.Warning, "An interaction of type {Type}, which the bot does not know, was answered politely")]
    public static partial void UnknownInteraction(this ILogger log, int type);

    [LoggerMessage(103, LogLevel.Warning, "A signed request held no interaction")]
    public static partial void NotJson(this ILogger log);

    [LoggerMessage(104, LogLevel.Warning, "An answer that was put off could not be delivered: {Reason}. An interaction expires after 15 minutes; a message may have been deleted")]
    public static partial void Undelivered(this ILogger log, string reason);

    [LoggerMessage(105, LogLevel.Information, "Registered the commands with Discord; they show within a minute, after a restart of Discord's program at the latest")]
    public static partial void Registered(this ILogger log);

    [LoggerMessage(106, LogLevel.Information, "Discord has the commands as they are")]
    public static partial void AlreadyRegistered(this ILogger log);

    [LoggerMessage(107, LogLevel.Error, "The commands could not be registered: {Reason}. {Advice}")]
    public static partial void NotRegistered(this ILogger log, string reason, string advice);
}
