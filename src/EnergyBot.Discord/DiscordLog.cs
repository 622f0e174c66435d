using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord;

/// <summary>What the adapter logs. Never what people wrote, never a token.</summary>
internal static partial class DiscordLog
{
    // The failure's own words are left out: they may quote what people wrote.
    [LoggerMessage(100, LogLevel.Error, "Failure {Id} while answering an interaction of type {Type}: {Kind} {Where}")]
    public static partial void Failed(this ILogger log, string id, int type, string kind, string? where);

    [LoggerMessage(101, LogLevel.Warning, "Discord knows a command that the bot no longer has ({Name}): run energybot discord register; commands of a single server go with energybot discord unregister --guild ID")]
    public static partial void UnknownCommand(this ILogger log, string name);

    [LoggerMessage(102, LogLevel.Warning, "An interaction of type {Type}, which the bot does not know, was answered politely")]
    public static partial void UnknownInteraction(this ILogger log, int type);

    [LoggerMessage(103, LogLevel.Warning, "A signed request held no interaction")]
    public static partial void NotJson(this ILogger log);

    [LoggerMessage(104, LogLevel.Warning, "An answer that was put off could not be delivered: {Reason}. {Advice}")]
    public static partial void Undelivered(this ILogger log, string reason, string advice);

    [LoggerMessage(105, LogLevel.Information, "Registered the commands with Discord; they show within a minute, after a restart of Discord's program at the latest")]
    public static partial void Registered(this ILogger log);

    [LoggerMessage(106, LogLevel.Information, "Discord has the commands as they are")]
    public static partial void AlreadyRegistered(this ILogger log);

    [LoggerMessage(107, LogLevel.Error, "The commands could not be registered: {Reason}. {Advice}")]
    public static partial void NotRegistered(this ILogger log, string reason, string advice);

    [LoggerMessage(108, LogLevel.Warning, "{Count} requests came with Discord's headers, and Discord:PublicKey has signed none of them: copy “Public Key” again from the page General Information of https://discord.com/developers/applications and start again; a proxy in between has to pass the body on as it came")]
    public static partial void WrongPublicKey(this ILogger log, int count);

    [LoggerMessage(109, LogLevel.Warning, "Discord's requests are refused because the clock of this machine is {Seconds} seconds off theirs: set it by the network, such as with timedatectl set-ntp true")]
    public static partial void WrongClock(this ILogger log, long seconds);

    [LoggerMessage(110, LogLevel.Warning, "Discord posts what is for the application {Theirs}, and Discord:ApplicationId is {Ours}: copy “Application ID” again from the page General Information of https://discord.com/developers/applications and start again, or the commands are registered for the wrong one")]
    public static partial void WrongApplicationId(this ILogger log, string theirs, string ours);

    [LoggerMessage(111, LogLevel.Warning, "The database could not tell or keep which commands were registered; they are registered again")]
    public static partial void RegistrationUnknown(this ILogger log, Exception failure);
}
