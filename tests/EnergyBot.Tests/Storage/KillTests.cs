using System.Diagnostics;
using System.Globalization;
using EnergyBot.Core.Conversation;
using EnergyBot.Storage;

namespace EnergyBot.Tests.Storage;

public sealed class KillTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_written_outlasts_a_program_killed_while_it_writes()
    {
        var token = TestContext.Current.CancellationToken;
        for (var round = 1; round <= 3; round++)
        {
            var written = await WriteAndKillAsync(atLeast: 40 * round, token);
            await using var store = await Store.OpenAsync(_folder.FullName, TimeProvider.System, token);
            for (var number = 1; number <= written; number++)
            {
                var asker = new Asker(Platform.Discord, number.ToString(CultureInfo.InvariantCulture));
                Assert.Equal("FR", (await store.Stores.Preferences.ReadAsync(asker, token)).User.Region);
                Assert.NotNull(await store.Stores.Questions.FindAsync(asker.User, token));
            }
        }
    }

    private async Task<int> WriteAndKillAsync(int atLeast, CancellationToken token)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory.Replace("EnergyBot.Tests", "EnergyBot.StoreWriter", StringComparison.Ordinal), "EnergyBot.StoreWriter.dll");
        using var writer = Process.Start(new ProcessStartInfo("dotnet", [assembly, _folder.FullName]) { RedirectStandardOutput = true })!;
        var written = 0;
        while (written < atLeast && await writer.StandardOutput.ReadLineAsync(token) is { } line)
        {
            written = int.Parse(line, CultureInfo.InvariantCulture);
        }

        writer.Kill();
        await writer.WaitForExitAsync(token);
        Assert.InRange(written, atLeast, int.MaxValue);
        return written;
    }
}
