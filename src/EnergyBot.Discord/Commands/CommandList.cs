using EnergyBot.Core;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Commands;

/// <summary>All commands, as they are registered: for servers and users who install the bot, in servers, direct messages and private channels.</summary>
internal static class CommandList
{
    // Longer than any question that is read as one; Discord allows 6,000.
    private const int LongestQuestion = 1000;
    private const int LongestText = 6000;

    // A reference that a button carries names no longer thing.
    private const int LongestName = 100;

    private static readonly int[] Everybody = [0, 1];
    private static readonly int[] Everywhere = [0, 1, 2];

    /// <summary>The commands.</summary>
    /// <param name="isGlobal">False for the commands of one server, where installation and place are not chosen.</param>
    public static IReadOnlyList<Command> All(bool isGlobal) =>
    [
        new Command(
            CommandNames.Energy,
            CommandType.ChatInput,
            French(CommandTexts.EnergyName),
            isGlobal ? Everybody : null,
            isGlobal ? Everywhere : null,
            CommandTexts.Energy.En,
            French(CommandTexts.Energy),
            [
                Subcommand(CommandNames.Ask, CommandTexts.AskName, CommandTexts.Ask, Text(CommandNames.Question, CommandTexts.QuestionName, CommandTexts.Question, LongestQuestion)),
                Subcommand(
                    CommandNames.Compare, CommandTexts.CompareName, CommandTexts.Compare,
                    Thing(CommandNames.A, CommandTexts.AName, CommandTexts.A),
                    Thing(CommandNames.B, CommandTexts.BName, CommandTexts.B)),
                Subcommand(CommandNames.Check, CommandTexts.CheckName, CommandTexts.Check, Text(CommandNames.Text, CommandTexts.TextName, CommandTexts.Text, LongestText)),
                Subcommand(CommandNames.Fact, CommandTexts.FactName, CommandTexts.Fact, Thing(CommandNames.Thing, CommandTexts.ThingName, CommandTexts.Thing)),
                Subcommand(
                    CommandNames.Settings, CommandTexts.SettingsName, CommandTexts.Settings,
                    Choose(CommandNames.Language, CommandTexts.LanguageName, CommandTexts.Language, SettingChoices.Languages),
                    Option(OptionType.String, CommandNames.Region, CommandTexts.RegionName, CommandTexts.Region) with { Autocomplete = true, MaxLength = LongestName },
                    Choose(CommandNames.Answers, CommandTexts.AnswersName, CommandTexts.Answers, SettingChoices.Visibilities),
                    Choose(CommandNames.For, CommandTexts.ForName, CommandTexts.For, SettingChoices.Scopes),
                    Option(OptionType.Boolean, CommandNames.ForgetMe, CommandTexts.ForgetMeName, CommandTexts.ForgetMe)),
                Subcommand(CommandNames.Help, CommandTexts.HelpName, CommandTexts.Help),
            ]),
        OnMessage(CommandNames.CheckMessage, CommandTexts.CheckMessage, isGlobal),
        OnMessage(CommandNames.PutInPerspective, CommandTexts.PutInPerspective, isGlobal),
    ];

    private static Command OnMessage(string name, Localized<string> shown, bool isGlobal) =>
        new(name, CommandType.Message, French(shown), isGlobal ? Everybody : null, isGlobal ? Everywhere : null);

    private static CommandOption Subcommand(string name, Localized<string> shown, Localized<string> description, params CommandOption[] options) =>
        Option(OptionType.Subcommand, name, shown, description) with { Options = options.Length == 0 ? null : options };

    private static CommandOption Text(string name, Localized<string> shown, Localized<string> description, int longest) =>
        Option(OptionType.String, name, shown, description) with { Required = true, MaxLength = longest };

    private static CommandOption Thing(string name, Localized<string> shown, Localized<string> description) =>
        Text(name, shown, description, LongestName) with { Autocomplete = true };

    private static CommandOption Choose(string name, Localized<string> shown, Localized<string> description, IReadOnlyList<Choice> choices) =>
        Option(OptionType.String, name, shown, description) with { Choices = choices };

    private static CommandOption Option(int type, string name, Localized<string> shown, Localized<string> description) =>
        new(type, name, description.En, French(shown), French(description));

    private static Dictionary<string, string> French(Localized<string> text) => new(StringComparer.Ordinal) { ["fr"] = text.Fr };
}
