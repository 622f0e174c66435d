using System.Text.Json;
using System.Text.Json.Nodes;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Tests.Drivers;

/// <summary>The bot over HTTP on a free port of this machine, with its stores in memory and a stand-in for Discord.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    public const string ApplicationId = "1234567890123456789";
    public const string BotToken = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GAbCdE.not-a-real-token-only-for-tests";

    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private static long _next = 1_400_000_000_000_000_000;

    private TestBot(WebApplication app, Signer signer, MemoryStores stores, ManualTime time, FakeDiscordApi discord, RecordingLog log) =>
        (_app, Signer, Stores, Time, Discord, Log) = (app, signer, stores, time, discord, log);

    public Signer Signer { get; }

    public MemoryStores Stores { get; }

    public ManualTime Time { get; }

    public FakeDiscordApi Discord { get; }

    public RecordingLog Log { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts the bot; the registration of its commands has ended by then.</summary>
    public static async Task<TestBot> StartAsync(
        string? reportUrl = null, MemoryStores? stores = null, Signer? signer = null, Assistant? assistant = null, string? publicKey = null, Action<HttpResponse>? registration = null, FakeDiscordApi? api = null)
    {
        var (time, discord, log) = (new ManualTime(), api ?? await FakeDiscordApi.StartAsync(), new RecordingLog());
        if (registration is not null)
        {
            discord.Script.Enqueue(registration);
        }

        stores ??= new MemoryStores(time);
        signer ??= new Signer();
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ = builder.Logging.ClearProviders().AddProvider(log);
        _ = builder.Services
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(FactCatalogue.Standard)
            .AddSingleton(assistant ?? Assistant.Standard)
            .AddSingleton(stores.Stores)
            .AddSingleton(services => new ChatService(services.GetRequiredService<Assistant>(), stores.Stores, StoredPreferences.None, time, (_, _) => { }))
            .AddDiscord(new DiscordOptions { ApplicationId = ApplicationId, PublicKey = publicKey ?? signer.PublicKey, Token = BotToken, ApiBaseUrl = discord.Address, ReportUrl = reportUrl });
        var app = builder.Build();
        app.MapDiscord();
        await app.StartAsync();
        var bot = new TestBot(app, signer, stores, time, discord, log);
        bot._http.BaseAddress = new Uri(app.Urls.Single());
        await log.SaysAsync("e commands ", Cancellation);
        return bot;
    }

    /// <summary>Stops and starts again with the same stores and key, as a restart of the program does.</summary>
    public async Task<TestBot> RestartAsync()
    {
        await _app.StopAsync(Cancellation);
        return await StartAsync(stores: Stores, signer: Signer, api: Discord);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request, Cancellation);

    /// <summary>Posts a signed body and gives the answer's status and JSON.</summary>
    public async Task<(int Status, JsonNode? Body)> PostAsync(string body)
    {
        using var response = await SendAsync(Signer.Request(body, Time.GetUtcNow()));
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Uses a subcommand of /energy.</summary>
    public async Task<JsonNode> CommandAsync(string subcommand, string locale, string? permissions, params (string Name, string Value)[] options)
    {
        var filled = string.Join(',', options.Select(option => option.Value is "true"
            ? $$"""{"name":"{{option.Name}}","type":5,"value":true}"""
            : $$"""{"name":"{{option.Name}}","type":3,"value":{{Quote(option.Value)}}}"""));
        return await DoAsync($$"""
            {"id":"{{Interlocked.Increment(ref _next)}}","type":2,"token":"interaction-token","application_id":"{{ApplicationId}}","locale":"{{locale}}","guild_locale":"en-US","guild_id":"55","channel_id":"66",
             "member":{"user":{"id":"77"},"permissions":"{{permissions ?? "0"}}"},
             "data":{"id":"1","name":"energy","type":1,"options":[{"name":"{{subcommand}}","type":1,"options":[{{filled}}]}]} }
            """);
    }

    /// <summary>Presses a button, or chooses from a list.</summary>
    public async Task<JsonNode> PressAsync(string customId, string locale = "en-US", string? chosen = null, bool ephemeral = false, string user = "77") => await DoAsync($$$"""
        {"id":"{{{Interlocked.Increment(ref _next)}}}","type":3,"token":"interaction-token","locale":"{{{locale}}}","guild_id":"55","channel_id":"66","member":{"user":{"id":"{{{user}}}"},"permissions":"0"},
         "message":{"id":"9","flags":{{{(ephemeral ? 64 : 0)}}}},
         "data":{"custom_id":{{{Quote(customId)}}},"component_type":{{{(chosen is null ? 2 : 3)}}},"values":[{{{(chosen is null ? "" : Quote(chosen))}}}]}}
        """);

    public async Task<JsonNode> DoAsync(string body)
    {
        var (status, answer) = await PostAsync(body);
        Assert.Equal(200, status);
        return answer!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Discord.DisposeAsync();
        _http.Dispose();
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
