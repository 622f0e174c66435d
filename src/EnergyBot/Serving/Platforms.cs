using EnergyBot.Configuration;
using EnergyBot.Core.Conversation.Checks;

namespace EnergyBot.Serving;

/// <summary>The platforms that the settings name.</summary>
internal static class Platforms
{
    /// <summary>True where one is configured.</summary>
    /// <exception cref="ProgramFailure">One is configured by half.</exception>
    public static bool AreConfigured(Settings settings) => settings.Discord() is not null;

    /// <summary>What <c>doctor</c> looks at, for each platform that has a setting.</summary>
    public static IReadOnlyList<IPlatformCheck> Checks(Settings settings) => [];
}
