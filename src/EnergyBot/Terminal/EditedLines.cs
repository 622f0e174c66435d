using Spectre.Console;

namespace EnergyBot.Terminal;

/// <summary>Lines typed at a terminal, with a prompt, editing keys and history.</summary>
internal sealed class EditedLines(IKeyboard keyboard, TextWriter output, string prompt) : ILineSource
{
    private readonly AnsiWriter _ansi = new(output, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard });
    private readonly LineHistory _history = new();
    private readonly KeyMap _keys = new();
    private int _cursorRow;

    /// <inheritdoc/>
    public string? Read()
    {
        var line = LineState.Empty;
        _cursorRow = 0;
        Draw(line);
        while (true)
        {
            if (_keys.Read(keyboard.Read()) is not { } key)
            {
                continue;
            }

            switch (key.Edit)
            {
                case Edit.Enter:
                    Leave(line);
                    _history.Add(line.Text);
                    return line.Text;
                case Edit.Interrupt or Edit.EndOrDelete when key.Edit == Edit.Interrupt || line.Text.Length == 0:
                    Leave(line);
                    return null;
                default:
                    line = LineEditor.Apply(line, key, _history);
                    break;
            }

            // Of a pasted text only the end is worth drawing.
            if (!keyboard.KeyWaits)
            {
                Draw(line);
            }
        }
    }

    private void Draw(LineState line)
    {
        var layout = LineLayout.Of(prompt, line, keyboard.Columns);
        output.Write('\r');
        Up(_cursorRow);
        _ = _ansi.EraseInDisplay(0);
        output.Write(string.Join("\r\n", layout.Rows));
        output.Write('\r');
        Up(layout.Rows.Length - 1 - layout.CursorRow);
        if (layout.CursorColumn > 0)
        {
            _ = _ansi.CursorRight(layout.CursorColumn);
        }

        _cursorRow = layout.CursorRow;
        output.Flush();
    }

    private void Up(int rows)
    {
        if (rows > 0)
        {
            _ = _ansi.CursorUp(rows);
        }
    }

    // The whole line stays on the screen and the answer goes below it.
    private void Leave(LineState line)
    {
        Draw(line with { Cursor = line.Text.Length });
        output.Write("\r\n");
        output.Flush();
    }
}
