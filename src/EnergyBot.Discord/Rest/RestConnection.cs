using System.Net.Http.Headers;
using System.Reflection;

namespace EnergyBot.Discord.Rest;

/// <summary>Opens the connection to Discord's API.</summary>
internal static class RestConnection
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    /// <summary>A client for the application of the options.</summary>
    /// <param name="options">Complete.</param>
    /// <param name="time">The clock, for waits.</param>
    /// <param name="handler">Stands in for the network in tests; null for the network.</param>
    /// <param name="tries">How often a request is sent at the most.</param>
    public static DiscordClient Open(DiscordOptions options, TimeProvider time, HttpMessageHandler? handler = null, int tries = Backoff.MostTries)
    {
        var http = new HttpClient(handler ?? new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
        {
            BaseAddress = new Uri((string.IsNullOrWhiteSpace(options.ApiBaseUrl) ? DiscordClient.DefaultBaseUrl : options.ApiBaseUrl).TrimEnd('/') + "/"),
            Timeout = Timeout,
        };

        // The form that Discord wants (docs.discord.com, "User Agent").
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("DiscordBot", null));
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue($"(https://discord.com/application-directory/{options.ApplicationId}, {Version})"));
        return new DiscordClient(new RestSender(http, options.Token!, time) { Tries = tries }, options.ApplicationId!);
    }

    private static string Version => typeof(RestConnection).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
