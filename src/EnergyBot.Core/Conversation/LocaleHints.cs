namespace EnergyBot.Core.Conversation;

/// <summary>What the platform says of languages, as tags such as <c>fr</c> or <c>en-GB</c>; null where it says nothing.</summary>
/// <param name="User">The language that the user's own program is set to.</param>
/// <param name="Server">The language of the server.</param>
public sealed record LocaleHints(string? User = null, string? Server = null)
{
    /// <summary>Nothing known.</summary>
    public static LocaleHints None { get; } = new();

    /// <summary>The user's language or else the server's; null where neither is one that the bot speaks.</summary>
    public Locale? Language => Locales.Parse(User) ?? Locales.Parse(Server);

    /// <summary>
    /// The region in the user's tag (<c>en-GB</c>: GB); null without one. <c>en-US</c> says nothing: it is what the
    /// platforms' programs are set to where nobody has chosen.
    /// </summary>
    public string? Region =>
        User is not null && !string.Equals(User, "en-US", StringComparison.OrdinalIgnoreCase) && User.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
            ? RegionCode.Parse(User[(dash + 1)..])
            : null;
}
