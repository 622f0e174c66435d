namespace EnergyBot.Terminal;

/// <summary>The keys of a terminal and its width.</summary>
internal interface IKeyboard
{
    /// <summary>How many columns the terminal has.</summary>
    int Columns { get; }

    /// <summary>True where a key waits to be read.</summary>
    bool KeyWaits { get; }

    /// <summary>Waits for a key and takes it; Ctrl-C is a key as any other.</summary>
    ConsoleKeyInfo Read();
}
