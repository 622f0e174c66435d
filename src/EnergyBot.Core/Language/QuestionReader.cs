namespace EnergyBot.Core.Language;

/// <summary>Stub.</summary>
public sealed class QuestionReader
{
    /// <summary>Stub.</summary>
    public static Question Read(string text, Locale? hint, string? region) =>
        new(text, hint ?? Locale.English, Intent.OffTopic, [], [], null, region, null);
}
