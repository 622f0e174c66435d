namespace EnergyBot.Discord;

/// <summary>Discord's ids (docs.discord.com, "Snowflakes").</summary>
public static class Snowflake
{
    /// <summary>True for a number of 17 to 20 digits, as all ids since 2015 are.</summary>
    public static bool IsOne(string text) => text is { Length: >= 17 and <= 20 } && text.All(char.IsAsciiDigit);
}
