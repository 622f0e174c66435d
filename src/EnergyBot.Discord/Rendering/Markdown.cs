using System.Buffers;
using System.Text;
using EnergyBot.Core.Answers;

namespace EnergyBot.Discord.Rendering;

/// <summary>Renders pieces of answers in Discord's markdown. Everything is escaped here, and only here.</summary>
internal static class Markdown
{
    // A backslash takes any meaning from these: emphasis, spoilers, code, links, mentions, quotes, headings, lists, addresses.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_~`|<>[]()@#:-");

    /// <summary>A phrase.</summary>
    public static string Render(Phrase phrase) => string.Concat(phrase.Pieces.Select(Render));

    /// <summary>Text that means just itself.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsSpecial(text, at))
            {
                _ = escaped.Append('\\');
            }

            _ = escaped.Append(text[at]);
        }

        return escaped.ToString();
    }

    /// <summary>A link that shows a text instead of its address.</summary>
    public static string Link(string text, Uri address) => $"[{Escape(text)}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";

    private static string Render(Piece piece) => piece switch
    {
        StrongPiece strong => Strong(strong.Text),
        _ => Escape(PlainTextRenderer.Render(piece)),
    };

    /// <summary>Text that stands out, without the spaces at its ends and a comma before it: they would keep the stars from meaning that.</summary>
    public static string Strong(string text)
    {
        var start = text.Length - text.TrimStart(' ', ',').Length;
        var inner = text[start..].TrimEnd(' ');
        return inner.Length == 0 ? text : $"{text[..start]}**{Escape(inner)}**{text[(start + inner.Length)..]}";
    }

    // A hyphen, a number sign and a colon are plain nearly everywhere; escaped they only make a text longer.
    private static bool IsSpecial(string text, int at) => text[at] switch
    {
        '-' or '#' => at == 0 || text[at - 1] is '\n' or ' ',
        ':' => at + 1 < text.Length && text[at + 1] is not (' ' or '\u00A0' or '\n'),
        '(' or ')' => at > 0 && text[at - 1] == ']',
        var character => Special.Contains(character),
    };
}
