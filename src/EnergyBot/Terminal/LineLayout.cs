using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace EnergyBot.Terminal;

/// <summary>A line as rows of a terminal, with the place of the cursor.</summary>
/// <param name="Rows">One row or more; the last may be empty, where the cursor stands behind a full row.</param>
/// <param name="CursorRow">The cursor's row, from 0.</param>
/// <param name="CursorColumn">The cursor's column, from 0.</param>
internal sealed record LineLayout(ImmutableArray<string> Rows, int CursorRow, int CursorColumn)
{
    /// <summary>Wraps a prompt and a line at a width, never within a character.</summary>
    public static LineLayout Of(string prompt, LineState line, int columns)
    {
        var text = prompt + line.Text;
        var cursor = prompt.Length + line.Cursor;
        var rows = ImmutableArray.CreateBuilder<string>();
        var row = new StringBuilder();
        var column = 0;
        var (cursorRow, cursorColumn) = (0, 0);
        for (var index = 0; ; )
        {
            var length = index < text.Length ? StringInfo.GetNextTextElementLength(text.AsSpan(index)) : 0;
            var width = DisplayWidth.OfCluster(text.AsSpan(index, length));
            if (column + width > columns || column == columns)
            {
                rows.Add(row.ToString());
                _ = row.Clear();
                column = 0;
            }

            if (index <= cursor && (cursor < index + length || length == 0))
            {
                (cursorRow, cursorColumn) = (rows.Count, column);
            }

            if (length == 0)
            {
                rows.Add(row.ToString());
                return new LineLayout(rows.ToImmutable(), cursorRow, cursorColumn);
            }

            _ = row.Append(text, index, length);
            column += width;
            index += length;
        }
    }
}
