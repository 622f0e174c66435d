using System.Net;
using EnergyBot.Core;
using EnergyBot.Core.Conversation.Checks;
using EnergyBot.Discord.Tests.Drivers;

namespace EnergyBot.Discord.Tests;

public sealed class DiscordSettingsCheckTests
{
    private const string Id = "123456789012345678";

    // The first part is the id in base64 (https://docs.discord.com/developers/reference#authentication).
    private const string Token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.a-token_of-nobody";

    private static readonly string Key = new string('0', 60) + "aBcD";

    private static readonly string Fitting = $$"""{"id":"{{Id}}","verify_key":"{{Key}}","interactions_endpoint_url":"https://bot.example/discord/interactions"}""";

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
        Assert.Contains(findings, finding => finding.Severity == Severity.Doubtful && finding.Sentence.StartsWith("Discord:Token seems to be of another", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, """{"id":"1","verify_key":"00","interactions_endpoint_url":"https://bot.example/discord/interactions"}""", Severity.Wrong, "Discord:PublicKey is not that of")]
    [InlineData(HttpStatusCode.OK, """{"id":"1"}""", Severity.Doubtful, "Discord has no address to post to yet")]
    [InlineData(HttpStatusCode.OK, """{"id":"1"}""", Severity.Wrong, "Discord:ApplicationId is not that of")]
    [InlineData(HttpStatusCode.OK, """{"id":"1","interactions_endpoint_url":"https://bot.example/interactions"}""", Severity.Doubtful, "Discord posts to https://bot.example/interactions, and the bot listens at")]
    [InlineData(HttpStatusCode.OK, """{"id":"1","integration_types_config":{"0":{} } }""", Severity.Doubtful, "Nobody can add the bot to their own account: tick “User Install”")]
    [InlineData(HttpStatusCode.OK, """{"id":"1","integration_types_config":{"1":{} } }""", Severity.Doubtful, "No server can add the bot: tick “Guild Install”")]
    [InlineData(HttpStatusCode.Forbidden, """{"message":"no","code":20012}""", Severity.Wrong, "Discord:Token is of another application")]
    [InlineData(HttpStatusCode.TooManyRequests, """{"message":"slow down","retry_after":600}""", Severity.Wrong, "Discord asks to wait")]
    [InlineData(HttpStatusCode.Unauthorized, """{"message":"401: Unauthorized","code":0}""", Severity.Wrong, "Discord does not accept Discord:Token")]
    [InlineData(HttpStatusCode.BadGateway, "", Severity.Wrong, "Discord has a problem of its own")]
    [InlineData(null, "", Severity.Doubtful, "Discord could not be reached")]
    public async Task What_Discord_says_is_told_with_what_to_do(HttpStatusCode? status, string body, Severity severity, string start)
    {
        var findings = await FindAsync(new() { PublicKey = Key, ApplicationId = Id, Token = Token }, network: new FakeNetwork(status, body));
        Assert.Contains(findings, finding => finding.Severity == severity && finding.Sentence.StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_is_none_is_told() => Assert.Contains(
        await FindAsync(new() { PublicKey = Key, ApplicationId = Id, Token = Token, ApiBaseUrl = "discord" }), finding => finding.Sentence.StartsWith("Discord:ApiBaseUrl has to be", StringComparison.Ordinal));

    [Theory]
    [InlineData("report")]
    [InlineData("ftp://example.org/")]
    [InlineData("mailto:ada@example.org")]
    public async Task A_page_for_reports_that_is_none_is_told(string url) => Assert.Contains(
        await FindAsync(new() { PublicKey = Key, ApplicationId = Id, Token = Token, ReportUrl = url }), finding => finding.Severity == Severity.Wrong && finding.Sentence.StartsWith("Discord:ReportUrl has to be", StringComparison.Ordinal));

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

    private static async Task<List<Finding>> FindAsync(DiscordOptions options, Locale locale = Locale.English, FakeNetwork? network = null) =>
        await new DiscordSettingsCheck(options) { Network = network ?? new FakeNetwork(HttpStatusCode.OK, Fitting) }.FindAsync(locale, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}
