using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Catalogue;
using EnergyBot.Facts;
using EnergyBot.Wording;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot facts check FOLDER</c>: lists all that is wrong with a folder of own facts.</summary>
internal static class FactsCheckCommand
{
    /// <summary>The command; its exit status is 0 where nothing is wrong, else 1.</summary>
    public static Command Create(ProgramHost host)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder of your own facts." };
        var command = new Command("check", "Lists every problem of a folder of your own facts: file, id and what to write instead.") { folder };
        command.SetAction(parsed =>
        {
            var texts = ProgramTexts.In(Locales.Parse(parsed.GetResult("--lang")?.Tokens is [var tag, ..] ? tag.Value : null) ?? SystemLocale.Of(host));
            var files = Knowledge.Files(parsed.GetValue(folder)!);
            var problems = FactCatalogue.Check(files);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var problem in problems)
            {
                output.WriteLine(problem);
            }

            output.WriteLine(texts.Checked(files.Count, problems.Length));
            return problems.IsEmpty ? ExitCodes.Answered : ExitCodes.Failed;
        });
        return command;
    }
}
