using EnergyBot.Discord.Interactions;
using EnergyBot.Discord.Tests.Drivers;

namespace EnergyBot.Discord.Tests.Interactions;

/// <summary>Settings that are wrong only in the eyes of Discord.</summary>
public sealed class SettingsWatchTests
{
    private const string Ping = """{"id":"1","type":1}""";

    [Fact]
    public async Task A_public_key_that_nothing_is_signed_by_is_told_once()
    {
        using var other = new Signer();
        await using var bot = await TestBot.StartAsync(publicKey: other.PublicKey);
        for (var i = 0; i < 2 * SettingsWatch.Several; i++)
        {
            Assert.Equal(i < SettingsWatch.Several ? 0 : 1, Count(bot, "copy “Public Key” again from the page General Information"));
            Assert.Equal(401, (await bot.PostAsync(Ping)).Status);
        }
    }

    [Fact]
    public async Task Probes_of_Discords_with_bad_signatures_are_no_sign_of_a_wrong_key()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Equal(200, (await bot.PostAsync(Ping)).Status);
        using var other = new Signer();
        for (var i = 0; i < 2 * SettingsWatch.Several; i++)
        {
            using var probe = await bot.SendAsync(other.Request(Ping, bot.Time.GetUtcNow()));
            Assert.Equal(401, (int)probe.StatusCode);
        }

        Assert.Equal(0, Count(bot, "Public Key"));
    }

    [Fact]
    public async Task A_clock_that_is_off_is_told_once_with_how_far()
    {
        await using var bot = await TestBot.StartAsync();
        for (var i = 0; i < 2 * SettingsWatch.Several; i++)
        {
            using var late = await bot.SendAsync(bot.Signer.Request(Ping, bot.Time.GetUtcNow().AddSeconds(-1000)));
            Assert.Equal(401, (int)late.StatusCode);
        }

        Assert.Equal(1, Count(bot, "the clock of this machine is 1000 seconds off"));
    }

    [Fact]
    public async Task Interactions_of_another_application_are_answered_and_told_once()
    {
        await using var bot = await TestBot.StartAsync();
        for (var i = 0; i < 2; i++)
        {
            var answer = await bot.DoAsync($$"""{"id":"{{i}}","application_id":"42","type":2,"token":"t","user":{"id":"7"},"data":{"name":"energy","type":1,"options":[{"name":"help","type":1}]} }""");
            Assert.Equal(4, Said.TypeOf(answer));
        }

        Assert.Equal(1, Count(bot, "copy “Application ID” again from the page General Information"));
    }

    private static int Count(TestBot bot, string text) => bot.Log.Text.Split(text).Length - 1;
}
