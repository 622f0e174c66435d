using System.Globalization;

namespace EnergyBot.Discord.Rendering;

/// <summary>Cuts texts to a limit where a reader would: behind a line, a sentence or a word, never inside a character.</summary>
internal static class Clip
{
    private const string Ellipsis = "…";

    /// <summary>The text, or its beginning with an ellipsis, in so many UTF-16 code units at the most.</summary>
    public static string To(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var room = limit - Ellipsis.Length;
        var end = text.LastIndexOf(' ', room);
        end = end > room / 2 ? end : CharacterEnd(text, room);

        // An escape whose character is gone, or half a pair of stars, would show.
        var head = text[..end].TrimEnd(' ', '\\', '*');
        return head + (Count(head, "**") % 2 == 1 ? "**" : "") is var closed && closed.Length <= room ? closed + Ellipsis : head + Ellipsis;
    }

    /// <summary>How many whole lines fit, one at the least.</summary>
    public static int Fitting(IReadOnlyList<string> lines, int limit)
    {
        var (count, length) = (0, 0);
        while (count < lines.Count && (length += lines[count].Length + 1) <= limit - Ellipsis.Length)
        {
            count++;
        }

        return Math.Max(count, 1);
    }

    /// <summary>As many whole lines as fit, with an ellipsis for those that do not.</summary>
    public static string Lines(IEnumerable<string> lines, int limit)
    {
        var kept = new List<string>();
        var length = 0;
        foreach (var line in lines)
        {
            if (length + line.Length + (kept.Count > 0 ? 1 : 0) > limit - 2)
            {
                return kept.Count == 0 ? To(line, limit) : string.Join('\n', kept) + "\n" + Ellipsis;
            }

            length += line.Length + (kept.Count > 0 ? 1 : 0);
            kept.Add(line);
        }

        return string.Join('\n', kept);
    }

    private static int CharacterEnd(string text, int room)
    {
        var end = 0;
        while (end < room && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= room)
        {
            end = next;
        }

        return end;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
