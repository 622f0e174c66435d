using System.Net.Sockets;
using System.Reflection;
using EnergyBot.Configuration;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Facts;
using EnergyBot.Serving.Logging;
using EnergyBot.Storage;

namespace EnergyBot.Serving;

/// <summary>Serves the platforms until it is told to stop (Ctrl-C, SIGTERM).</summary>
internal static class Server
{
    /// <summary>Opens the database, listens and waits.</summary>
    /// <returns>The exit status.</returns>
    /// <exception cref="ProgramFailure">A setting is wrong, or an address is taken.</exception>
    public static async Task<int> RunAsync(ProgramHost host, Settings settings, Knowledge knowledge, IReadOnlyList<string> urls)
    {
        Platforms.Check(settings);
        await using var store = await Store.OpenAsync(settings.StorageFolder(), TimeProvider.System, CancellationToken.None);
        var defaults = new StoredPreferences(settings.Defaults.Language, settings.Defaults.Region);
        await using var app = BotApp.Build(host, knowledge, defaults, store.Stores, urls, settings.Discord.IsConfigured ? settings.Discord : null);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("EnergyBot.Serving");
        try
        {
            await app.StartAsync();
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            throw ProgramFailure.Unable(texts => texts.CannotListen(string.Join(", ", urls), failure.Message.TrimEnd('.')));
        }

        log.Listening(Version, knowledge.Catalogue.DataVersion, string.Join(", ", app.Urls), store.Path);
        await app.WaitForShutdownAsync();
        log.Stopping();
        return ExitCodes.Answered;
    }

    private static string Version => typeof(Server).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
