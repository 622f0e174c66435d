using System.Text.Json;
using EnergyBot.Core;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Configuration;

/// <summary>The settings: environment variables over <c>appsettings.json</c> in the working directory.</summary>
internal sealed class Settings
{
    private const string FileName = "appsettings.json";

    private Settings(Preferences defaults, string? catalogueFolder) => (Defaults, CatalogueFolder) = (defaults, catalogueFolder);

    /// <summary>What is assumed of readers who do not say.</summary>
    public Preferences Defaults { get; }

    /// <summary>A folder of the operator's own facts; null for none.</summary>
    public string? CatalogueFolder { get; }

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="ProgramFailure">A value is wrong; the sentence names the key.</exception>
    public static Settings Read(ProgramHost host)
    {
        var configuration = Sources(host);
        var defaults = configuration.GetSection("Defaults").Get<DefaultsOptions>() ?? new DefaultsOptions();
        var folder = configuration.GetSection("Catalogue").Get<CatalogueOptions>()?.Folder;
        return new Settings(
            new Preferences(Language(defaults.Language), Region(defaults.Region)),
            string.IsNullOrWhiteSpace(folder) ? null : Path.Combine(host.Folder, folder));
    }

    private static IConfigurationRoot Sources(ProgramHost host)
    {
        var path = Path.Combine(host.Folder, FileName);
        var builder = new ConfigurationBuilder();
        try
        {
            if (File.Exists(path))
            {
                // A stream, since a file provider would set up watching.
                _ = builder.AddJsonStream(new MemoryStream(File.ReadAllBytes(path)));
            }

            return builder.AddInMemoryCollection(Keys(host)).Build();
        }
        catch (Exception failure) when (failure is FormatException or JsonException or IOException or UnauthorizedAccessException)
        {
            throw ProgramFailure.Configuration(texts => texts.BadSettingsFile(path, failure.Message));
        }
    }

    // As the environment provider does, from the variables that the host gives.
    private static IEnumerable<KeyValuePair<string, string?>> Keys(ProgramHost host) =>
        from variable in host.Environment
        where variable.Key.Contains("__", StringComparison.Ordinal) && variable.Value.Length > 0
        select KeyValuePair.Create(variable.Key.Replace("__", ":", StringComparison.Ordinal), (string?)variable.Value);

    private static Locale? Language(string? value) => string.IsNullOrWhiteSpace(value)
        ? null
        : Locales.Parse(value) ?? throw ProgramFailure.Configuration(texts => texts.BadLanguageSetting("Defaults:Language", value));

    private static string? Region(string? value) => string.IsNullOrWhiteSpace(value)
        ? null
        : RegionCode.Parse(value) ?? throw ProgramFailure.Configuration(texts => texts.BadRegionSetting("Defaults:Region", value));
}
