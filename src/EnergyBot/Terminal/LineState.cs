namespace EnergyBot.Terminal;

/// <summary>A line being written.</summary>
/// <param name="Text">What it holds so far.</param>
/// <param name="Cursor">Where the next character goes: an index of <paramref name="Text"/>, or its length.</param>
/// <param name="Back">How many lines back in the history it shows; 0 for the new line.</param>
/// <param name="Draft">The new line, kept while an older one is shown.</param>
internal readonly record struct LineState(string Text, int Cursor, int Back, string Draft)
{
    /// <summary>Nothing written yet.</summary>
    public static LineState Empty { get; } = new("", 0, 0, "");

    /// <summary>Another text with the cursor at its end.</summary>
    public LineState Showing(string text) => this with { Text = text, Cursor = text.Length };
}
