using EnergyBot.Discord.Tests.Drivers;
using EnergyBot.Testing;

namespace EnergyBot.Discord.Tests.Commands;

/// <summary>What goes wrong while the commands are registered, and what the log then says to do.</summary>
public sealed class RegistrationTests
{
    // docs.discord.com, "JSON error codes".
    [Theory]
    [InlineData(401, """{"message":"401: Unauthorized","code":0}""", "press “Reset Token” on the page Bot of https://discord.com/developers/applications")]
    [InlineData(403, """{"message":"You are not authorized to perform this action on this application","code":20012}""", "Discord:Token is of another application than Discord:ApplicationId")]
    [InlineData(404, """{"message":"Unknown Application","code":10002}""", "copy “Application ID” from the page General Information of https://discord.com/developers/applications")]
    [InlineData(403, """{"message":"Missing Access","code":50001}""", "install it by the link of the page Installation")]
    [InlineData(403, """{"message":"Missing Permissions","code":50013}""", "The bot lacks a permission there")]
    [InlineData(400, """{"message":"Max number of daily application command creates has been reached (200)","code":30034}""", "try again tomorrow")]
    [InlineData(400, """{"message":"Invalid Form Body","code":50035}""", "Discord:ApiBaseUrl has to lead to version 10")]
    public async Task A_refusal_is_logged_with_what_to_do_in_the_developer_portal(int status, string body, string advice)
    {
        await using var bot = await TestBot.StartAsync(registration: FakeDiscordApi.Status(status, body));
        Assert.Contains("The commands could not be registered", bot.Log.Text, StringComparison.Ordinal);
        Assert.Contains(advice, bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestBot.BotToken, bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_commands_refused_the_bot_answers_all_the_same()
    {
        await using var bot = await TestBot.StartAsync(registration: FakeDiscordApi.Status(403));
        Assert.Contains("is about", Said.TextOf(await bot.CommandAsync("ask", "en-US", null, ("question", "50 GWh"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_have_not_changed_are_not_registered_again()
    {
        await using var first = await TestBot.StartAsync();
        Assert.Single(first.Discord.Requests);
        await using var again = await first.RestartAsync();
        Assert.Contains("Discord has the commands as they are", again.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_database_down_they_are_registered_anyway()
    {
        var stores = new MemoryStores(new ManualTime()) { Before = _ => throw new IOException("disk full") };
        await using var bot = await TestBot.StartAsync(stores: stores);
        Assert.Equal("PUT", Assert.Single(bot.Discord.Requests).Method);
        Assert.Contains("Registered the commands", bot.Log.Text, StringComparison.Ordinal);
    }
}
