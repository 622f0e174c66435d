using System.Collections;
using EnergyBot.Configuration;
using EnergyBot.Streams;
using EnergyBot.Terminal;
using Spectre.Console;

namespace EnergyBot;

/// <summary>What surrounds the program: its streams, folder and environment. Tests give their own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="InputIsTerminal">True where somebody types the input.</param>
/// <param name="Output">Standard output; a write to a reader that is gone throws <see cref="IOException"/>.</param>
/// <param name="OutputIsTerminal">True where the output is looked at.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Folder">Where <c>appsettings.json</c> is looked for.</param>
/// <param name="Environment">The environment variables.</param>
/// <param name="Keyboard">The keys of the terminal; only touched where input and output are a terminal.</param>
internal sealed record ProgramHost(
    Stream Input,
    bool InputIsTerminal,
    Stream Output,
    bool OutputIsTerminal,
    Stream Error,
    string Folder,
    IReadOnlyDictionary<string, string> Environment,
    IKeyboard Keyboard)
{
    /// <summary>What is never to be written; the settings add to it.</summary>
    public Secrets Secrets { get; } = new();

    /// <summary>True where the output understands escape sequences.</summary>
    public bool Ansi => OutputIsTerminal && Variable("TERM") is { } term ? term != "dumb" : OutputIsTerminal && OperatingSystem.IsWindows();

    /// <summary>True where answers may have colour (https://no-color.org).</summary>
    public bool Colour => Ansi && Variable("NO_COLOR") is null;

    /// <summary>The surroundings of the process.</summary>
    public static ProgramHost Standard()
    {
        var outputIsTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows())
        {
            PrepareWindowsConsole(outputIsTerminal);
        }

        return new ProgramHost(
            StandardInput.Open(),
            !Console.IsInputRedirected,
            StandardOutput.Open(),
            outputIsTerminal,
            Console.OpenStandardError(),
            Directory.GetCurrentDirectory(),
            Variables(),
            new ConsoleKeyboard());
    }

    /// <summary>An environment variable; null where it is not set or empty.</summary>
    public string? Variable(string name) => Environment.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    private static Dictionary<string, string> Variables()
    {
        var comparer = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var variables = new Dictionary<string, string>(comparer);
        foreach (DictionaryEntry entry in System.Environment.GetEnvironmentVariables())
        {
            variables[(string)entry.Key] = (string?)entry.Value ?? "";
        }

        return variables;
    }

    private static void PrepareWindowsConsole(bool outputIsTerminal)
    {
        Console.OutputEncoding = Utf8.Encoding;
        if (outputIsTerminal)
        {
            // Detecting turns escape sequences on.
            _ = AnsiCapabilities.Create(Console.Out);
        }
    }
}
