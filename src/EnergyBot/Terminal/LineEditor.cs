namespace EnergyBot.Terminal;

/// <summary>What each editing key makes of a line. Pure: a state and a key give the next state.</summary>
internal static class LineEditor
{
    /// <summary>The line after a key; the keys that end a line change nothing.</summary>
    public static LineState Apply(LineState line, EditKey key, LineHistory history) => key.Edit switch
    {
        Edit.Insert => Insert(line, key.Text),
        Edit.Left => line with { Cursor = Characters.Before(line.Text, line.Cursor) },
        Edit.Right => line with { Cursor = Characters.After(line.Text, line.Cursor) },
        Edit.WordLeft => line with { Cursor = Characters.WordBefore(line.Text, line.Cursor) },
        Edit.WordRight => line with { Cursor = Characters.WordAfter(line.Text, line.Cursor) },
        Edit.Home => line with { Cursor = 0 },
        Edit.End => line with { Cursor = line.Text.Length },
        Edit.Backspace => Remove(line, Characters.Before(line.Text, line.Cursor), line.Cursor),
        Edit.Delete or Edit.EndOrDelete => Remove(line, line.Cursor, Characters.After(line.Text, line.Cursor)),
        Edit.DeleteToStart => Remove(line, 0, line.Cursor),
        Edit.DeleteToEnd => Remove(line, line.Cursor, line.Text.Length),
        Edit.DeleteWord => Remove(line, Characters.WordBefore(line.Text, line.Cursor), line.Cursor),
        Edit.Older => Recall(line, line.Back + 1, history),
        Edit.Newer => Recall(line, line.Back - 1, history),
        _ => line,
    };

    private static LineState Insert(LineState line, string text) => line with
    {
        Text = line.Text.Insert(line.Cursor, text),
        Cursor = line.Cursor + text.Length,
    };

    private static LineState Remove(LineState line, int start, int end) => line with
    {
        Text = line.Text.Remove(start, end - start),
        Cursor = start,
    };

    private static LineState Recall(LineState line, int back, LineHistory history)
    {
        if (back < 0 || back > history.Count)
        {
            return line;
        }

        var draft = line.Back == 0 ? line.Text : line.Draft;
        return (line with { Back = back, Draft = draft }).Showing(back == 0 ? draft : history[back]);
    }
}
