namespace EnergyBot.Core.Answers;

/// <summary>Makes the first letter of a sentence a capital.</summary>
public static class Sentence
{
    /// <summary>The phrase with a capital in front; symbols of units and the user's words stay as they are.</summary>
    public static Phrase Of(Phrase phrase) => phrase.Pieces is [var first, ..] ? new Phrase(phrase.Pieces.SetItem(0, Capital(first))) : phrase;

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
