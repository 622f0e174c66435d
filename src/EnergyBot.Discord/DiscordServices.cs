using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Discord.Commands;
using EnergyBot.Discord.Interactions;
using EnergyBot.Discord.Rendering;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Signatures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord;

/// <summary>Puts Discord into a host that has a catalogue, an assistant, a chat service, its stores and a clock.</summary>
public static class DiscordServices
{
    /// <summary>Adds all that serves Discord.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="options">Complete: nothing is in <see cref="DiscordOptions.MissingKeys"/>.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordOptions options) => services
        .AddSingleton(host => new InteractionSignature(options.PublicKey!, host.GetRequiredService<TimeProvider>()))
        .AddSingleton(host => RestConnection.Open(options, host.GetRequiredService<TimeProvider>()))
        .AddSingleton(host => new CommandRegistration(
            host.GetRequiredService<DiscordClient>(), host.GetRequiredService<ChatStores>().Registrations, RegistrationKey(options), host.GetRequiredService<ILogger<CommandRegistration>>()))
        .AddHostedService<RegistrationService>()
        .AddSingleton<DeferredAnswers>()
        .AddHostedService(host => host.GetRequiredService<DeferredAnswers>())
        .AddSingleton(host => Handler(host, options))
        .AddSingleton(host => new SettingsWatch(options.ApplicationId!, host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<SettingsWatch>>()))
        .AddSingleton<InteractionEndpoint>();

    /// <summary>Maps the address that Discord posts interactions to.</summary>
    public static void MapDiscord(this IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<InteractionEndpoint>();
        _ = routes.MapPost(InteractionEndpoint.Path, endpoint.HandleAsync);
    }

    private static string RegistrationKey(DiscordOptions options) =>
        $"discord:{options.ApplicationId}:{(string.IsNullOrWhiteSpace(options.ApiBaseUrl) ? "global" : options.ApiBaseUrl)}";

    private static InteractionHandler Handler(IServiceProvider host, DiscordOptions options)
    {
        var chat = host.GetRequiredService<ChatService>();
        var regions = host.GetRequiredService<Assistant>().Regions;
        return new InteractionHandler(
            chat,
            new SettingsCommand(chat.Settings, regions),
            new Autocompletion(host.GetRequiredService<FactCatalogue>(), regions),
            new ReplyRenderer(new AnswerButtons(regions, string.IsNullOrWhiteSpace(options.ReportUrl) ? null : options.ReportUrl)),
            host.GetRequiredService<DeferredAnswers>(),
            host.GetRequiredService<TimeProvider>(),
            host.GetRequiredService<ILogger<InteractionHandler>>());
    }
}
