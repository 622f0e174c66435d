using EnergyBot.Configuration;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.Configuration;

public sealed class StorageFolderTests
{
    [Theory]
    [InlineData("/var/lib/energybot", "STATE_DIRECTORY=/var/lib/energybot:/other", "HOME=/home/ann", "XDG_DATA_HOME=/data")]
    [InlineData("/data/energybot", "HOME=/home/ann", "XDG_DATA_HOME=/data")]
    [InlineData("/home/ann/.local/share/energybot", "HOME=/home/ann", "XDG_DATA_HOME=")]
    [InlineData("C:/AppData/energybot", "LOCALAPPDATA=C:/AppData", "HOME=/home/ann")]
    public void Where_nothing_is_configured_the_system_says_where(string folder, params string[] variables)
    {
        var host = new FakeHost { Environment = variables.Select(variable => variable.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]) };
        Assert.Equal(folder, Settings.Read(host.Host).StorageFolder().Replace('\\', '/'));
    }

    [Fact]
    public void Without_a_home_it_is_in_the_working_directory()
    {
        var host = new FakeHost();
        Assert.Equal(Path.Combine(host.Folder, "data"), Settings.Read(host.Host).StorageFolder());
    }

    [Fact]
    public void A_configured_folder_starts_from_the_working_directory()
    {
        var host = new FakeHost { Environment = { ["Storage__Folder"] = "kept", ["HOME"] = "/home/ann" } };
        Assert.Equal(Path.Combine(host.Folder, "kept"), Settings.Read(host.Host).StorageFolder());
    }
}
