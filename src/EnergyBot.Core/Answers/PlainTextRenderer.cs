using System.Globalization;
using System.Text;

namespace EnergyBot.Core.Answers;

/// <summary>Renders answers as plain text.</summary>
public static class PlainTextRenderer
{
    // What a user typed is quoted no longer than this.
    private const int LongestQuote = 60;

    /// <summary>The whole answer as lines of text, without a line break at the end.</summary>
    public static string Render(Answer answer) => string.Join('\n', AnswerLayout.Lines(answer).Select(Render));

    /// <summary>A phrase as text.</summary>
    public static string Render(Phrase phrase) => string.Concat(phrase.Pieces.Select(Render));

    /// <summary>A piece as text; what the user typed without control and bidirectional characters, and cut short.</summary>
    public static string Render(Piece piece) => piece switch
    {
        TextPiece plain => plain.Text,
        StrongPiece strong => strong.Text,
        AsidePiece aside => aside.Text,
        UserTextPiece user => Clean(user.Text),
        CitePiece cite => $"[{cite.Number}]",
        _ => "",
    };

    /// <summary>
    /// A user's words made fit to show: controls, format characters (bidirectional marks among them), lone surrogates and
    /// line breaks are dropped or become spaces, and a long text is cut with an ellipsis.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            // A lone surrogate comes as the replacement character.
            if (category is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse || rune == Rune.ReplacementChar)
            {
                continue;
            }

            if (clean.Length >= LongestQuote)
            {
                return clean.Append('…').ToString();
            }

            var isBreak = category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            clean.Append(isBreak ? " " : rune.ToString());
        }

        return clean.ToString();
    }
}
