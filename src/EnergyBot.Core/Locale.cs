namespace EnergyBot.Core;

/// <summary>A language the bot reads and answers in.</summary>
public enum Locale
{
    /// <summary>English: decimal point, comma between thousands.</summary>
    English,

    /// <summary>French: decimal comma, narrow no-break space between thousands.</summary>
    French,
}

/// <summary>Names and codes of the languages.</summary>
public static class Locales
{
    /// <summary>All languages.</summary>
    public static IReadOnlyList<Locale> All { get; } = [Locale.English, Locale.French];

    /// <summary>The two-letter code, <c>en</c> or <c>fr</c>.</summary>
    public static string Code(this Locale locale) => locale == Locale.French ? "fr" : "en";

    /// <summary>Reads <c>en</c>, <c>fr</c> or a tag that starts so (<c>fr-CA</c>), whatever the case; null for another language.</summary>
    public static Locale? Parse(string? tag)
    {
        var primary = tag?.Split('-', '_')[0];
        return primary switch
        {
            _ when string.Equals(primary, "en", StringComparison.OrdinalIgnoreCase) => Locale.English,
            _ when string.Equals(primary, "fr", StringComparison.OrdinalIgnoreCase) => Locale.French,
            _ => null,
        };
    }
}

/// <summary>One value for each language.</summary>
/// <param name="En">What English speakers get.</param>
/// <param name="Fr">What French speakers get.</param>
public sealed record Localized<T>(T En, T Fr)
{
    /// <summary>The value for a language.</summary>
    public T this[Locale locale] => locale == Locale.French ? Fr : En;
}
