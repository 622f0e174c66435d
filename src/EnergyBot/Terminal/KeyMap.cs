namespace EnergyBot.Terminal;

/// <summary>Which key does what: arrows and editing keys, and those of Emacs that shells have too.</summary>
internal sealed class KeyMap
{
    private char _highSurrogate;

    /// <summary>What a key does; null for one that does nothing, or for the first half of a character in two.</summary>
    public EditKey? Read(ConsoleKeyInfo key)
    {
        if (char.IsHighSurrogate(key.KeyChar))
        {
            _highSurrogate = key.KeyChar;
            return null;
        }

        var first = _highSurrogate;
        _highSurrogate = '\0';
        if (char.IsLowSurrogate(key.KeyChar))
        {
            return first == '\0' ? null : new EditKey(Edit.Insert, new string([first, key.KeyChar]));
        }

        return Command(key) is { } edit ? new EditKey(edit) : Typed(key.KeyChar);
    }

    private static Edit? Command(ConsoleKeyInfo key)
    {
        var control = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        if (key.Modifiers == ConsoleModifiers.Alt && (key.Key is ConsoleKey.B or ConsoleKey.F))
        {
            return key.Key == ConsoleKey.B ? Edit.WordLeft : Edit.WordRight;
        }

        return (key.Key, key.KeyChar) switch
        {
            (ConsoleKey.LeftArrow, _) => control ? Edit.WordLeft : Edit.Left,
            (ConsoleKey.RightArrow, _) => control ? Edit.WordRight : Edit.Right,
            (ConsoleKey.UpArrow, _) => Edit.Older,
            (ConsoleKey.DownArrow, _) => Edit.Newer,
            (ConsoleKey.Home, _) => Edit.Home,
            (ConsoleKey.End, _) => Edit.End,
            (ConsoleKey.Delete, _) => Edit.Delete,
            (ConsoleKey.Enter, _) or (_, '\r' or '\n') => Edit.Enter,
            (ConsoleKey.Backspace, _) or (_, '\b' or '\x7F') => Edit.Backspace,
            (_, '\x01') => Edit.Home,
            (_, '\x02') => Edit.Left,
            (_, '\x03') => Edit.Interrupt,
            (_, '\x04') => Edit.EndOrDelete,
            (_, '\x05') => Edit.End,
            (_, '\x06') => Edit.Right,
            (_, '\x0B') => Edit.DeleteToEnd,
            (_, '\x0E') => Edit.Newer,
            (_, '\x10') => Edit.Older,
            (_, '\x15') => Edit.DeleteToStart,
            (_, '\x17') => Edit.DeleteWord,
            _ => null,
        };
    }

    private static EditKey? Typed(char character) => character switch
    {
        '\t' => new EditKey(Edit.Insert, " "),
        _ when char.IsControl(character) => null,
        _ => new EditKey(Edit.Insert, character.ToString()),
    };
}
