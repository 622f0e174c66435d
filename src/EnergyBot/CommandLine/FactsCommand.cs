using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Facts;
using EnergyBot.Streams;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot facts</c>: lists what the bot knows.</summary>
internal static class FactsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var format = new FormatOption("text for a table, json for one document with every figure and source.", OutputFormat.Text, OutputFormat.Json);
        var command = new Command("facts", "Lists the things the bot knows, with their figures and sources.") { format.Option };
        command.SetAction(parsed =>
        {
            var chosen = format.Read(parsed);
            var preferences = reader.Preferences(parsed, Settings.Read(host));
            var facts = FactList.Standard;
            if (chosen == OutputFormat.Json)
            {
                var documents = new DocumentWriter(host.Output, indented: true);
                documents.Write(FactsDocument.Of(facts), FactsJson.Default.FactsDocument);
                documents.Flush();
            }
            else
            {
                FactsTable.Write(parsed.InvocationConfiguration.Output, facts, preferences.Language ?? Locale.English);
            }

            return ExitCodes.Answered;
        });
        return command;
    }
}
