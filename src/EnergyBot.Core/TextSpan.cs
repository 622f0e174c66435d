namespace EnergyBot.Core;

/// <summary>A stretch of a text: where it starts (0-based, in UTF-16 code units) and how long it is.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters of <paramref name="text"/> that the span covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The characters of <paramref name="text"/> between this span and one behind it; none where they touch or overlap.</summary>
    public string Gap(TextSpan next, string text) => text[End..Math.Max(End, next.Start)];

    /// <summary>The shortest span that covers both.</summary>
    public TextSpan Cover(TextSpan other)
    {
        var start = Math.Min(Start, other.Start);
        return new TextSpan(start, Math.Max(End, other.End) - start);
    }
}
