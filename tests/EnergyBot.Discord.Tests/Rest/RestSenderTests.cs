using System.Net;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Tests.Drivers;
using EnergyBot.Discord.Wire;
using EnergyBot.Testing;

namespace EnergyBot.Discord.Tests.Rest;

/// <summary>Against a stand-in for Discord's API that is scripted to fail.</summary>
public sealed class RestSenderTests : IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private FakeDiscordApi? _discord;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private FakeDiscordApi Discord => _discord!;

    public async ValueTask InitializeAsync() => _discord = await FakeDiscordApi.StartAsync();

    public ValueTask DisposeAsync() => Discord.DisposeAsync();

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_failure_of_Discords_own_is_tried_again(int status)
    {
        Discord.Script.Enqueue(FakeDiscordApi.Status(status));
        await FinishAsync(Client().RegisterAsync([], null, Token));
        Assert.Equal(2, Discord.Requests.Count);
    }

    [Fact]
    public async Task It_gives_up_after_five_tries()
    {
        for (var i = 0; i < 9; i++)
        {
            Discord.Script.Enqueue(FakeDiscordApi.Status(502));
        }

        var failure = await Assert.ThrowsAsync<DiscordException>(() => FinishAsync(Client().RegisterAsync([], null, Token)));
        Assert.Equal(HttpStatusCode.BadGateway, failure.Status);
        Assert.Equal(5, Discord.Requests.Count);
    }

    [Fact]
    public async Task A_refused_token_is_never_sent_again()
    {
        Discord.Script.Enqueue(FakeDiscordApi.Status(401, """{"message":"401: Unauthorized","code":0}"""));
        var client = Client();
        var failure = await Assert.ThrowsAsync<DiscordException>(() => client.ApplicationAsync(Token));
        Assert.Equal(HttpStatusCode.Unauthorized, failure.Status);
        _ = await Assert.ThrowsAsync<DiscordException>(() => client.ApplicationAsync(Token));
        Assert.Single(Discord.Requests);
        Assert.DoesNotContain(TestBot.BotToken, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_of_an_interaction_says_nothing_of_the_bots()
    {
        Discord.Script.Enqueue(FakeDiscordApi.Status(401, """{"message":"Invalid Webhook Token","code":50027}"""));
        var client = Client();
        _ = await Assert.ThrowsAsync<DiscordException>(() => client.EditOriginalAsync(null, "t", new ResponseData(), Token));
        _ = await client.ApplicationAsync(Token);
        Assert.Equal(2, Discord.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_carries_Discords_code_and_is_not_tried_again()
    {
        Discord.Script.Enqueue(FakeDiscordApi.Status(404, """{"message":"Unknown Application","code":10002}"""));
        var failure = await Assert.ThrowsAsync<DiscordException>(() => Client().RegisterAsync([], null, Token));
        Assert.Equal(10002, failure.Code);
        Assert.Single(Discord.Requests);
    }

    [Theory]
    [InlineData("user", "")]
    [InlineData("global", "X-RateLimit-Global")]
    public async Task It_waits_as_long_as_Discord_says(string scope, string header)
    {
        (string, string)[] headers = header.Length == 0 ? [("Retry-After", "7"), ("X-RateLimit-Scope", scope)] : [("Retry-After", "7"), ("X-RateLimit-Scope", scope), (header, "true")];
        Discord.Script.Enqueue(FakeDiscordApi.Status(429, """{"message":"slow down","retry_after":7.0,"global":false}""", headers));
        var sent = Client().ApplicationAsync(Token);
        await _time.TimersAsync(1, Token);
        _time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.False(sent.IsCompleted);
        Assert.Single(Discord.Requests);
        await FinishAsync(sent);
        Assert.Equal(2, Discord.Requests.Count);
    }

    [Fact]
    public async Task A_bucket_that_is_used_up_is_left_alone_until_it_is_full_again()
    {
        Discord.Script.Enqueue(FakeDiscordApi.Status(200, """{"id":"1"}""", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "3")));
        var client = Client();
        _ = await client.ApplicationAsync(Token);
        var next = client.ApplicationAsync(Token);
        Assert.Single(Discord.Requests);
        await FinishAsync(next);
        Assert.Equal(2, Discord.Requests.Count);
    }

    [Fact]
    public void Refusals_are_counted_and_end_long_before_a_ban()
    {
        var invalid = new InvalidRequests(_time);
        for (var i = 0; i < InvalidRequests.Most; i++)
        {
            Assert.False(invalid.IsSpent);
            invalid.Add();
        }

        Assert.True(invalid.IsSpent);
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.False(invalid.IsSpent);
    }

    [Fact]
    public void No_more_than_fifty_requests_go_out_in_a_second()
    {
        var limits = new RateLimits(_time);
        for (var i = 0; i < RateLimits.PerSecond; i++)
        {
            Assert.Equal(TimeSpan.Zero, limits.Take(Route.Application));
        }

        Assert.Equal(TimeSpan.FromSeconds(1), limits.Take(Route.Application));
        Assert.Equal(TimeSpan.Zero, limits.Take(Route.OriginalResponse("1", "t")));
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(3, 0, 4)]
    [InlineData(3, 1, 6)]
    public void Waits_double_with_a_part_by_chance(int attempt, double chance, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.After(attempt, chance));

    private DiscordClient Client() => RestConnection.Open(
        new DiscordOptions { ApplicationId = TestBot.ApplicationId, PublicKey = new string('0', 64), Token = TestBot.BotToken, ApiBaseUrl = Discord.Address }, _time);

    /// <summary>Lets time pass whenever the sender waits.</summary>
    private async Task FinishAsync(Task sent)
    {
        while (await Task.WhenAny(sent, _time.TimersAsync(1, Token)) != sent)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        await sent;
    }
}
