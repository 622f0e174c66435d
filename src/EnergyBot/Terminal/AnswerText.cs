using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Terminal;

/// <summary>An answer as text for a reader.</summary>
internal static class AnswerText
{
    /// <summary>With or without colour, without a line break at the end.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="colour">True where the terminal shows colours.</param>
    /// <param name="part">How much of it is wanted; by default all.</param>
    public static string Of(Answer answer, bool colour, ReplyPart part = ReplyPart.Everything)
    {
        SectionKind[] only = part switch
        {
            ReplyPart.Working => [SectionKind.Caveats, SectionKind.Working],
            ReplyPart.Sources => [SectionKind.Sources],
            _ => [],
        };
        var lines = AnswerLayout.Lines(answer, only);
        return colour ? TerminalRenderer.Render(lines) : string.Join('\n', lines.Select(PlainTextRenderer.Render));
    }
}
