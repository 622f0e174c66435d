using EnergyBot.Core;

namespace EnergyBot.Configuration;

/// <summary>The language that the operating system is set to.</summary>
internal static class SystemLocale
{
    // In the order of POSIX (Base Definitions, 8.2): the first that is set decides.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>English or French; null where it is set to neither (<c>C</c>, <c>de_DE.UTF-8</c>).</summary>
    public static Locale? Of(ProgramHost host) =>
        Locales.Parse(Variables.Select(host.Variable).FirstOrDefault(value => value is not null));
}
