namespace EnergyBot.Terminal;

/// <summary>The keys of the process's own terminal.</summary>
internal sealed class ConsoleKeyboard : IKeyboard
{
    private const int UsualColumns = 80;

    /// <inheritdoc/>
    public int Columns => Console.WindowWidth is > 1 and var columns ? columns : UsualColumns;

    /// <inheritdoc/>
    public bool KeyWaits => Console.KeyAvailable;

    /// <inheritdoc/>
    public ConsoleKeyInfo Read()
    {
        Console.TreatControlCAsInput = true;
        return Console.ReadKey(intercept: true);
    }
}
