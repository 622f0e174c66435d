using System.Text.Json;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Rest;

/// <summary>The few calls of Discord's API that the bot makes. Each throws <see cref="DiscordException"/> where it is refused.</summary>
internal sealed class DiscordClient(RestSender sender, string applicationId)
{
    /// <summary>Discord's own address, with the version that the wire types are of.</summary>
    public const string DefaultBaseUrl = "https://discord.com/api/v10";

    /// <summary>Puts commands in the place of all that were registered.</summary>
    /// <param name="commands">All commands.</param>
    /// <param name="guild">The id of one server; null for everywhere.</param>
    /// <param name="cancellation">Gives it up.</param>
    public Task RegisterAsync(IReadOnlyList<Command> commands, string? guild, CancellationToken cancellation) => sender.SendAsync(
        Route.Commands(applicationId, guild), JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Default.IReadOnlyListCommand), cancellation);

    /// <summary>The application that the token belongs to.</summary>
    public async Task<ApplicationInfo> ApplicationAsync(CancellationToken cancellation)
    {
        var body = await sender.SendAsync(Route.Application, null, cancellation).ConfigureAwait(false);
        return JsonSerializer.Deserialize(body, DiscordJson.Default.ApplicationInfo) ?? new ApplicationInfo();
    }

    /// <summary>Puts the answer in the place of a deferred response.</summary>
    /// <param name="application">The application that the interaction is for; null for the client's own.</param>
    /// <param name="token">The interaction's token, good for 15 minutes.</param>
    /// <param name="message">The answer.</param>
    /// <param name="cancellation">Gives it up.</param>
    public Task EditOriginalAsync(string? application, string token, ResponseData message, CancellationToken cancellation) => sender.SendAsync(
        Route.OriginalResponse(application ?? applicationId, token), JsonSerializer.SerializeToUtf8Bytes(message, DiscordJson.Default.ResponseData), cancellation);
}
