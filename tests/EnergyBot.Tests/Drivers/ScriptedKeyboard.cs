using EnergyBot.Terminal;

namespace EnergyBot.Tests.Drivers;

/// <summary>Types what it was given; a key beyond that is a mistake of the test.</summary>
internal sealed class ScriptedKeyboard(params ConsoleKeyInfo[] keys) : IKeyboard
{
    private readonly Queue<ConsoleKeyInfo> _keys = new(keys);

    public int Columns { get; init; } = 80;

    public bool KeyWaits => false;

    public ConsoleKeyInfo Read() => _keys.Dequeue();

    public static ConsoleKeyInfo[] Typed(string text) => [.. text.Select(Char)];

    public static ConsoleKeyInfo Char(char character) => new(character, ConsoleKey.None, false, false, false);

    public static ConsoleKeyInfo Key(ConsoleKey key, bool control = false) => new('\0', key, false, false, control);

    public static ConsoleKeyInfo Control(char letter) => new((char)(letter - 'A' + 1), (ConsoleKey)letter, false, false, true);
}
