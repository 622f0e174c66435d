namespace EnergyBot.Discord.Wording;

/// <summary>In English.</summary>
internal sealed class EnglishDiscordTexts : DiscordTexts
{
    public static EnglishDiscordTexts Instance { get; } = new();

    public override string More => "More";

    public override string Working => "Working";

    public override string Sources => "Sources";

    public override string Share => "Share";

    public override string Report => "Report a wrong figure";

    public override string ChooseRegion => "Answer for another country";

    public override string OtherAmounts => "Other amounts in the message";

    public override string NoWorking => "There is no arithmetic behind this answer: the figures stand in the sources as they are.";

    public override string HowToReport => "Thank you for looking closely. Tell whoever runs this bot which figure is wrong, with its source and the data version:";

    public override string OnMessages(string check, string perspective) => $"• On any message: right-click it or press it for long, then Apps, then “{check}” or “{perspective}”";

    public override string UnknownCommand => "I no longer have that command: type /energy to see those that there are.";

    public override string UnknownInteraction => "I do not know how to answer that: type /energy ask and your question.";

    public override string NoMessage => "I find no text in that message: choose one that has some, or type /energy check.";

    public override string NothingTyped => "There is nothing to read: type an amount such as 50 GWh, or a thing.";

    public override string UnknownThing(string typed, IReadOnlyList<string> meant) => meant.Count == 0
        ? $"I know nothing of “{typed}”: type a few letters and choose from the list that opens."
        : $"I know nothing of “{typed}”: perhaps you mean {string.Join(", or ", meant.Select(name => $"“{name}”"))}?";

    public override string NeedsManageServer => "Only members with “Manage Server” can set this for a channel or a server; leave out “for” to set it for yourself.";

    public override string NoServer => "There is no server here to set this for; leave out “for” to set it for yourself.";

    public override string UnknownRegion => "I do not know that region: choose one from the list, or type a code such as FR, US or GB.";

    public override string NotKept => "I could not reach my settings just now; please try again in a moment.";

    public override string NotDelivered => "Discord did not let me show the answer here: please ask again, or ask me in a direct message.";

    public override string Forgotten => "Done: everything I kept about you is deleted.";

    public override string Settings(bool isChanged, string? language, string? region, bool? everyone) =>
        $"{(isChanged ? "Done. Set now:" : "Set now:")}\n• Language: {language ?? "automatic"}\n• Region: {region ?? "automatic"}\n• Answers seen by: {(everyone switch { true => "everyone", false => "only you", null => "automatic" })}";
}
