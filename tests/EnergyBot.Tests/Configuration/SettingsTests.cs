using System.Text.Json;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Discord;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.Configuration;

public sealed class SettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_settings_nothing_is_known_of_the_reader() =>
        Assert.Equal(Preferences.None, Settings.Read(new FakeHost().Host).Defaults);

    [Fact]
    public void The_file_in_the_working_directory_is_read()
    {
        File("""{ "Defaults": { "Language": "fr", "Region": "ca-qc" } }""");
        Assert.Equal(new Preferences(Locale.French, "CA-QC"), Read([]));
    }

    [Fact]
    public void Environment_variables_come_before_the_file()
    {
        File("""{ "Defaults": { "Language": "fr", "Region": "FR" } }""");
        Assert.Equal(new Preferences(Locale.English, "FR"), Read(new() { ["Defaults__Language"] = "en" }));
    }

    [Fact]
    public void An_empty_value_is_as_none()
    {
        File("""{ "Defaults": { "Language": "", "Region": null } }""");
        Assert.Equal(Preferences.None, Read(new() { ["Defaults__Region"] = "" }));
    }

    [Theory]
    [InlineData("en", "Defaults__Language", "fr", "--lang", "en")]
    [InlineData("fr", "Defaults__Language", "fr")]
    [InlineData("fr", "LANG", "fr_FR.UTF-8")]
    [InlineData("en", "LANG", "C.UTF-8")]
    public void Options_come_before_settings_and_settings_before_the_system(string language, string variable, string value, params string[] options)
    {
        var host = new FakeHost { Environment = { [variable] = value } };
        Assert.Equal(0, host.Run(["ask", "50 GWh", "--format", "json", .. options]));
        Assert.Equal(language, JsonDocument.Parse(host.Output).RootElement.GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("Defaults__Language", "de", "The setting Defaults:Language takes en or fr, not “de”.\n")]
    [InlineData("Defaults__Region", "Narnia", "The setting Defaults:Region takes a country's code of two letters, such as FR, or one of its regions, such as US-CA, not “Narnia”.\n")]
    public void A_wrong_value_stops_the_program_with_78_and_names_the_key(string variable, string value, string sentence)
    {
        foreach (string[] arguments in new string[][] { ["ask", "50 GWh"], ["facts"], [] })
        {
            var host = new FakeHost { Environment = { [variable] = value } };
            Assert.Equal(78, host.Run(arguments));
            Assert.Equal(sentence, host.Error);
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_file_that_is_no_settings_stops_the_program_with_78_and_names_the_file(string content)
    {
        File(content);
        var host = new FakeHost { Folder = _folder.FullName };
        Assert.Equal(78, host.Run("ask", "50 GWh"));
        Assert.Contains("appsettings.json cannot be read", host.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_need_no_settings()
    {
        var host = new FakeHost { Environment = { ["Defaults__Language"] = "de" } };
        Assert.Equal(0, host.Run("--version"));
    }

    [Fact]
    public void Every_key_of_the_example_is_read()
    {
        var example = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "appsettings.example.json"));
        using var document = JsonDocument.Parse(example);
        Assert.Equal(
            [.. Keys("Catalogue", typeof(CatalogueOptions)), .. Keys("Defaults", typeof(DefaultsOptions)), .. Keys("Discord", typeof(DiscordOptions)), .. Keys("Storage", typeof(StorageOptions)), "Urls"],
            document.RootElement.EnumerateObject()
                .SelectMany(section => section.Value.ValueKind == JsonValueKind.Object
                    ? section.Value.EnumerateObject().Select(key => $"{section.Name}:{key.Name}")
                    : [section.Name])
                .Order(StringComparer.Ordinal));
        File(example);
        Assert.Equal(new Preferences(Locale.English, "US"), Read([]));
        var settings = Settings.Read(new FakeHost { Folder = _folder.FullName }.Host);
        Assert.Equal(Path.Combine(_folder.FullName, "facts"), settings.CatalogueFolder);
        Assert.Equal(Path.Combine(_folder.FullName, "data"), settings.StorageFolder());
        Assert.Equal(["http://localhost:8080"], settings.Urls());
        Assert.Equal(DiscordOptions.Http, settings.Discord.Mode);
    }

    private static IEnumerable<string> Keys(string section, Type options) =>
        options.GetProperties().Where(property => property.CanWrite).Select(property => $"{section}:{property.Name}").Order(StringComparer.Ordinal);

    private void File(string content) => System.IO.File.WriteAllText(Path.Combine(_folder.FullName, "appsettings.json"), content);

    private Preferences Read(Dictionary<string, string> environment) =>
        Settings.Read(new FakeHost { Folder = _folder.FullName, Environment = environment }.Host).Defaults;
}
