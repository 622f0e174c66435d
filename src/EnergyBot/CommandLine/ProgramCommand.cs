using System.CommandLine;
using System.CommandLine.Help;
using EnergyBot.Configuration;
using EnergyBot.Serving;
using EnergyBot.Terminal;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot</c>: the conversation in the terminal, unless a command follows or the settings name a platform to serve.</summary>
internal static class ProgramCommand
{
    /// <summary>The whole command line.</summary>
    public static RootCommand Create(ProgramHost host, ReaderOptions reader)
    {
        var root = new RootCommand("Answers energy questions with equivalents and their sources. Without a command: serves the platforms that the settings name, or else a conversation in the terminal.");

        // The library's own also take "/h" and "/?" for help, but "50 kW /h" is a question.
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(new HelpOption("--help", "-h"));
        root.Add(new VersionOption("--version"));
        root.Add(reader.Language);
        root.Add(reader.Region);
        root.Add(reader.Catalogue);
        root.Add(AskCommand.Create(host, reader));
        root.Add(CheckCommand.Create(host, reader));
        root.Add(FactsCommand.Create(host, reader));
        root.Add(FactCommand.Create(host, reader));
        root.Add(ServeCommand.Create(host, reader));
        root.Add(DoctorCommand.Create(host, reader));
        root.Add(BackupCommand.Create(host));
        root.Add(DiscordCommand.Create(host, reader));
        root.SetAction(parsed =>
        {
            var settings = Settings.Read(host);
            if (Platforms.AreConfigured(settings))
            {
                return ServeCommand.Run(host, reader, parsed, urls: null);
            }

            return Conversation.Open(host, reader.Knowledge(parsed, settings).Assistant, reader.Preferences(parsed, settings)).Run();
        });
        return root;
    }
}
