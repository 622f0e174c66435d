using System.Text.Json;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.CommandLine;

public sealed class FactCommandTests
{
    [Theory]
    [InlineData("chatgpt-query")]
    [InlineData("ChatGPT", "query")]
    [InlineData("requête", "ChatGPT")]
    public void A_fact_is_found_by_id_and_by_name_in_either_language(params string[] name)
    {
        var host = new FakeHost();

        Assert.Equal(0, host.Run(["fact", .. name]));
        Assert.StartsWith("ChatGPT query\nchatgpt-query, ai, energy-per-use\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_shows_every_figure_with_its_place_and_boundary()
    {
        var host = new FakeHost();

        Assert.Equal(0, host.Run("fact", "gpt4-training"));
        Assert.Contains("★ 42.4\u00A0GWh", host.Output, StringComparison.Ordinal);
        Assert.Contains("  50\u00A0GWh", host.Output, StringComparison.Ordinal);
        Assert.Contains("  54.6\u00A0GWh", host.Output, StringComparison.Ordinal);
        Assert.Equal(3, host.Output.Count(character => character == '●'));
        Assert.Contains("[3] ", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_fact_is_offered_and_never_guessed()
    {
        var host = new FakeHost();

        Assert.Equal(2, host.Run("fact", "phone", "chrge"));
        Assert.Equal("There is no fact about “phone chrge”; did you mean phone-charge?\n", host.Error);
        Assert.Empty(host.Output);
    }

    [Fact]
    public void A_fact_is_also_a_document()
    {
        var host = new FakeHost();

        Assert.Equal(0, host.Run("fact", "gpt4-training", "--format", "json"));
        var thing = Assert.Single(JsonDocument.Parse(host.Output).RootElement.GetProperty("things").EnumerateArray());
        Assert.Equal("gpt4-training", thing.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("eiffel-tower", "facts", "eiffel")]
    [InlineData("ireland", "facts", "--region", "IE")]
    [InlineData("banana", "facts", "--category", "food")]
    public void Facts_are_listed_by_word_region_and_category(string id, params string[] arguments)
    {
        var host = new FakeHost();

        Assert.Equal(0, host.Run(arguments));
        Assert.Contains(host.OutputLines, line => line.StartsWith(id + " ", StringComparison.Ordinal));
        Assert.DoesNotContain(host.OutputLines, line => line.StartsWith("phone-charge ", StringComparison.Ordinal));
    }
}
