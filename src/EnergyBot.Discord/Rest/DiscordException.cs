using System.Net;

namespace EnergyBot.Discord.Rest;

/// <summary>A request that Discord refused, or that did not get through. Its message holds neither token nor content.</summary>
internal sealed class DiscordException(Route route, HttpStatusCode? status, int code, string reason)
    : Exception($"{route}: {(status is { } known ? $"{(int)known} " : "")}{reason}{(code == 0 ? "" : $" (Discord's code {code})")}")
{
    /// <summary>Null where there was no answer.</summary>
    public HttpStatusCode? Status => status;

    /// <summary>Discord's own code; 0 where it gave none.</summary>
    public int Code => code;
}
