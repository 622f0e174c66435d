using EnergyBot.Configuration;
using EnergyBot.Tests.Drivers;
using EnergyBot.Wording;

namespace EnergyBot.Tests.Configuration;

public sealed class PlatformSettingsTests : IDisposable
{
    private const string Token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.a-token-of-nobody";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void With_no_key_set_Discord_is_off() => Assert.False(Settings.Read(new FakeHost().Host).Discord.IsConfigured);

    [Theory]
    [InlineData("The setting Discord:PublicKey is missing", "Discord__Token=x", "Discord__ApplicationId=1")]
    [InlineData("The setting Discord:ApplicationId is missing", "Discord__Token=x", "Discord__PublicKey=1", "Discord__Mode=http")]
    [InlineData("The settings Discord:PublicKey and Discord:ApplicationId and Discord:Token are missing", "Discord__Mode=HTTP")]
    [InlineData("The setting Discord:Mode takes http, not “carrier pigeon”", "Discord__Mode=carrier pigeon")]
    [InlineData("Discord:TokenFile names", "Discord__TokenFile=no-such-file")]
    [InlineData("Both Discord:Token and Discord:TokenFile are set", "Discord__TokenFile=no-such-file", "Discord__Token=x")]
    public void Configured_by_half_the_program_does_not_start_and_names_the_key(string sentence, params string[] variables)
    {
        foreach (string[] arguments in new string[][] { ["serve", "--urls", "http://127.0.0.1:0"], [] })
        {
            var host = new FakeHost { Folder = _folder.FullName, Environment = Pairs(variables) };
            Assert.Equal(78, host.Run(arguments));
            Assert.StartsWith(sentence, host.Error, StringComparison.Ordinal);
            Assert.Single(host.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public void A_question_is_answered_whatever_is_missing_for_serving() =>
        Assert.Equal(0, new FakeHost { Environment = { ["Discord__Token"] = Token } }.Run("ask", "50 GWh"));

    [Fact]
    public void A_token_in_a_file_is_read_without_the_line_break_behind_it_and_kept_secret()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "token"), Token + "\r\n");
        var host = new FakeHost { Folder = _folder.FullName, Environment = Pairs("Discord__TokenFile=token", "Discord__PublicKey=1", "Discord__ApplicationId=2") }.Host;
        Assert.Equal(Token, Settings.Read(host).Discord.Token);
        Assert.Equal($"x {Secrets.Mark}", host.Secrets.Redact($"x {Token}"));
    }

    [Fact]
    public void Spaces_copied_along_do_no_harm()
    {
        var discord = Settings.Read(new FakeHost { Environment = Pairs($"Discord__Token= {Token}\n", "Discord__PublicKey= 1 ", "Discord__ApplicationId=2\r") }.Host).Discord;
        Assert.Equal((Token, "1", "2"), (discord.Token, discord.PublicKey, discord.ApplicationId));
    }

    [Fact]
    public void No_failure_shows_a_secret()
    {
        // As where somebody mixes two settings up.
        var host = new FakeHost { Folder = _folder.FullName, Environment = Pairs($"Discord__Token={Token}", $"Discord__Mode={Token}") };
        Assert.Equal(78, host.Run("serve"));
        Assert.DoesNotContain(Token, host.Error + host.Output, StringComparison.Ordinal);
        Assert.Contains(Secrets.Mark, host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_keys_are_worded_in_both_languages() =>
        Assert.Contains("Discord:Token", ProgramTexts.French.MissingKeys("Discord", ["Discord:PublicKey", "Discord:Token"]), StringComparison.Ordinal);

    private static Dictionary<string, string> Pairs(params string[] variables) =>
        variables.Select(variable => variable.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
}
