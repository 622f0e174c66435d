using System.Net;
using EnergyBot.Discord.Interactions;
using EnergyBot.Discord.Tests.Drivers;

namespace EnergyBot.Discord.Tests.Interactions;

public sealed class EndpointTests : IAsyncLifetime
{
    private TestBot? _bot;

    private TestBot Bot => _bot!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task A_ping_is_answered_with_a_pong()
    {
        using var response = await Bot.SendAsync(Bot.Signer.Request("""{"id":"1","type":1}""", Bot.Time.GetUtcNow()));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("X-Signature-Ed25519", null)]
    [InlineData("X-Signature-Timestamp", null)]
    [InlineData("X-Signature-Ed25519", "00")]
    [InlineData("X-Signature-Timestamp", "1")]
    public async Task A_request_with_a_bad_header_is_unauthorized(string header, string? value)
    {
        using var request = Bot.Signer.Request("""{"type":1}""", Bot.Time.GetUtcNow());
        _ = request.Headers.Remove(header);
        if (value is not null)
        {
            request.Headers.Add(header, value);
        }

        using var response = await Bot.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_stale_request_is_unauthorized()
    {
        using var response = await Bot.SendAsync(Bot.Signer.Request("""{"type":1}""", Bot.Time.GetUtcNow().AddMinutes(-6)));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[1,2]")]
    [InlineData("null")]
    [InlineData("""{"type":"one"}""")]
    public async Task A_signed_body_that_is_no_interaction_is_a_bad_request(string body) => Assert.Equal(400, (await Bot.PostAsync(body)).Status);

    [Fact]
    public async Task A_body_beyond_the_limit_is_not_read() =>
        Assert.Equal(413, (await Bot.PostAsync($$"""{"type":1,"token":"{{new string('x', InteractionEndpoint.LargestBody)}}"}""")).Status);

    [Fact]
    public async Task An_interaction_that_comes_twice_is_answered_once()
    {
        var body = Sample.Read("ask");
        Assert.Equal(200, (await Bot.PostAsync(body)).Status);
        Assert.Equal((202, null), await Bot.PostAsync(body));
    }

    [Theory]
    [InlineData("en-US", "I do not know how to answer that")]
    [InlineData("fr", "Je ne sais pas répondre à cela")]
    public async Task An_unknown_type_is_answered_politely(string locale, string start)
    {
        var answer = await Bot.DoAsync($$"""{"id":"5","type":9,"token":"t","locale":"{{locale}}","user":{"id":"7"},"data":{} }""");
        Assert.StartsWith(start, Said.TextOf(answer), StringComparison.Ordinal);
        Assert.True(Said.IsEphemeral(answer));
    }

    [Theory]
    [InlineData("""{"id":"6","type":2,"token":"t"}""")]
    [InlineData("""{"id":"7","type":2,"token":"t","user":{"id":"7"}}""")]
    [InlineData("""{"id":"8","type":2,"token":"t","user":{"id":"7"},"data":{"name":"energy","type":1}}""")]
    [InlineData("""{"id":"9","type":2,"token":"t","user":{"id":"7"},"data":{"name":"watts","type":1}}""")]
    [InlineData("""{"id":"10","type":3,"token":"t","user":{"id":"7"},"data":{"custom_id":"other"}}""")]
    [InlineData("""{"id":"11","type":4,"token":"t","user":{"id":"7"},"data":{"name":"energy","type":1}}""")]
    public async Task Whatever_is_missing_there_is_an_answer(string body) => Assert.Equal(200, (await Bot.PostAsync(body)).Status);

    [Theory]
    [InlineData("en-US", "Something went wrong on my side")]
    [InlineData("fr", "Quelque chose")]
    public async Task A_failure_is_one_sentence_with_an_id_that_the_log_has_and_no_words_of_the_user(string locale, string start)
    {
        var text = Said.TextOf(await Bot.DoAsync($$"""{"id":"12","type":2,"token":"secret-token","locale":"{{locale}}","user":{"id":"7"},"data":{"name":"secret words","type":1,"options":[null]} }"""));
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Matches("Failure [0-9a-f]{8} ", Bot.Log.Text);
        Assert.Contains(Bot.Log.Text.Split("Failure ")[1][..8], text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_offering_fails_nothing_is_offered()
    {
        var answer = await Bot.DoAsync("""{"id":"13","type":4,"token":"t","user":{"id":"7"},"data":{"name":"energy","type":1,"options":[null]}}""");
        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", answer.ToJsonString());
    }

    [Fact]
    public async Task A_slow_store_puts_the_answer_off_and_it_comes_by_an_edit()
    {
        var (entered, slow) = (new TaskCompletionSource(), new TaskCompletionSource());
        var calls = 0;
        Bot.Stores.Before = async _ =>
        {
            // The claim passes; the change of a setting, which gets longest, hangs.
            if (Interlocked.Increment(ref calls) > 1)
            {
                entered.SetResult();
                await slow.Task;
            }
        };
        var asked = Bot.CommandAsync("settings", "fr", null, ("language", "fr"));
        await entered.Task;
        await Bot.Time.TimersAsync(2, TestContext.Current.CancellationToken);
        Bot.Time.Advance(InteractionHandler.Patience);
        var answer = await asked;
        Assert.Equal(5, Said.TypeOf(answer));
        Assert.True(Said.IsEphemeral(answer));

        slow.SetResult();
        var edit = await Bot.Discord.NextAsync("PATCH", TestContext.Current.CancellationToken);
        Assert.Equal($"/api/v10/webhooks/{TestBot.ApplicationId}/interaction-token/messages/@original", edit.Path);
        Assert.Contains("fran\\u00E7ais", edit.Body, StringComparison.Ordinal);
        Assert.Equal("", edit.Authorization);
    }
}
