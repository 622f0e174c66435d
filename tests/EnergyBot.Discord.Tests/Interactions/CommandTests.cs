using System.Text.Json.Nodes;
using EnergyBot.Discord.Tests.Drivers;

namespace EnergyBot.Discord.Tests.Interactions;

/// <summary>Every command, in both languages, as Discord sends it.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private TestBot? _bot;

    private TestBot Bot => _bot!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task A_recorded_question_is_answered_for_everyone_with_sources_and_buttons()
    {
        var answer = await Bot.DoAsync(Sample.Read("ask"));
        Assert.Equal(4, Said.TypeOf(answer));
        Assert.StartsWith("**50\u00A0GWh** is about **", Said.TextOf(answer), StringComparison.Ordinal);
        Assert.False(Said.IsEphemeral(answer));
        Assert.Empty(answer["data"]!["allowed_mentions"]!["parse"]!.AsArray());
        Assert.Contains("](https://", (string)answer["data"]!["embeds"]![0]!["fields"]![0]!["value"]!, StringComparison.Ordinal);
        Assert.StartsWith("Data 20", (string)answer["data"]!["embeds"]![0]!["footer"]!["text"]!, StringComparison.Ordinal);
        Assert.Contains(Said.ComponentsOf(answer), component => (string?)component["label"] == "More");
    }

    [Theory]
    [InlineData("en-US", "ask", "question", "how many phone charges is 1 kWh?", "phone charges")]
    [InlineData("fr", "ask", "question", "combien de recharges de téléphone pour 1 kWh ?", "recharges de téléphone")]
    [InlineData("fr", "ask", "question", "50 GWh", "c’est environ")]
    [InlineData("en-GB", "check", "text", "50 GWh is 3.3 billion phone charges of 15 Wh", "charge")]
    [InlineData("fr", "check", "text", "50 GWh c'est recharger son portable (15 Wh) 3,3 milliards de fois", "recharge")]
    [InlineData("en-US", "fact", "thing", "chatgpt-query", "Wh")]
    [InlineData("fr", "fact", "thing", "chatgpt-query", "Wh")]
    [InlineData("en-US", "help", "", "", "50 GWh")]
    [InlineData("fr", "help", "", "", "50\u00A0GWh")]
    [InlineData("en-US", "ask", "question", "kWh", "unit without a number")]
    [InlineData("fr", "ask", "question", "kWh", "unité sans nombre")]
    public async Task A_command_is_answered_in_the_users_language(string locale, string command, string option, string value, string expected)
    {
        var answer = await Bot.CommandAsync(command, locale, null, option.Length == 0 ? [] : [(option, value)]);
        Assert.Equal(4, Said.TypeOf(answer));
        Assert.Contains(expected, Said.TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "1 MWh", "1 GJ", "3.6")]
    [InlineData("fr", "1 MWh", "1 GJ", "3,6")]
    public async Task Two_amounts_are_compared(string locale, string a, string b, string times) =>
        Assert.Contains(times, Said.TextOf(await Bot.CommandAsync("compare", locale, null, ("a", a), ("b", b))), StringComparison.Ordinal);

    [Theory]
    [InlineData("en-US", "**/energy compare** Set two", "“Put in perspective”")]
    [InlineData("fr", "**/énergie comparer** Mettre deux", "«\u202FMettre en perspective\u202F»")]
    public async Task Help_names_the_commands(string locale, string command, string onMessages)
    {
        var text = Said.TextOf(await Bot.CommandAsync("help", locale, null));
        Assert.Contains(command, text, StringComparison.Ordinal);
        Assert.Contains(onMessages, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kWh")]
    [InlineData("good morning")]
    public async Task What_cannot_be_answered_is_told_to_the_user_alone(string question)
    {
        var answer = await Bot.CommandAsync("ask", "en-US", null, ("question", question));
        Assert.True(Said.IsEphemeral(answer));
        Assert.Empty(Said.ComponentsOf(answer));
    }

    [Theory]
    [InlineData("en-US", "zzzz", "I know nothing of “zzzz”: type a few letters")]
    [InlineData("fr", "zzzz", "Je ne sais rien de «\u202Fzzzz\u202F»")]
    public async Task A_thing_that_is_not_known_is_told_in_one_sentence(string locale, string typed, string start)
    {
        var answer = await Bot.CommandAsync("fact", locale, null, ("thing", typed));
        Assert.StartsWith(start, Said.TextOf(answer), StringComparison.Ordinal);
        Assert.True(Said.IsEphemeral(answer));
    }

    [Fact]
    public async Task An_answer_without_sources_can_be_shared_too()
    {
        _ = await Bot.CommandAsync("settings", "en-US", null, ("answers", "only-me"));
        var answer = await Bot.CommandAsync("ask", "en-US", null, ("question", "12 toe in MWh"));
        Assert.False(Said.IsEphemeral(await Bot.PressAsync(Said.ButtonOf(answer, "Share"), ephemeral: true)));
    }

    [Fact]
    public async Task The_claims_of_a_message_are_checked_without_leave_to_read_messages()
    {
        var text = Said.TextOf(await Bot.DoAsync(Sample.Read("check-message")));
        Assert.Contains("4\u202F", text, StringComparison.Ordinal);
        Assert.DoesNotContain("malformed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_put_in_perspective_by_its_first_amount()
    {
        var text = Said.TextOf(await Bot.DoAsync(Sample.Read("check-message").Replace("Check energy claims", "Put in perspective", StringComparison.Ordinal)));
        Assert.Contains("7\u202F832\u00A0GWh", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_amounts_of_a_message_are_one_press_away_wherever_one_is()
    {
        var answer = await PerspectiveAsync("50 GWh last year, 3 MWh for the office and 12 kWh at home; 50 GWh in all.");
        Assert.StartsWith("**50\u00A0GWh**", Said.TextOf(answer), StringComparison.Ordinal);
        var office = await Bot.PressAsync(Said.ButtonOf(answer, "3\u00A0MWh"));
        Assert.StartsWith("**3\u00A0MWh**", Said.TextOf(office), StringComparison.Ordinal);
        Assert.StartsWith("**12\u00A0kWh**", Said.TextOf(await Bot.PressAsync(Said.ButtonOf(office, "12\u00A0kWh"))), StringComparison.Ordinal);
        Assert.StartsWith("**50\u00A0GWh**", Said.TextOf(await Bot.PressAsync(Said.ButtonOf(office, "50\u00A0GWh"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_amounts_of_a_message_are_a_list()
    {
        var answer = await PerspectiveAsync(string.Join(", ", Enumerable.Range(1, 30).Select(number => $"{number} kWh")));
        var list = Said.ComponentsOf(answer).Single(component => (string?)component["placeholder"] == "Other amounts in the message");
        Assert.Equal(24, list["options"]!.AsArray().Count);
        Assert.StartsWith("**7\u00A0kWh**", Said.TextOf(await Bot.PressAsync((string)list["custom_id"]!, chosen: "5")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_text_or_one_that_is_gone_is_told_in_one_sentence()
    {
        var answer = await Bot.DoAsync("""{"id":"3","type":2,"token":"t","locale":"en-US","user":{"id":"7"},"data":{"name":"Check energy claims","type":3,"target_id":"1","resolved":{"messages":{}}}}""");
        Assert.StartsWith("I find no text in that message", Said.TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "I no longer have that command")]
    [InlineData("fr", "Je n’ai plus cette commande")]
    public async Task A_command_of_an_older_registration_is_told_and_logged(string locale, string start)
    {
        Assert.StartsWith(start, Said.TextOf(await Bot.CommandAsync("convert", locale, null)), StringComparison.Ordinal);
        Assert.Contains("energybot discord register", Bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_offered_while_somebody_types_in_their_language()
    {
        var choices = (await Bot.DoAsync(Sample.Read("autocomplete")))["data"]!["choices"]!.AsArray();
        Assert.InRange(choices.Count, 1, 25);
        Assert.Contains(choices, choice => ((string)choice!["name"]!).Contains("bouill", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Mentions_and_markdown_of_a_user_mean_nothing()
    {
        var text = Said.TextOf(await Bot.CommandAsync("ask", "en-US", null, ("question", "5 @everyone<@123>[x](https://evil.example)\u202E")));
        Assert.DoesNotContain("](https", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" @everyone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "", "FR")]
    [InlineData("en-US", "germ", "DE")]
    [InlineData("fr", "allem", "DE")]
    [InlineData("fr", "us-ca", "US-CA")]
    [InlineData("fr", "zzz", "auto")]
    public async Task Regions_are_offered_by_name_and_code_the_likeliest_first(string locale, string typed, string first)
    {
        var choices = (await Bot.DoAsync($$"""
            {"id":"1","type":4,"token":"t","locale":"{{locale}}","user":{"id":"7"},
             "data":{"name":"energy","type":1,"options":[{"name":"settings","type":1,"options":[{"name":"region","type":3,"value":"{{typed}}","focused":true}]}]} }
            """))["data"]!["choices"]!.AsArray();
        Assert.InRange(choices.Count, 1, 25);
        Assert.Equal(first, (string?)choices[0]!["value"]);
    }

    [Theory]
    [InlineData("JP")]
    [InlineData("US-CA")]
    [InlineData("NZ")]
    public async Task The_region_that_an_answer_is_for_is_marked_in_the_list(string region)
    {
        _ = await Bot.CommandAsync("settings", "en-US", null, ("region", region));
        var answer = await Bot.CommandAsync("ask", "en-US", null, ("question", "50 GWh"));
        var options = Said.ComponentsOf(answer).Single(component => (string?)component["placeholder"] == "Answer for another country")["options"]!.AsArray();
        Assert.InRange(options.Count, 1, 25);
        Assert.Equal(region, (string?)options.Single(option => (bool)option!["default"]!)!["value"]);
    }

    [Fact]
    public async Task Commands_are_registered_at_the_start_once()
    {
        var token = TestContext.Current.CancellationToken;
        var put = await Bot.Discord.NextAsync("PUT", token);
        Assert.Equal($"/api/v10/applications/{TestBot.ApplicationId}/commands", put.Path);
        Assert.Equal($"Bot {TestBot.BotToken}", put.Authorization);
        Assert.StartsWith("DiscordBot (https://", put.UserAgent, StringComparison.Ordinal);
        Assert.DoesNotContain(TestBot.BotToken, Bot.Log.Text, StringComparison.Ordinal);
    }

    private async Task<JsonNode> PerspectiveAsync(string text) => await Bot.DoAsync($$"""
        {"id":"4","type":2,"token":"t","locale":"en-US","user":{"id":"7"},
         "data":{"name":"Put in perspective","type":3,"target_id":"1","resolved":{"messages":{"1":{"content":"{{text}}"} } } } }
        """);
}
