using EnergyBot.Core;

namespace EnergyBot.Discord.Wording;

/// <summary>What <c>energybot doctor</c> says of Discord's settings: pages and switches as the developer portal has them.</summary>
internal abstract class DoctorTexts
{
    /// <summary>The developer portal.</summary>
    protected const string Portal = "https://discord.com/developers/applications";

    public abstract string BadMode { get; }

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
