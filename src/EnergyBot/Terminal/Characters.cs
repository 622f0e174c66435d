using System.Globalization;

namespace EnergyBot.Terminal;

/// <summary>Steps through a text by what a reader sees as characters: "é" in two code points is one, an emoji too.</summary>
internal static class Characters
{
    /// <summary>Where the character before an index starts; 0 at the start.</summary>
    public static int Before(string text, int index)
    {
        var start = 0;
        for (var next = 0; next < index; next = After(text, next))
        {
            start = next;
        }

        return start;
    }

    /// <summary>Where the character at an index ends; the length at the end.</summary>
    public static int After(string text, int index) =>
        index < text.Length ? index + StringInfo.GetNextTextElementLength(text.AsSpan(index)) : text.Length;

    /// <summary>The start of the word before an index, over any space between.</summary>
    public static int WordBefore(string text, int index)
    {
        while (index > 0 && char.IsWhiteSpace(text[index - 1]))
        {
            index--;
        }

        while (index > 0 && !char.IsWhiteSpace(text[index - 1]))
        {
            index--;
        }

        return index;
    }

    /// <summary>The end of the word after an index, over any space between.</summary>
    public static int WordAfter(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        while (index < text.Length && !char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
