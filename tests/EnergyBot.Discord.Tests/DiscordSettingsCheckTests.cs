using EnergyBot.Core;
using EnergyBot.Core.Conversation.Checks;

namespace EnergyBot.Discord.Tests;

public sealed class DiscordSettingsCheckTests
{
    private const string Id = "123456789012345678";

    // The first part is the id in base64 (https://docs.discord.com/developers/reference#authentication).
    private const string Token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.a-token_of-nobody";

    private static readonly string Key = new string('0', 60) + "aBcD";

    [Fact]
    public async Task Settings_that_belong_together_are_fine() =>
        Assert.All(await FindAsync(new() { PublicKey = Key, ApplicationId = Id, Token = Token }), finding => Assert.Equal(Severity.Fine, finding.Severity));

    [Theory]
    [InlineData("Discord:PublicKey is missing", "", Id, Token)]
    [InlineData("Discord:PublicKey has to be 64 digits", "abc", Id, Token)]
    [InlineData("Discord:PublicKey has to be 64 digits", "g", Id, Token)]
    [InlineData("Discord:ApplicationId is missing", null, null, Token)]
    [InlineData("Discord:ApplicationId has to be a number", null, "EnergyBot", Token)]
    [InlineData("Discord:ApplicationId has to be a number", null, "1234", Token)]
    [InlineData("Discord:Token is missing", null, Id, " ")]
    [InlineData("Discord:Token is no bot token", null, Id, "secret")]
    [InlineData("Discord:Token is no bot token", null, Id, "a.b.c")]
    [InlineData("Discord:Token is no bot token", null, Id, "é!.b.c")]
    [InlineData("Discord:Token is no bot token", null, Id, "YWJj.b.c")]
    [InlineData("Discord:Token is no bot token", null, Id, "MTIzNDU2Nzg5MDEyMzQ1Njc4..x")]
    public async Task What_is_missing_or_malformed_is_told_with_the_page_to_find_it_on(string sentence, string? key, string? id, string token)
    {
        var options = new DiscordOptions { PublicKey = key == "g" ? new string('g', 64) : key ?? Key, ApplicationId = id, Token = token };
        var finding = Assert.Single(await FindAsync(options), finding => finding.Sentence.StartsWith(sentence, StringComparison.Ordinal));
        Assert.Equal(Severity.Wrong, finding.Severity);
        Assert.Contains("https://discord.com/developers/applications", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_another_application_is_doubtful()
    {
        var findings = await FindAsync(new() { PublicKey = Key, ApplicationId = "123456789012345679", Token = Token });
        Assert.Equal(Severity.Doubtful, findings[^1].Severity);
    }

    [Fact]
    public async Task Another_mode_is_told() =>
        Assert.StartsWith("Discord:Mode", (await FindAsync(new() { Mode = "pigeon", PublicKey = Key, ApplicationId = Id, Token = Token }))[0].Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(Token)]
    [InlineData("a-secret-that-is-no-token")]
    public async Task No_finding_shows_the_token(string token)
    {
        foreach (var locale in Locales.All)
        {
            Assert.All(await FindAsync(new() { Token = token, ApplicationId = "1" }, locale), finding => Assert.DoesNotContain(token, finding.Sentence, StringComparison.Ordinal));
        }
    }

    private static async Task<List<Finding>> FindAsync(DiscordOptions options, Locale locale = Locale.English) =>
        await new DiscordSettingsCheck(options).FindAsync(locale, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}
