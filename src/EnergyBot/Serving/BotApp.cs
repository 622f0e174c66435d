using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Discord;
using EnergyBot.Facts;
using EnergyBot.Serving.Logging;

namespace EnergyBot.Serving;

/// <summary>The web application that serves the platforms.</summary>
internal static class BotApp
{
    /// <summary>What any platform sends fits into it many times over, bytes.</summary>
    private const long LargestBody = 1 << 20;

    /// <summary>Puts it together; nothing is started.</summary>
    /// <param name="host">Its output takes the log, its secrets are kept out of it.</param>
    /// <param name="knowledge">What it answers from.</param>
    /// <param name="defaults">What is assumed of people who have set nothing.</param>
    /// <param name="stores">What it keeps.</param>
    /// <param name="urls">Where it listens.</param>
    /// <param name="discord">Complete settings of Discord; null where it is off.</param>
    public static WebApplication Build(
        ProgramHost host, Knowledge knowledge, StoredPreferences defaults, ChatStores stores, IReadOnlyList<string> urls, DiscordOptions? discord = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });

        // The settings are read and checked by now, for every command alike.
        builder.Configuration.Sources.Clear();
        _ = builder.Configuration.AddInMemoryCollection();
        _ = builder.WebHost.UseUrls([.. urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        _ = builder.Logging.ClearProviders()
            .AddProvider(new LineLoggerProvider(host.Output, host.Secrets, TimeProvider.System))
            .SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("System", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical); // a start that fails is told in one sentence
        _ = builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(knowledge.Catalogue)
            .AddSingleton(knowledge.Assistant)
            .AddSingleton(stores)
            .AddSingleton(services => Chat(services, defaults))
            .AddHostedService<ExpiryService>();
        if (discord is not null)
        {
            _ = builder.Services.AddDiscord(discord);
        }

        var app = builder.Build();
        _ = app.MapGet("/healthz", static context => context.Response.WriteAsync("ok"));
        if (discord is not null)
        {
            app.MapDiscord();
        }

        return app;
    }

    private static ChatService Chat(IServiceProvider services, StoredPreferences defaults)
    {
        var log = services.GetRequiredService<ILogger<ChatService>>();
        return new ChatService(
            services.GetRequiredService<Assistant>(),
            services.GetRequiredService<ChatStores>(),
            defaults,
            services.GetRequiredService<TimeProvider>(),
            (what, failure) => log.StoreFailed(what, failure));
    }
}
