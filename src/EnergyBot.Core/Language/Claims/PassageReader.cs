using System.Text;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Cuts a text of any length into passages of full sentences: paragraphs, or less where one is long. Memory stays flat.</summary>
public static class PassageReader
{
    // A paragraph longer than this is cut behind a sentence, or else at a space.
    private const int Longest = 4_000;

    /// <summary>The passages in order, each with the place in the whole text where it starts, in UTF-16 code units.</summary>
    /// <param name="text">The text; it is read to its end.</param>
    public static IEnumerable<(string Passage, long Start)> Read(TextReader text)
    {
        var kept = new StringBuilder(Longest + 1);
        var buffer = new char[Longest];
        var start = 0L;
        var at = 0;
        while (true)
        {
            var cut = Cut(kept, ref at);
            if (cut > 0)
            {
                yield return (kept.ToString(0, cut), start);
                kept.Remove(0, cut);
                start += cut;
                at = 0;
                continue;
            }

            var read = text.Read(buffer, 0, buffer.Length - Math.Min(kept.Length, buffer.Length - 1));
            if (read == 0)
            {
                break;
            }

            kept.Append(buffer, 0, read);
        }

        if (kept.Length > 0)
        {
            yield return (kept.ToString(), start);
        }
    }

    /// <summary>How much of the text makes a passage; 0 where more must be read first.</summary>
    private static int Cut(StringBuilder kept, ref int at)
    {
        var text = kept.ToString();
        for (; at + 1 < text.Length; at++)
        {
            if (text[at] == '\n' && text[at + 1] is '\n' or '\r' && at > 0)
            {
                return at + 1;
            }
        }

        if (text.Length < Longest)
        {
            return 0;
        }

        for (var i = Longest - 2; i > Longest / 2; i--)
        {
            if (Sentences.IsEnd(text, i))
            {
                return i + 1;
            }
        }

        var space = text.LastIndexOf(' ', Longest - 1);
        var end = space > Longest / 2 ? space + 1 : Longest - 1;
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
