using System.Text.Json;
using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Discord;

namespace EnergyBot.Configuration;

/// <summary>The settings: environment variables over <c>appsettings.json</c> in the working directory.</summary>
internal sealed class Settings
{
    private const string FileName = "appsettings.json";
    private const string UrlsKey = "Urls";

    private readonly IConfigurationRoot _configuration;
    private readonly ProgramHost _host;

    private Settings(IConfigurationRoot configuration, ProgramHost host)
    {
        (_configuration, _host) = (configuration, host);
        var defaults = configuration.GetSection("Defaults").Get<DefaultsOptions>() ?? new DefaultsOptions();
        Defaults = new Preferences(Language(defaults.Language), Region(defaults.Region));
        CatalogueFolder = Folder(configuration.GetSection("Catalogue").Get<CatalogueOptions>()?.Folder);

        // Copied from a page, they bring spaces along.
        Discord = configuration.GetSection("Discord").Get<DiscordOptions>() ?? new DiscordOptions();
        Discord.Token = Discord.Token?.Trim();
        Discord.ApplicationId = Discord.ApplicationId?.Trim();
        Discord.PublicKey = Discord.PublicKey?.Trim();
        Discord.ApiBaseUrl = Discord.ApiBaseUrl?.Trim();
        Discord.ReportUrl = Discord.ReportUrl?.Trim();
    }

    /// <summary>What is assumed of readers who do not say.</summary>
    public Preferences Defaults { get; }

    /// <summary>A folder of the operator's own facts; null for none.</summary>
    public string? CatalogueFolder { get; }

    /// <summary>Discord's settings as they are written; <see cref="Serving.Platforms"/> checks them.</summary>
    public DiscordOptions Discord { get; }

    /// <summary>The settings file; null where there is none.</summary>
    public string? File => System.IO.File.Exists(PathIn(_host)) ? PathIn(_host) : null;

    /// <summary>Reads and checks them; what only some commands need is checked when they ask for it.</summary>
    /// <exception cref="ProgramFailure">A value is wrong; the sentence names the key.</exception>
    public static Settings Read(ProgramHost host) => new(Sources(host), host);

    /// <summary>The folder of the database.</summary>
    /// <exception cref="ProgramFailure">Another database is wanted.</exception>
    public string StorageFolder()
    {
        var storage = _configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        return storage.Provider is null or "" || string.Equals(storage.Provider, "sqlite", StringComparison.OrdinalIgnoreCase)
            ? Folder(storage.Folder) ?? Configuration.StorageFolder.Default(_host)
            : throw ProgramFailure.Configuration(texts => texts.BadStorageProvider(storage.Provider));
    }

    /// <summary>The addresses to listen on.</summary>
    /// <exception cref="ProgramFailure">One is none.</exception>
    public IReadOnlyList<string> Urls() => _configuration[UrlsKey] is { Length: > 0 } value
        ? ListenUrls.Parse(value) ?? throw ProgramFailure.Configuration(texts => texts.BadUrls(UrlsKey, value))
        : [ListenUrls.Default];

    private static string PathIn(ProgramHost host) => Path.Combine(host.Folder, FileName);

    private static IConfigurationRoot Sources(ProgramHost host)
    {
        var path = PathIn(host);
        var builder = new ConfigurationBuilder();
        try
        {
            if (System.IO.File.Exists(path))
            {
                // A stream, since a file provider would set up watching.
                _ = builder.AddJsonStream(new MemoryStream(System.IO.File.ReadAllBytes(path)));
            }

            var configuration = builder.AddInMemoryCollection(Keys(host)).Build();
            var secrets = new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(SecretFiles.Read(configuration, host));
            return secrets.Build();
        }
        catch (Exception failure) when (failure is FormatException or JsonException or IOException or UnauthorizedAccessException)
        {
            throw ProgramFailure.Configuration(texts => texts.BadSettingsFile(path, failure.Message));
        }
    }

    // As the environment provider does, from the variables that the host gives.
    private static IEnumerable<KeyValuePair<string, string?>> Keys(ProgramHost host) =>
        from variable in host.Environment
        where variable.Value.Length > 0 && (variable.Key.Contains("__", StringComparison.Ordinal) || string.Equals(variable.Key, UrlsKey, StringComparison.OrdinalIgnoreCase))
        select KeyValuePair.Create(variable.Key.Replace("__", ":", StringComparison.Ordinal), (string?)variable.Value);

    private string? Folder(string? value) => string.IsNullOrWhiteSpace(value) ? null : Path.Combine(_host.Folder, value);

    private static Locale? Language(string? value) => string.IsNullOrWhiteSpace(value)
        ? null
        : Locales.Parse(value) ?? throw ProgramFailure.Configuration(texts => texts.BadLanguageSetting("Defaults:Language", value));

    private static string? Region(string? value) => string.IsNullOrWhiteSpace(value)
        ? null
        : RegionCode.Parse(value) ?? throw ProgramFailure.Configuration(texts => texts.BadRegionSetting("Defaults:Region", value));
}
