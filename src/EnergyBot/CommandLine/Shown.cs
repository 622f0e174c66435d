using EnergyBot.Core.Answers;

namespace EnergyBot.CommandLine;

/// <summary>The user's words as an error message shows them.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>Without what could garble the terminal, and short.</summary>
    public static string Word(string typed)
    {
        var clean = PlainTextRenderer.Render(Phrase.Of(new UserTextPiece(typed)));
        return clean.Length <= Longest ? clean : clean[..Longest] + "…";
    }
}
