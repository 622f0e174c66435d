namespace EnergyBot.Core.Answers;

/// <summary>Makes sentences of phrases: a capital in front, a stop behind.</summary>
public static class Sentence
{
    /// <summary>The phrase with a capital in front; symbols of units and the user's words stay as they are.</summary>
    public static Phrase Of(Phrase phrase) => phrase.Pieces is [var first, ..] ? new Phrase(phrase.Pieces.SetItem(0, Capital(first))) : phrase;

    /// <summary>The text with a capital in front and a full stop behind, where nothing else ends it.</summary>
    public static string Ended(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' ? Capital(text) : Capital(text) + ".";

    private static Piece Capital(Piece piece) => piece switch
    {
        TextPiece text => new TextPiece(Capital(text.Text)),
        StrongPiece strong => new StrongPiece(Capital(strong.Text)),
        _ => piece,
    };

    /// <summary>The text with a capital in front; names such as iPhone and xAI keep their small letter.</summary>
    public static string Capital(string text) =>
        text.Length == 0 || text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
