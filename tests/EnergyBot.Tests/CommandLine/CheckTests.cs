using System.Text;
using System.Text.Json;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.CommandLine;

public sealed class CheckTests
{
    private const string Sound = "The farm makes 48 GWh a year, enough to power 10,000 French homes.";
    private const string Wrong = "The farm makes 48 GWh a year, enough to power 100,000 French homes.";

    [Theory]
    [InlineData(Sound, 0)]
    [InlineData(Wrong, 1)]
    [InlineData("Nothing here.", 1)]
    [InlineData("", 1)]
    public void The_exit_status_tells_with_fail_on(string text, int status)
    {
        Assert.Equal(status, new FakeHost { Input = Encoding.UTF8.GetBytes(text) }.Run("check", "-", "--fail-on", "off"));
        Assert.Equal(0, new FakeHost { Input = Encoding.UTF8.GetBytes(text) }.Run("check"));
    }

    [Fact]
    public void Json_has_every_claim_with_its_place()
    {
        var host = new FakeHost { Input = Encoding.UTF8.GetBytes(Sound) };
        Assert.Equal(0, host.Run("check", "--format", "json"));
        using var document = JsonDocument.Parse(host.Output);
        var claim = Assert.Single(document.RootElement.GetProperty("claims").EnumerateArray());
        Assert.Equal("holds", claim.GetProperty("verdict").GetProperty("outcome").GetString());
        Assert.Equal(Sound.IndexOf("48", StringComparison.Ordinal), claim.GetProperty("start").GetInt32());
        Assert.NotEmpty(document.RootElement.GetProperty("sources").EnumerateArray());
    }

    [Theory]
    [InlineData(Sound, "I checked 1 claims")]
    [InlineData("Ce parc fournit 48 GWh par an, de quoi alimenter 10 000 foyers français.", "J’ai vérifié")]
    [InlineData("Rien que des mots, et pas une seule quantité.", "Je ne trouve")]
    public void The_count_is_in_the_language_of_the_text(string text, string count)
    {
        var host = new FakeHost { Input = Encoding.UTF8.GetBytes(text) };
        Assert.Equal(0, host.Run("check"));
        Assert.Contains(count, host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "no-such-file.txt")]
    [InlineData("check", "-", "--fail-on", "holds")]
    [InlineData("check", "--format", "xml")]
    public void Wrong_usage_is_one_sentence(params string[] arguments)
    {
        var host = new FakeHost();
        Assert.Equal(2, host.Run(arguments));
        Assert.Single(host.Error.TrimEnd('\n').Split('\n'));
        Assert.Empty(host.Output);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        var host = new FakeHost { Input = [0x7F, (byte)'E', 0, 1, 2] };
        Assert.Equal(2, host.Run("check"));
        Assert.Contains("no text", host.Error, StringComparison.Ordinal);
    }
}
