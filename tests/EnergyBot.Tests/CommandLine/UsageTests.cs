using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("There is no command or option “foo”", "foo")]
    [InlineData("There is no command or option “--foo”", "--foo")]
    [InlineData("There is no command or option “50”", "50", "GWh")]
    [InlineData("There is no command or option “[suggest]”", "[suggest]", "facts")]
    [InlineData("There is no fact about “xyzzy”: energybot facts lists them all", "facts", "xyzzy")]
    [InlineData("There is no fact about “xyzzy”: energybot facts lists them all", "fact", "xyzzy")]
    [InlineData("--category takes ai, ", "facts", "--category", "gadgets")]
    [InlineData("There is no option “--foo”", "ask", "--foo", "50 GWh")]
    [InlineData("There is no option “--langue=fr”", "ask", "50 GWh", "--langue=fr")]
    [InlineData("There is no option “-l”", "ask", "-l", "fr", "50 GWh")]
    [InlineData("--lang needs a value", "ask", "50 GWh", "--lang")]
    [InlineData("--format needs a value", "facts", "--format")]
    [InlineData("--region was given more than once", "ask", "--region", "FR", "--region", "US", "50 GWh")]
    [InlineData("--lang takes en or fr, not “de”", "ask", "--lang", "de", "50 GWh")]
    [InlineData("--region takes a country's code", "ask", "--region", "USA", "50 GWh")]
    [InlineData("--region takes a country's code", "ask", "--region", "ZZ", "50 GWh")]
    [InlineData("--format takes text, json, jsonl, not “xml”", "ask", "--format", "xml", "50 GWh")]
    [InlineData("--format takes text, json, not “jsonl”", "facts", "--format", "jsonl")]
    [InlineData("With --format jsonl the texts come from standard input", "ask", "--format", "jsonl", "50 GWh")]
    public void Wrong_usage_gets_one_sentence_and_status_2(string start, params string[] arguments)
    {
        var host = new FakeHost();
        Assert.Equal(2, host.Run(arguments));
        Assert.StartsWith(start, host.Error, StringComparison.Ordinal);
        Assert.EndsWith(".\n", host.Error, StringComparison.Ordinal);
        Assert.Equal(1, host.Error.Count(character => character == '\n'));
        Assert.Empty(host.Output);
    }

    [Fact]
    public void Asking_nothing_at_a_terminal_is_wrong_usage()
    {
        var host = new FakeHost { InputIsTerminal = true };
        Assert.Equal(2, host.Run("ask"));
        Assert.StartsWith("There is no text to answer", host.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LANG", "fr_FR.UTF-8")]
    [InlineData("LC_ALL", "fr_CA")]
    public void Wrong_usage_is_told_in_the_language_of_the_system(string variable, string value)
    {
        var host = new FakeHost { Environment = { [variable] = value } };
        Assert.Equal(2, host.Run("foo"));
        Assert.StartsWith("Il n’y a ni commande ni option «\u00a0foo\u00a0»", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_decides_the_language_before_the_system_does()
    {
        var host = new FakeHost { Environment = { ["LANG"] = "fr_FR.UTF-8" } };
        Assert.Equal(2, host.Run("ask", "--lang", "en", "--region", "ZZ", "50 GWh"));
        Assert.StartsWith("--region takes", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_wrong_word_is_shown_in_short()
    {
        var host = new FakeHost();
        Assert.Equal(2, host.Run(new string('x', 5000)));
        Assert.InRange(host.Error.Length, 1, 300);
    }

    [Fact]
    public void Version_is_plain()
    {
        var host = new FakeHost();
        Assert.Equal(0, host.Run("--version"));
        Assert.Equal("0.1.0\n", host.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("ask", "--help")]
    [InlineData("facts", "-h")]
    public void Help_shows_the_options(params string[] arguments)
    {
        var host = new FakeHost();
        Assert.Equal(0, host.Run(arguments));
        Assert.Contains("--lang", host.Output, StringComparison.Ordinal);
        Assert.Empty(host.Error);
    }
}
