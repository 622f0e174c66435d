using EnergyBot.Core.Conversation;

namespace EnergyBot.Discord.Interactions;

/// <summary>What a component's id says: what is wanted, and of which answer. 100 characters at the most, with the reference.</summary>
/// <param name="Action">What is wanted; null to report a wrong figure.</param>
/// <param name="Argument">The index of another reading, or the region chosen.</param>
/// <param name="Reference">The answer's <see cref="ChatReply.Reference"/>.</param>
internal sealed record ButtonId(AnswerAction? Action, string? Argument, string Reference)
{
    private const char Report = 'x';
    private const char End = '|';

    /// <summary>Reads an id; null for none of ours.</summary>
    public static ButtonId? Read(string? id)
    {
        var end = id?.IndexOf(End, StringComparison.Ordinal) ?? -1;
        if (end < 1 || (id![0] != Report && ActionOf(id[0]) is null))
        {
            return null;
        }

        return new ButtonId(ActionOf(id[0]), end > 1 ? id[1..end] : null, id[(end + 1)..]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{LetterOf(Action)}{Argument}{End}{Reference}";

    private static AnswerAction? ActionOf(char letter) => letter switch
    {
        'm' => AnswerAction.More,
        'w' => AnswerAction.Working,
        's' => AnswerAction.Sources,
        'o' => AnswerAction.OtherReading,
        'p' => AnswerAction.Share,
        'r' => AnswerAction.Region,
        _ => null,
    };

    private static char LetterOf(AnswerAction? action) => action switch
    {
        AnswerAction.More => 'm',
        AnswerAction.Working => 'w',
        AnswerAction.Sources => 's',
        AnswerAction.OtherReading => 'o',
        AnswerAction.Share => 'p',
        AnswerAction.Region => 'r',
        _ => Report,
    };
}
