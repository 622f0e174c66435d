using System.Net;
using System.Net.Sockets;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.CommandLine;

public sealed class ServeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void An_address_that_is_taken_is_told_in_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var host = Host();
        Assert.Equal(1, host.Run("serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"));
        Assert.Contains("address already in use): free it, or give another address with --urls", host.Error, StringComparison.Ordinal);
        Assert.Empty(host.Output);
    }

    [Fact]
    public void What_is_no_address_is_told_with_the_option_or_the_key()
    {
        var host = Host();
        Assert.Equal(2, host.Run("serve", "--urls", "8080"));
        Assert.StartsWith("--urls takes addresses such as http://localhost:8080", host.Error, StringComparison.Ordinal);
        host = Host();
        host.Environment["URLS"] = "https://localhost";
        Assert.Equal(78, host.Run("serve"));
        Assert.StartsWith("Urls takes addresses", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_stops_it_with_78()
    {
        var host = Host();
        File.WriteAllText(Path.Combine(_folder.FullName, "kept"), "");
        Assert.Equal(78, host.Run("serve"));
        Assert.Contains("Storage:Folder", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_is_written_beside_a_bot_and_without_a_database_told_in_one_sentence()
    {
        var host = Host();
        Assert.Equal(78, host.Run("backup", "copy.db"));
        Assert.Contains("There is no database to back up", host.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "kept")));
    }

    private FakeHost Host() => new() { Folder = _folder.FullName, Environment = { ["Storage__Folder"] = "kept" } };
}
