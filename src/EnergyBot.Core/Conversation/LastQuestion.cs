using EnergyBot.Core.Answers;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Conversation;

/// <summary>What a conversation was about last, for what follows on it: "and in CO2?", "et pour l’Allemagne ?".</summary>
/// <param name="Text">The question in full: where it followed on another itself, as it was completed.</param>
/// <param name="Language">The language of its answer.</param>
/// <param name="Region">ISO 3166 code of the reader's region at the time; null where not known.</param>
public sealed record LastQuestion(string Text, Locale Language, string? Region = null)
{
    /// <summary>What to keep after an answer: its question, or the one before it where there is nothing to follow on.</summary>
    /// <param name="answer">The answer just given.</param>
    /// <param name="before">What was kept until then; null at the beginning.</param>
    /// <param name="preferences">Those that the answer was given with.</param>
    public static LastQuestion? After(Answer answer, LastQuestion? before, Preferences preferences) =>
        answer.Question is { Intent: not (Intent.Help or Intent.OffTopic or Intent.Malformed), Subject.IsEmpty: false }
            ? new LastQuestion(answer.Question.Text, answer.Locale, preferences.Region)
            : before;
}
