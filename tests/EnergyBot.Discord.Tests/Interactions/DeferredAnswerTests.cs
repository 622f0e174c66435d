using System.Text.Json.Nodes;
using EnergyBot.Discord.Tests.Drivers;

namespace EnergyBot.Discord.Tests.Interactions;

/// <summary>Answers that a slow store has put off: each call of it takes 400 ms, just under what a call may take.</summary>
public sealed class DeferredAnswerTests : IAsyncLifetime
{
    private const string Long = "how many phone charges is 2.5 billion ChatGPT queries a day for a year, as they say in the news these days?";
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(400);

    private TestBot? _bot;

    private TestBot Bot => _bot!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task An_answer_that_comes_late_is_its_users_alone_and_can_be_shared()
    {
        var (first, edit) = await DeferAsync(() => Bot.CommandAsync("ask", "en-US", null, ("question", Long)));
        Assert.Equal((5, 64), (Said.TypeOf(first), (int)first["data"]!["flags"]!));
        Assert.Contains("phone charges", (string)edit["embeds"]![0]!["description"]!, StringComparison.Ordinal);
        Assert.Null(edit["flags"]);
        Assert.Contains(edit["components"]![0]!["components"]!.AsArray(), button => (string?)button!["label"] == "Share");
    }

    // docs.discord.com, "JSON error codes".
    [Theory]
    [InlineData(404, 10062, "An interaction expires after 15 minutes")]
    [InlineData(404, 10015, "An interaction expires after 15 minutes")]
    [InlineData(401, 50027, "An interaction expires after 15 minutes")]
    [InlineData(404, 10008, "The message has been deleted")]
    [InlineData(403, 50001, "Server Settings > Integrations")]
    [InlineData(403, 50013, "Server Settings > Integrations")]
    [InlineData(404, 10002, "copy “Application ID” from the page General Information")]
    public async Task A_late_answer_that_Discord_refuses_is_logged_with_what_to_do(int status, int code, string advice)
    {
        Bot.Discord.Script.Enqueue(FakeDiscordApi.Status(status, $$"""{"message":"no","code":{{code}}}"""));
        _ = await DeferAsync(() => Bot.CommandAsync("ask", "en-US", null, ("question", Long)));
        await Bot.Log.SaysAsync(advice, Token);
        Assert.DoesNotContain("phone charges", Bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("interaction-token", Bot.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", 400, 50035, "Discord did not let me show the answer here")]
    [InlineData("fr", 403, 50013, "Discord ne m’a pas laissé montrer la réponse ici")]
    public async Task Whoever_waits_for_an_answer_that_is_refused_gets_a_sentence(string locale, int status, int code, string sentence)
    {
        Bot.Discord.Script.Enqueue(FakeDiscordApi.Status(status, $$"""{"message":"no","code":{{code}}}"""));
        _ = await DeferAsync(() => Bot.CommandAsync("ask", locale, null, ("question", Long)));
        var second = await Bot.Discord.NextAsync("PATCH", Token, skip: 1);
        Assert.StartsWith(sentence, (string)JsonNode.Parse(second.Body)!["content"]!, StringComparison.Ordinal);
    }

    /// <summary>Asks while the store is slow: the first response, and the edit that brings the answer.</summary>
    private async Task<(JsonNode First, JsonNode Edit)> DeferAsync(Func<Task<JsonNode>> ask)
    {
        using var entered = new SemaphoreSlim(0);
        using var gate = new SemaphoreSlim(0);
        var edits = Bot.Discord.Requests.Count(request => request.Method == "PATCH");
        Bot.Stores.Before = async _ =>
        {
            entered.Release();
            await gate.WaitAsync(CancellationToken.None);
        };
        var asked = ask();

        // The delivery is claimed; then preferences are read, the last question is found, this one is kept as the last.
        await entered.WaitAsync(Token);
        for (var call = 0; call < 3; call++)
        {
            gate.Release();
            await PassAsync(entered);
        }

        // The fourth call, which keeps it for the buttons, is beyond what an answer may take.
        gate.Release();
        await PassAsync(entered);
        Bot.Stores.Before = _ => ValueTask.CompletedTask;
        var first = await asked;
        gate.Release();
        return (first, JsonNode.Parse((await Bot.Discord.NextAsync("PATCH", Token, skip: edits)).Body)!);
    }

    private async Task PassAsync(SemaphoreSlim entered)
    {
        await entered.WaitAsync(Token);

        // The deadlines of the call and of the answer.
        await Bot.Time.TimersAsync(2, Token);
        Bot.Time.Advance(Slow);
    }
}
