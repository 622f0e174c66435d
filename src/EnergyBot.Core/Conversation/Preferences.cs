namespace EnergyBot.Core.Conversation;

/// <summary>What is known of the reader beside the text.</summary>
/// <param name="Language">Decides where the words do not; null where not known.</param>
/// <param name="Region">ISO 3166 code of where the reader lives (<c>FR</c>, <c>US</c>); null where not known.</param>
public sealed record Preferences(Locale? Language = null, string? Region = null)
{
    /// <summary>Nothing known.</summary>
    public static Preferences None { get; } = new();
}
