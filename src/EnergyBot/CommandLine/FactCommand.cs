using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Facts;
using EnergyBot.Streams;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot fact ID</c>: all that is known of one thing.</summary>
internal static class FactCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var name = new Argument<string[]>("ID") { Description = "The id of a thing, or a name of it.", Arity = ArgumentArity.OneOrMore };
        var format = new FormatOption("text for reading, json for a document.", OutputFormat.Text, OutputFormat.Json);
        var command = new Command("fact", "Shows all figures of one thing: their spread, boundaries, sources and ages.") { name, format.Option };
        command.SetAction(parsed =>
        {
            var chosen = format.Read(parsed);
            var settings = Settings.Read(host);
            var preferences = reader.Preferences(parsed, settings);
            var knowledge = reader.Knowledge(parsed, settings);
            var thing = Find(knowledge.Catalogue, string.Join(' ', parsed.GetValue(name)!));
            if (chosen == OutputFormat.Json)
            {
                var documents = new DocumentWriter(host.Output, indented: true);
                documents.Write(FactsDocument.Of(FactList.Of(knowledge.Catalogue, [thing])), FactsJson.Default.FactsDocument);
                documents.Flush();
            }
            else
            {
                new FactPage(thing, knowledge.Assistant.Regions, knowledge.Catalogue.Year, preferences.Language ?? Locale.English)
                    .Write(parsed.InvocationConfiguration.Output);
            }

            return ExitCodes.Answered;
        });
        return command;
    }

    // One thing or none: where a name fits several, they are told, never one of them taken.
    private static Thing Find(FactCatalogue catalogue, string name)
    {
        var search = new ThingSearch(catalogue);
        return search.Exact(name) switch
        {
            [var thing] => thing,
            [] => throw ProgramFailure.Usage(texts => texts.UnknownThing(Shown.Word(name), [.. search.Near(name).Select(near => near.Thing.Id)])),
            var several => throw ProgramFailure.Usage(texts => texts.SeveralThings(Shown.Word(name), [.. several.Select(thing => thing.Id)])),
        };
    }
}
