using System.Runtime.CompilerServices;
using EnergyBot.Core;
using EnergyBot.Core.Conversation.Checks;
using EnergyBot.Doctor;
using EnergyBot.Storage;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.Doctor;

public sealed class DoctorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void With_nothing_configured_all_is_well_and_nothing_is_made()
    {
        var host = Host();
        Assert.Equal(0, host.Run("doctor"));
        Assert.Equal(["ok", "ok", "ok", "ok", "note"], host.OutputLines[..^1].Select(line => line.Split(':')[0]));
        Assert.Contains($"will be kept in {Path.Combine(_folder.FullName, "kept", "energybot.db")}", host.Output, StringComparison.Ordinal);
        Assert.Equal("Nothing is wrong: energybot serve starts the bot.", host.OutputLines[^1]);
        Assert.Empty(_folder.CreateSubdirectory("kept").GetFiles());
    }

    [Fact]
    public void It_speaks_French()
    {
        var host = Host();
        Assert.Equal(0, host.Run("doctor", "--lang", "fr"));
        Assert.Contains("à voir\u202F: Aucune plateforme", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var host = Host();
        File.WriteAllText(Path.Combine(_folder.FullName, "kept"), "");
        host.Environment["Catalogue__Folder"] = "no-such-folder";
        host.Environment["Urls"] = "8080";
        Assert.Equal(78, host.Run("doctor"));
        foreach (var key in new[] { "Catalogue:Folder", "Storage:Folder", "Urls" })
        {
            Assert.Single(host.OutputLines, line => line.StartsWith("error:", StringComparison.Ordinal) && line.Contains(key, StringComparison.Ordinal));
        }

        Assert.Equal("3 errors to mend before the bot can run.", host.OutputLines[^1]);
        Assert.Empty(host.Error);
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_the_one_finding()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "appsettings.json"), "{");
        var host = Host();
        Assert.Equal(78, host.Run("doctor"));
        Assert.Equal(2, host.OutputLines.Length);
        Assert.StartsWith("error: The settings file", host.OutputLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_is_read_and_a_damaged_one_told()
    {
        var folder = Path.Combine(_folder.FullName, "kept");
        await (await Store.OpenAsync(folder, TimeProvider.System, TestContext.Current.CancellationToken)).DisposeAsync();
        var host = Host();
        Assert.Equal(0, host.Run("doctor"));
        Assert.Contains("which is sound", host.Output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "energybot.db"), new string('x', 4096), TestContext.Current.CancellationToken);
        host = Host();
        Assert.Equal(78, host.Run("doctor"));
        Assert.Contains("is damaged or no database of EnergyBot", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_findings_of_a_platform_come_last_in_the_language_asked_for()
    {
        var examination = new Examination(Host().Host, null, _ => [new Check()], Locale.French);
        var findings = await examination.FindAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(new Finding(Severity.Wrong, "fr"), findings[^1]);
        Assert.Equal(5, findings.Count);
    }

    private FakeHost Host() => new() { Folder = _folder.FullName, Environment = { ["Storage__Folder"] = "kept" } };

    private sealed class Check : IPlatformCheck
    {
        public async IAsyncEnumerable<Finding> FindAsync(Locale locale, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Yield();
            yield return new Finding(Severity.Wrong, locale.Code());
        }
    }
}
