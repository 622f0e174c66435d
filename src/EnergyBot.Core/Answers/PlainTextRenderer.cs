using System.Text;

namespace EnergyBot.Core.Answers;

/// <summary>Renders an answer as plain text for a terminal or a log of answers.</summary>
public static class PlainTextRenderer
{
    /// <summary>The answer as lines of text, without a line break at the end.</summary>
    public static string Render(Answer answer) => Render(answer.Headline);

    /// <summary>A phrase as text.</summary>
    public static string Render(Phrase phrase)
    {
        var text = new StringBuilder();
        foreach (var piece in phrase.Pieces)
        {
            text.Append(piece switch
            {
                TextPiece plain => plain.Text,
                StrongPiece strong => strong.Text,
                AsidePiece aside => aside.Text,
                UserTextPiece user => user.Text,
                CitePiece cite => $"[{cite.Number}]",
                _ => "",
            });
        }

        return text.ToString();
    }
}
