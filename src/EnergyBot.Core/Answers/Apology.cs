using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>What a user gets where the bot itself fails.</summary>
public static class Apology
{
    /// <summary>An answer of one sentence to a message that could not be answered.</summary>
    /// <param name="text">The message.</param>
    /// <param name="locale">The reader's language.</param>
    /// <param name="id">What the log has the failure under; null where there is no log.</param>
    public static Answer For(string text, Locale locale, string? id = null) =>
        Sentence(text, locale, id is null ? Wording.For(locale).Failure : Wording.For(locale).FailureWithId(id));

    /// <summary>An answer of one sentence to a button whose question is kept no longer.</summary>
    /// <param name="locale">The reader's language.</param>
    public static Answer ForGone(Locale locale) => Sentence("", locale, Wording.For(locale).AnswerGone);

    private static Answer Sentence(string text, Locale locale, string sentence) => new(
        new Question(text, locale, Intent.Malformed, [], [], null, null, null),
        null,
        Phrase.Text(sentence),
        [],
        [],
        [],
        [],
        [],
        "");
}
