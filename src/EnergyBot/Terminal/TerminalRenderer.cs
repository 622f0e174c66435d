using System.Collections.Immutable;
using EnergyBot.Core.Answers;
using Spectre.Console;

namespace EnergyBot.Terminal;

/// <summary>Renders an answer's lines for a terminal: numbers bold, asides dim, source numbers in cyan.</summary>
internal static class TerminalRenderer
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Aside = new(decoration: Decoration.Dim);
    private static readonly Style Cite = new(foreground: Color.Teal);

    /// <summary>The lines with escape sequences, without a line break at the end.</summary>
    public static string Render(ImmutableArray<Phrase> lines)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var ansi = new AnsiWriter(text, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard });
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                text.WriteLine();
            }

            foreach (var piece in lines[index].Pieces)
            {
                Write(ansi, piece);
            }
        }

        return text.ToString();
    }

    // The plain renderer words a piece and takes out what could garble the terminal.
    private static void Write(AnsiWriter ansi, Piece piece)
    {
        var text = PlainTextRenderer.Render(Phrase.Of(piece));
        _ = piece switch
        {
            StrongPiece => ansi.Write(text, Strong),
            AsidePiece => ansi.Write(text, Aside),
            CitePiece => ansi.Write(text, Cite),
            _ => ansi.Write(text),
        };
    }
}
