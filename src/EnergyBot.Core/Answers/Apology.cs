using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>What a user gets where the bot itself fails.</summary>
public static class Apology
{
    /// <summary>An answer of one sentence to a message that could not be answered.</summary>
    /// <param name="text">The message.</param>
    /// <param name="locale">The reader's language.</param>
    public static Answer For(string text, Locale locale) => new(
        new Question(text, locale, Intent.Malformed, [], [], null, null, null),
        null,
        Phrase.Text(Wording.For(locale).Failure),
        [],
        [],
        [],
        [],
        [],
        "");
}
