using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Serving;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot serve</c>: serves the platforms that are configured, until it is stopped.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var urls = new Option<string?>("--urls") { Description = $"Where to listen, with semicolons between several; default: the setting Urls, or {ListenUrls.Default}.", HelpName = "url" };
        var command = new Command("serve", "Serves the platforms that the settings name, until it is stopped.") { urls };
        command.SetAction(parsed => Run(host, reader, parsed, parsed.GetValue(urls)));
        return command;
    }

    /// <summary>Serves.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(ProgramHost host, ReaderOptions reader, ParseResult parsed, string? urls)
    {
        var settings = Settings.Read(host);
        var addresses = urls is null
            ? settings.Urls()
            : ListenUrls.Parse(urls) ?? throw ProgramFailure.Usage(texts => texts.BadUrls("--urls", Shown.Word(urls)));
        return Server.RunAsync(host, settings, reader.Knowledge(parsed, settings), addresses).GetAwaiter().GetResult();
    }
}
