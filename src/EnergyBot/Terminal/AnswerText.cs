using EnergyBot.Core.Answers;

namespace EnergyBot.Terminal;

/// <summary>An answer as text for a reader.</summary>
internal static class AnswerText
{
    /// <summary>With or without colour, without a line break at the end.</summary>
    public static string Of(Answer answer, bool colour) =>
        colour ? TerminalRenderer.Render(AnswerLayout.Lines(answer)) : PlainTextRenderer.Render(answer);
}
