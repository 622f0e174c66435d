namespace EnergyBot.Core.Tests;

/// <summary>Spaces that do not break, made visible in expected texts: <c>_</c> the narrow one, <c>~</c> the other.</summary>
internal static class Spaces
{
    public static string Typed(string text) => text.Replace('_', '\u202F').Replace('~', '\u00A0');

    public static string Shown(string text) => text.Replace('\u202F', '_').Replace('\u00A0', '~');
}
