using EnergyBot.Core;
using EnergyBot.Discord.Signatures;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord;

/// <summary>The section <c>Discord</c> of the settings, as the operator has written it, without spaces around values. With no key set Discord is off.</summary>
public sealed class DiscordOptions
{
    /// <summary>The only mode there is: Discord posts signed interactions to <c>/discord/interactions</c>.</summary>
    public const string Http = "http";

    // Discord takes 512 characters behind a button, the question in them.
    private const int LongestReportUrl = 400;

    /// <summary>How Discord's events come: <c>http</c>, the default.</summary>
    public string? Mode { get; set; }

    /// <summary>The bot's token, a secret: page Bot of the developer portal.</summary>
    public string? Token { get; set; }

    /// <summary>The application's id, a snowflake: page General Information.</summary>
    public string? ApplicationId { get; set; }

    /// <summary>The key that Discord signs with, 64 hexadecimal digits: page General Information.</summary>
    public string? PublicKey { get; set; }

    /// <summary>The address of the API with its version; default: Discord's own.</summary>
    public string? ApiBaseUrl { get; set; }

    /// <summary>The page that "Report a wrong figure" opens, with <c>{question}</c> and <c>{data}</c> filled in; default: the button names the figure and its source.</summary>
    public string? ReportUrl { get; set; }

    /// <summary>True where a key is set.</summary>
    public bool IsConfigured => !string.IsNullOrEmpty(Mode) || !string.IsNullOrEmpty(Token) || !string.IsNullOrEmpty(ApplicationId) || !string.IsNullOrEmpty(PublicKey);

    /// <summary>True where the mode is one there is, or left to the default.</summary>
    public bool HasKnownMode => string.IsNullOrEmpty(Mode) || string.Equals(Mode, Http, StringComparison.OrdinalIgnoreCase);

    /// <summary>What keeps complete settings from being served, in one sentence; null for nothing.</summary>
    /// <param name="locale">The language of whoever runs the bot.</param>
    public string? Fault(Locale locale) =>
        !InteractionSignature.IsKey(PublicKey!) ? DoctorTexts.In(locale).BadPublicKey
        : !Snowflake.IsOne(ApplicationId!) ? DoctorTexts.In(locale).BadApplicationId
        : HasBadAddress ? DoctorTexts.In(locale).BadApiBaseUrl
        : HasBadReportUrl ? DoctorTexts.In(locale).BadReportUrl
        : null;

    /// <summary>True where the API's address is set and is none.</summary>
    internal bool HasBadAddress => !string.IsNullOrWhiteSpace(ApiBaseUrl) && !IsWebAddress(ApiBaseUrl);

    /// <summary>True where the page for reports is set and is none, or leaves no room for the question.</summary>
    internal bool HasBadReportUrl => !string.IsNullOrWhiteSpace(ReportUrl) && (ReportUrl.Length > LongestReportUrl || !IsWebAddress(ReportUrl));

    /// <summary>The keys that are needed and not set, such as <c>Discord:PublicKey</c>.</summary>
    public IEnumerable<string> MissingKeys() =>
        from key in new[] { (Name: nameof(PublicKey), Value: PublicKey), (Name: nameof(ApplicationId), Value: ApplicationId), (Name: nameof(Token), Value: Token) }
        where string.IsNullOrWhiteSpace(key.Value)
        select "Discord:" + key.Name;

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
