using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language.Names;
using EnergyBot.Facts;
using EnergyBot.Streams;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot facts [QUERY]</c>: lists what the bot knows.</summary>
internal sealed class FactsCommand
{
    private readonly ProgramHost _host;
    private readonly ReaderOptions _reader;
    private readonly FormatOption _format = new("text for a table, json for one document with every figure and source.", OutputFormat.Text, OutputFormat.Json);
    private readonly Argument<string[]> _query = new("QUERY") { Description = "Words in a name of the thing.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _category = new("--category") { Description = "Only one category, such as home or transport.", HelpName = "name" };

    private FactsCommand(ProgramHost host, ReaderOptions reader) => (_host, _reader) = (host, reader);

    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var facts = new FactsCommand(host, reader);
        var command = new Command("facts", "Lists the things the bot knows, with their figures and sources; --region keeps those of a region.")
        {
            facts._query, facts._category, facts._format.Option,
        };
        command.Add(FactsCheckCommand.Create(host));
        command.SetAction(facts.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var format = _format.Read(parsed);
        var settings = Settings.Read(_host);
        var preferences = _reader.Preferences(parsed, settings);
        var region = parsed.GetValue(_reader.Region) is null ? null : preferences.Region;
        var facts = Chosen(_reader.Knowledge(parsed, settings).Catalogue, string.Join(' ', parsed.GetValue(_query) ?? []), parsed.GetValue(_category), region);
        if (format == OutputFormat.Json)
        {
            var documents = new DocumentWriter(_host.Output, indented: true);
            documents.Write(FactsDocument.Of(facts), FactsJson.Default.FactsDocument);
            documents.Flush();
        }
        else
        {
            FactsTable.Write(parsed.InvocationConfiguration.Output, facts, preferences.Language ?? Locale.English);
        }

        return ExitCodes.Answered;
    }

    private static FactList Chosen(FactCatalogue catalogue, string query, string? category, string? region)
    {
        if (query.Length == 0 && category is null && region is null)
        {
            return FactList.Of(catalogue);
        }

        var categories = catalogue.Things.Select(thing => thing.Category).Distinct().ToList();
        if (category is not null && !categories.Contains(category))
        {
            throw ProgramFailure.Usage(texts => texts.UnknownCategory(Shown.Word(category), string.Join(", ", categories)));
        }

        var search = new ThingSearch(catalogue);
        var found = query.Length == 0 ? catalogue.Things : search.Containing(query);
        if (found.IsEmpty)
        {
            throw ProgramFailure.Usage(texts => texts.UnknownThing(Shown.Word(query), [.. search.Near(query).Select(near => near.Thing.Id)]));
        }

        return FactList.Of(catalogue, [.. found.Where(thing => (category is null || thing.Category == category) && (region is null || IsIn(thing, region)))]);
    }

    private static bool IsIn(Thing thing, string region) =>
        thing.Figures.Any(figure => figure.Region == region || figure.Region.StartsWith(region + "/", StringComparison.Ordinal)
            || RegionNames.CountryOf(figure.Region) == region);
}
