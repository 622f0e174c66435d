using System.Text;
using System.Text.Json;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.CommandLine;

public sealed class AskTests
{
    [Theory]
    [InlineData("50 GWh", "50 GWh")]
    [InlineData("50 GWh", "50", "GWh")]
    [InlineData("-12 kWh", "-12 kWh")]
    [InlineData("-12 kWh", "-12", "kWh")]
    [InlineData("-12 kWh", "--", "-12", "kWh")]
    [InlineData("--foo", "--", "--foo")]
    [InlineData("--lang fr", "--", "--lang", "fr")]
    [InlineData("- 5 kWh", "- 5 kWh")]
    [InlineData("@everyone 5 kWh", "@everyone 5 kWh")]
    [InlineData("@everyone 5 kWh", "@everyone", "5", "kWh")]
    [InlineData("50 kW /h", "50", "kW", "/h")]
    [InlineData("5 kWh /?", "5 kWh", "/?")]
    [InlineData("[suggest] facts", "[suggest]", "facts")]
    [InlineData("", "")]
    [InlineData("5 kWh = ?", "5", "kWh", "=", "?")]
    [InlineData("été 日本", "été", "日本")]
    public void The_words_behind_ask_reach_the_bot_as_one_text(string text, params string[] words)
    {
        var host = new FakeHost();
        Assert.Equal(0, host.Run(["ask", "--format", "json", .. words]));
        Assert.Equal(text, Document(host.Output).GetProperty("text").GetString());
        Assert.Empty(host.Error);
    }

    [Fact]
    public void Options_may_stand_among_the_words()
    {
        var host = new FakeHost();
        Assert.Equal(0, host.Run("ask", "50", "--lang", "fr", "GWh", "--format=json"));
        Assert.Equal("50 GWh", Document(host.Output).GetProperty("text").GetString());
        Assert.Equal("fr", Document(host.Output).GetProperty("language").GetString());
    }

    [Fact]
    public void Options_of_the_reader_may_stand_before_the_command()
    {
        var host = new FakeHost();
        Assert.Equal(0, host.Run("--lang", "fr", "ask", "50 GWh", "--format", "json"));
        Assert.Equal("fr", Document(host.Output).GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("50 GWh", "50 GWh")]
    [InlineData("50 GWh\n", "50 GWh")]
    [InlineData("50 GWh\r\n", "50 GWh")]
    [InlineData("a text\nof two lines\n\n", "a text\nof two lines\n")]
    [InlineData("", "")]
    public void Without_words_standard_input_is_the_text(string input, string text)
    {
        var host = new FakeHost { Input = Encoding.UTF8.GetBytes(input) };
        Assert.Equal(0, host.Run("ask", "--format", "json"));
        Assert.Equal(text, Document(host.Output).GetProperty("text").GetString());
    }

    [Fact]
    public void A_text_gets_its_answer_in_words_with_one_line_break_at_the_end()
    {
        var host = new FakeHost();
        Assert.Equal(0, host.Run("ask", "50 GWh"));
        Assert.EndsWith("\n", host.Output, StringComparison.Ordinal);
        Assert.NotEqual("", host.Output.Trim());
        Assert.DoesNotContain("\n\n\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_indented_and_leaves_letters_as_they_are()
    {
        var host = new FakeHost();
        Assert.Equal(0, host.Run("ask", "--format", "json", "été <b> 11\u202f000"));
        Assert.StartsWith("{\n  \"text\": \"été <b> 11", host.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_has_escape_sequences_only_on_a_terminal_that_wants_colour()
    {
        Assert.False(Colour([], terminal: false));
        Assert.False(Colour(new() { ["TERM"] = "dumb" }, terminal: true));
        Assert.False(Colour(new() { ["TERM"] = "xterm", ["NO_COLOR"] = "1" }, terminal: true));
        Assert.True(Colour(new() { ["TERM"] = "xterm", ["NO_COLOR"] = "" }, terminal: true));

        static bool Colour(Dictionary<string, string> environment, bool terminal) =>
            new FakeHost { Environment = environment, OutputIsTerminal = terminal }.Host.Colour;
    }

    private static JsonElement Document(string json) => JsonDocument.Parse(json).RootElement;
}
