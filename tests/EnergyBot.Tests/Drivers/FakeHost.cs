using System.Text;
using EnergyBot.CommandLine;
using EnergyBot.Terminal;

namespace EnergyBot.Tests.Drivers;

/// <summary>Runs the program in-process over streams in memory, in an empty folder and environment.</summary>
internal sealed class FakeHost
{
    private MemoryStream Written { get; } = new();

    private MemoryStream Complained { get; } = new();

    public byte[] Input { get; init; } = [];

    public Stream? InputStream { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "no-such-folder");

    public Dictionary<string, string> Environment { get; init; } = [];

    public IKeyboard Keyboard { get; init; } = new ScriptedKeyboard();

    public Stream? OutputStream { get; init; }

    public string Output => Encoding.UTF8.GetString(Written.ToArray());

    public string[] OutputLines => Output.Split('\n')[..^1];

    public string Error => Encoding.UTF8.GetString(Complained.ToArray());

    public ProgramHost Host => new(
        InputStream ?? new MemoryStream(Input),
        InputIsTerminal,
        OutputStream ?? Written,
        OutputIsTerminal,
        Complained,
        Folder,
        Environment,
        Keyboard);

    public int Run(params string[] arguments) => CommandLineProgram.Run(arguments, Host);
}
