using EnergyBot.Core;

namespace EnergyBot.Discord.Wording;

/// <summary>What <c>energybot doctor</c> says of Discord's settings: pages and switches as the developer portal has them.</summary>
internal abstract class DoctorTexts
{
    /// <summary>The developer portal.</summary>
    protected const string Portal = "https://discord.com/developers/applications";

    public abstract string BadMode { get; }

    public abstract string BadApiBaseUrl { get; }

    /// <summary>Discord does not accept the token.</summary>
    public abstract string TokenRefused { get; }

    public abstract string UnknownApplication { get; }

    /// <summary>The token is of another application than the id.</summary>
    public abstract string OtherApplication { get; }

    /// <summary>The bot is not on a server, or without leave for commands.</summary>
    public abstract string NotInstalled { get; }

    public abstract string MissingPermissions { get; }

    /// <summary>The day's 200 new commands are used up.</summary>
    public abstract string TooManyCommands { get; }

    /// <summary>Discord refuses the form of a request.</summary>
    /// <param name="reason">In Discord's words.</param>
    public abstract string NotUnderstood(string reason);

    /// <summary>The message of an answer is gone.</summary>
    public abstract string MessageDeleted { get; }

    /// <summary>An answer came too late for its interaction.</summary>
    public abstract string Expired { get; }

    public abstract string BadReportUrl { get; }

    /// <summary>The application id is not that of the token's application.</summary>
    public abstract string OtherApplicationId { get; }

    /// <summary>Users cannot install the bot.</summary>
    public abstract string NoUserInstall { get; }

    /// <summary>Servers cannot install the bot.</summary>
    public abstract string NoGuildInstall { get; }

    public abstract string NotReached { get; }

    public abstract string AskedToWait { get; }

    public abstract string TryLater { get; }

    /// <summary>Discord accepts the token.</summary>
    public abstract string TokenAccepted { get; }

    /// <summary>The public key is not that of the token's application.</summary>
    public abstract string OtherPublicKey { get; }

    /// <summary>Discord knows no address to post interactions to.</summary>
    public abstract string NoEndpoint { get; }

    /// <summary>Where Discord posts interactions to.</summary>
    public abstract string Endpoint(string url);

    /// <summary>Discord posts to a path that is not the bot's.</summary>
    public abstract string OtherEndpoint(string url);

    public abstract string NoPublicKey { get; }

    public abstract string BadPublicKey { get; }

    public abstract string PublicKeyFits { get; }

    public abstract string NoApplicationId { get; }

    public abstract string BadApplicationId { get; }

    public abstract string ApplicationIdFits { get; }

    public abstract string NoToken { get; }

    public abstract string BadToken { get; }

    public abstract string TokenFits { get; }

    /// <summary>A token whose first part names another id than the application's.</summary>
    public abstract string TokenOfAnother { get; }

    /// <summary>The texts of a language.</summary>
    public static DoctorTexts In(Locale locale) => locale == Locale.French ? new FrenchDoctorTexts() : new EnglishDoctorTexts();
}
