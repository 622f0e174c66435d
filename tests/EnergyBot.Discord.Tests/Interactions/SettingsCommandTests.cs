using EnergyBot.Core.Catalogue;
using EnergyBot.Discord.Tests.Drivers;

namespace EnergyBot.Discord.Tests.Interactions;

public sealed class SettingsCommandTests : IAsyncLifetime
{
    // docs.discord.com, "Permissions": MANAGE_GUILD is 1 << 5.
    private const string ManageServer = "32";

    private TestBot? _bot;

    private TestBot Bot => _bot!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Theory]
    [InlineData("en-US", "Set now:", "automatic")]
    [InlineData("fr", "Réglages actuels", "automatique")]
    public async Task Without_options_it_shows_what_is_set(string locale, string start, string none)
    {
        var text = Said.TextOf(await Bot.CommandAsync("settings", locale, null));
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Contains(none, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_of_ones_own_goes_before_the_programs_also_after_a_restart()
    {
        _ = await Bot.CommandAsync("settings", "en-US", null, ("language", "fr"));
        await using var again = await Bot.RestartAsync();
        Assert.Contains("c’est environ", Said.TextOf(await again.CommandAsync("ask", "en-US", null, ("question", "50 GWh"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FR", "French")]
    [InlineData("allemagne", "German")]
    [InlineData("gb", "British")]
    [InlineData("DE-BY", "German")]
    public async Task A_region_is_taken_by_code_or_name(string region, string expected)
    {
        Assert.StartsWith("Done.", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null, ("region", region))), StringComparison.Ordinal);
        Assert.Contains(expected, Said.TextOf(await Bot.CommandAsync("ask", "en-US", null, ("question", "how many homes for a year is 5 GWh?"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_region_is_refused_and_nothing_is_changed()
    {
        Assert.StartsWith("I do not know that region", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null, ("region", "Narnia"))), StringComparison.Ordinal);
        Assert.Contains("Region: automatic", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("server")]
    [InlineData("channel")]
    public async Task Only_who_manages_the_server_sets_it_for_others(string target)
    {
        Assert.StartsWith("Only members with", Said.TextOf(await Bot.CommandAsync("settings", "en-US", "0", ("language", "fr"), ("for", target))), StringComparison.Ordinal);
        Assert.StartsWith("Done.", Said.TextOf(await Bot.CommandAsync("settings", "en-US", ManageServer, ("language", "fr"), ("for", target))), StringComparison.Ordinal);
        Assert.Contains("français", Said.TextOf(await Bot.CommandAsync("settings", "en-US", "0", ("for", target))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_region_that_a_figure_is_for_can_be_ones_own()
    {
        var regions = FactCatalogue.Standard.Things.SelectMany(thing => thing.Figures).Select(figure => figure.Region?.Split('/')[0]).Where(region => region is not (null or "world")).Distinct();
        foreach (var region in regions)
        {
            Assert.StartsWith("Done.", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null, ("region", region!))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_chooses_a_language_reads_on_in_it() =>
        Assert.StartsWith("C’est fait.", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null, ("language", "fr"))), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_set_for_a_channel_holds_in_its_threads()
    {
        _ = await Bot.CommandAsync("settings", "en-US", ManageServer, ("language", "fr"), ("for", "channel"));
        var answer = await Bot.DoAsync("""
            {"id":"5","type":2,"token":"t","locale":"de","guild_id":"55","channel_id":"67","channel":{"id":"67","type":11,"parent_id":"66"},"member":{"user":{"id":"8"}},
             "data":{"name":"energy","type":1,"options":[{"name":"ask","type":1,"options":[{"name":"question","type":3,"value":"50 GWh"}]}]}}
            """);
        Assert.Contains("c’est environ", Said.TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_me_deletes_what_was_set()
    {
        _ = await Bot.CommandAsync("settings", "en-US", null, ("language", "fr"), ("answers", "only-me"));
        Assert.StartsWith("Done: everything", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null, ("forget-me", "true"))), StringComparison.Ordinal);
        Assert.Contains("Language: automatic", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_database_down_it_says_so_and_questions_are_answered_all_the_same()
    {
        Bot.Stores.Before = _ => throw new IOException("disk full");
        Assert.StartsWith("I could not reach my settings", Said.TextOf(await Bot.CommandAsync("settings", "en-US", null, ("language", "fr"))), StringComparison.Ordinal);
        Assert.Contains("is about", Said.TextOf(await Bot.CommandAsync("ask", "en-US", null, ("question", "50 GWh"))), StringComparison.Ordinal);
    }
}
