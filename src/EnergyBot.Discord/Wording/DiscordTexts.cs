using EnergyBot.Core;

namespace EnergyBot.Discord.Wording;

/// <summary>What only Discord's users read, in one language.</summary>
internal abstract class DiscordTexts
{
    /// <summary>The labels of buttons, up to 80 characters each.</summary>
    public abstract string More { get; }

    public abstract string Working { get; }

    public abstract string Sources { get; }

    public abstract string Share { get; }

    public abstract string Report { get; }

    /// <summary>Above the list of regions.</summary>
    public abstract string ChooseRegion { get; }

    /// <summary>Above the list of the other amounts of a message.</summary>
    public abstract string OtherAmounts { get; }

    /// <summary>There is no working to show.</summary>
    public abstract string NoWorking { get; }

    /// <summary>How to report a figure where the operator has given no address, above the figures.</summary>
    public abstract string HowToReport { get; }

    /// <summary>How the commands of messages are found, a line of a list.</summary>
    public abstract string OnMessages(string check, string perspective);

    /// <summary>A command that the bot no longer has.</summary>
    public abstract string UnknownCommand { get; }

    /// <summary>A kind of interaction that the bot does not know.</summary>
    public abstract string UnknownInteraction { get; }

    /// <summary>A message without text, or that is gone.</summary>
    public abstract string NoMessage { get; }

    /// <summary>An option that has to be filled in.</summary>
    public abstract string NothingTyped { get; }

    /// <summary>A thing that nothing is known of.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="meant">What may be meant; empty for nothing.</param>
    public abstract string UnknownThing(string typed, IReadOnlyList<string> meant);

    /// <summary>A change for a channel or server by somebody who may not make it.</summary>
    public abstract string NeedsManageServer { get; }

    /// <summary>A change for a server, outside of any.</summary>
    public abstract string NoServer { get; }

    /// <summary>A region that has no such code or name.</summary>
    public abstract string UnknownRegion { get; }

    /// <summary>Settings could not be kept or read.</summary>
    public abstract string NotKept { get; }

    /// <summary>Discord did not take an answer that was put off.</summary>
    public abstract string NotDelivered { get; }

    /// <summary>Everything kept of the user is deleted.</summary>
    public abstract string Forgotten { get; }

    /// <summary>Settings, a line each.</summary>
    /// <param name="isChanged">True right after a change.</param>
    /// <param name="language">The language's name; null where nothing is set.</param>
    /// <param name="region">The region's name; null where nothing is set.</param>
    /// <param name="everyone">True where everyone sees answers, false where only the user does; null where nothing is set.</param>
    public abstract string Settings(bool isChanged, string? language, string? region, bool? everyone);

    /// <summary>The texts of a language.</summary>
    public static DiscordTexts In(Locale locale) => locale == Locale.French ? FrenchDiscordTexts.Instance : EnglishDiscordTexts.Instance;
}
