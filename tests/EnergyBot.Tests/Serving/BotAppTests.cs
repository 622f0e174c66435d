using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Facts;
using EnergyBot.Serving;
using EnergyBot.Testing;
using EnergyBot.Tests.Drivers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EnergyBot.Tests.Serving;

public sealed class BotAppTests : IAsyncLifetime
{
    private readonly FakeHost _host = new();
    private readonly MemoryStores _stores = new(TimeProvider.System);
    private readonly HttpClient _http = new();
    private WebApplication? _app;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private WebApplication App => _app!;

    public async ValueTask InitializeAsync()
    {
        _app = BotApp.Build(_host.Host, Knowledge.Open(null), StoredPreferences.None, _stores.Stores, ["http://127.0.0.1:0"]);
        await _app.StartAsync(Token);
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task It_says_that_it_is_well() => Assert.Equal("ok", await _http.GetStringAsync(new Uri("/healthz", UriKind.Relative), Token));

    [Fact]
    public async Task It_answers_with_its_database_down_and_logs_no_question()
    {
        _stores.Before = _ => throw new IOException("disk full");
        var chat = App.Services.GetRequiredService<ChatService>();
        var reply = await chat.AnswerAsync(new ChatRequest(new Asker(Platform.Discord, "7"), LocaleHints.None, new AskWish("50 GWh")), Token);
        Assert.NotEmpty(reply.Answer.Equivalents);
        Assert.Contains("warn ChatService: The database failed to read preferences; answering with defaults | System.IO.IOException: disk full", _host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("50 GWh", _host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stops_when_it_is_told_to()
    {
        await App.StopAsync(Token);
        _ = await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetStringAsync(new Uri("/healthz", UriKind.Relative), Token));
        Assert.DoesNotContain("error", _host.Output, StringComparison.Ordinal);
    }
}
