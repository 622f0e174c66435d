using EnergyBot.Discord.Tests.Drivers;

namespace EnergyBot.Discord.Tests.Interactions;

public sealed class ButtonTests : IAsyncLifetime
{
    private const string Long = "how many phone charges is 2.5 billion ChatGPT queries a day for a year, as they say in the news these days?";

    private TestBot? _bot;

    private TestBot Bot => _bot!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Theory]
    [InlineData("en-US", "More", "50 GWh")]
    [InlineData("en-US", "Sources", "50 GWh")]
    [InlineData("en-US", "Working", "3 x 2 kW for 4 hours")]
    [InlineData("fr", "En détail", "50 GWh")]
    [InlineData("fr", "Sources", "50 GWh")]
    [InlineData("fr", "Calcul", "3 x 2 kW pendant 4 heures")]
    public async Task A_button_shows_more_to_whoever_presses_it(string locale, string label, string question)
    {
        var answer = await Bot.CommandAsync("ask", locale, null, ("question", question));
        var more = await Bot.PressAsync(Said.ButtonOf(answer, label), locale);
        Assert.Equal(4, Said.TypeOf(more));
        Assert.True(Said.IsEphemeral(more));
        Assert.NotEqual(Said.TextOf(answer), Said.TextOf(more) + answer["data"]!["embeds"]![0]!["fields"]);
    }

    [Theory]
    [InlineData("50 GWh")]
    [InlineData(Long)]
    public async Task A_button_works_after_a_restart(string question)
    {
        var button = Said.ButtonOf(await Bot.CommandAsync("ask", "en-US", null, ("question", question)), "Sources");
        Assert.InRange(button.Length, 1, 100);
        await using var again = await Bot.RestartAsync();
        Assert.Contains("](https://", (string)(await again.PressAsync(button))["data"]!["embeds"]![0]!["fields"]![0]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_answer_can_be_shared_and_then_everyone_sees_it()
    {
        _ = await Bot.CommandAsync("settings", "en-US", null, ("answers", "only-me"));
        var answer = await Bot.CommandAsync("ask", "en-US", null, ("question", "50 GWh"));
        Assert.True(Said.IsEphemeral(answer));
        var shared = await Bot.PressAsync(Said.ButtonOf(answer, "Share"), ephemeral: true);
        Assert.False(Said.IsEphemeral(shared));
        Assert.Equal(Said.TextOf(answer), Said.TextOf(shared));
        Assert.DoesNotContain(Said.ComponentsOf(shared), component => (string?)component["label"] == "Share");
    }

    [Theory]
    [InlineData(false, 4)]
    [InlineData(true, 7)]
    public async Task Another_country_changes_a_private_answer_in_place_and_nobody_elses(bool ephemeral, int type)
    {
        var select = Said.ButtonOf(await Bot.CommandAsync("ask", "en-US", null, ("question", "how many homes for a year is 5 GWh?")), "Answer for another country");
        var answer = await Bot.PressAsync(select, chosen: "FR", ephemeral: ephemeral);
        Assert.Equal(type, Said.TypeOf(answer));
        Assert.Contains("French", Said.TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_reading_of_a_number_is_one_press_away()
    {
        var answer = await Bot.CommandAsync("ask", "fr", null, ("question", "7.832 GWh"));
        var other = Said.ComponentsOf(answer).First(component => ((string?)component["custom_id"])?.StartsWith('o') == true);
        Assert.Contains("832", Said.TextOf(await Bot.PressAsync((string)other["custom_id"]!, "fr")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reporting_names_the_figures_and_their_sources()
    {
        var answer = await Bot.CommandAsync("ask", "en-US", null, ("question", "50 GWh"));
        var report = await Bot.PressAsync(Said.ButtonOf(answer, "Report a wrong figure"));
        Assert.StartsWith("Thank you for looking closely", Said.TextOf(report), StringComparison.Ordinal);
        Assert.Contains("](https://", (string)report["data"]!["embeds"]![0]!["fields"]![0]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_can_send_reports_to_a_page()
    {
        await using var bot = await TestBot.StartAsync("https://example.org/report?q={question}&d={data}");
        var button = Said.ComponentsOf(await bot.CommandAsync("ask", "en-US", null, ("question", "50 GWh"))).First(component => (string?)component["label"] == "Report a wrong figure");
        Assert.StartsWith("https://example.org/report?q=50%20GWh&d=20", (string?)button["url"], StringComparison.Ordinal);
        Assert.Equal(5, (int?)button["style"]);
    }

    [Theory]
    [InlineData("m|#gone")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_button_whose_question_is_gone_says_so(string id) =>
        Assert.Contains("no longer have the question", Said.TextOf(await Bot.PressAsync(id)), StringComparison.Ordinal);
}
