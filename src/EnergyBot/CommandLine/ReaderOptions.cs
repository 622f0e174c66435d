using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Facts;

namespace EnergyBot.CommandLine;

/// <summary>The options that tell who reads the answer, for every command.</summary>
internal sealed class ReaderOptions(ProgramHost host)
{
    /// <summary><c>--lang</c>.</summary>
    public Option<string?> Language { get; } = new("--lang")
    {
        Description = "The reader's language, where the words do not tell: en or fr.",
        HelpName = "en|fr",
        Recursive = true,
    };

    /// <summary><c>--region</c>.</summary>
    public Option<string?> Region { get; } = new("--region")
    {
        Description = "Where the reader lives: a country's code (FR) or one of its regions (US-CA).",
        HelpName = "code",
        Recursive = true,
    };

    /// <summary><c>--catalogue</c>.</summary>
    public Option<string?> Catalogue { get; } = new("--catalogue")
    {
        Description = "A folder of your own facts, added to the built-in ones or replacing those of the same id.",
        HelpName = "folder",
        Recursive = true,
    };

    /// <summary>What the program answers from.</summary>
    /// <exception cref="ProgramFailure">The folder of own facts is broken.</exception>
    public Knowledge Knowledge(ParseResult parsed, Settings settings) => Facts.Knowledge.Open(parsed.GetValue(Catalogue) ?? settings.CatalogueFolder);

    /// <summary>What is known of the reader: by the options, or else the settings, or else the system's language.</summary>
    /// <exception cref="ProgramFailure">An option has a wrong value.</exception>
    public Preferences Preferences(ParseResult parsed, Settings settings)
    {
        var language = parsed.GetValue(Language) is { } tag
            ? Locales.Parse(tag) ?? throw ProgramFailure.Usage(texts => texts.BadLanguage(Shown.Word(tag)))
            : settings.Defaults.Language ?? SystemLocale.Of(host);
        var region = parsed.GetValue(Region) is { } code
            ? RegionCode.Parse(code) ?? throw ProgramFailure.Usage(texts => texts.BadRegion(Shown.Word(code)))
            : settings.Defaults.Region;
        return new Preferences(language, region);
    }

    /// <summary>The language that the command line names, even where something else in it is wrong.</summary>
    public Locale? GivenLanguage(ParseResult parsed) =>
        Locales.Parse(parsed.GetResult(Language)?.Tokens is [var tag, ..] ? tag.Value : null);
}
