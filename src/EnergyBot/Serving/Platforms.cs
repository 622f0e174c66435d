using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Conversation.Checks;
using EnergyBot.Discord;

namespace EnergyBot.Serving;

/// <summary>The platforms that the settings name.</summary>
internal static class Platforms
{
    /// <summary>True where one is configured, if only by half.</summary>
    public static bool AreConfigured(Settings settings) => settings.Discord.IsConfigured;

    /// <summary>Looks whether all that are configured can be served.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="needsDiscord">True where nothing can be done without Discord.</param>
    /// <exception cref="ProgramFailure">One is configured by half; the sentence names the key.</exception>
    public static void Check(Settings settings, bool needsDiscord = false)
    {
        var discord = settings.Discord;
        if (!discord.IsConfigured && !needsDiscord)
        {
            return;
        }

        if (!discord.HasKnownMode)
        {
            throw ProgramFailure.Configuration(texts => texts.BadDiscordMode(discord.Mode!));
        }

        if (discord.MissingKeys().ToList() is { Count: > 0 } missing)
        {
            throw ProgramFailure.Configuration(texts => texts.MissingKeys("Discord", missing));
        }

        if (discord.Fault(Locale.English) is not null)
        {
            throw ProgramFailure.Configuration(texts => discord.Fault(texts.Locale)!);
        }
    }

    /// <summary>What <c>doctor</c> looks at, for each platform that has a setting.</summary>
    public static IReadOnlyList<IPlatformCheck> Checks(Settings settings) =>
        settings.Discord.IsConfigured ? [new DiscordSettingsCheck(settings.Discord)] : [];
}
