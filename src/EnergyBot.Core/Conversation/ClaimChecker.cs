using EnergyBot.Core.Answers;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Claims;

namespace EnergyBot.Core.Conversation;

/// <summary>Tells whether the claims of a text hold: a message, or an article of any length. Pure and thread-safe.</summary>
public sealed class ClaimChecker
{
    private readonly QuestionReader _reader;
    private readonly AnswerWriter _writer;

    internal ClaimChecker(QuestionReader reader, AnswerWriter writer) => (_reader, _writer) = (reader, writer);

    /// <summary>Checks a message as a whole; never throws. Of one longer than <see cref="QuestionReader.LongestQuestion"/> only the beginning is read.</summary>
    /// <returns>An answer whose <see cref="Answer.Claims"/> has every claim; empty where there is none, which the headline then says.</returns>
    public Answer Check(string text, Preferences preferences)
    {
        var head = text.Length > QuestionReader.LongestQuestion ? text[..QuestionReader.LongestQuestion] : text;
        return _writer.WriteClaims(_reader.ReadClaims(head, preferences.Language, ClaimMemory.Empty).Question, preferences.Region);
    }

    /// <summary>Checks a text of any length, passage by passage, in linear time and flat memory.</summary>
    /// <param name="text">The text; it is read as the claims are asked for.</param>
    /// <param name="preferences">What is known of the reader.</param>
    /// <param name="sources">Where the sources that the claims cite are gathered, numbered over the whole text.</param>
    /// <param name="progress">Told after each passage how far the text is read, in UTF-16 code units; null for nobody.</param>
    /// <param name="language">Told after each passage in which language it is; null for nobody.</param>
    public IEnumerable<CheckedClaim> Check(TextReader text, Preferences preferences, CitationList sources, Action<long>? progress = null, Action<Locale>? language = null)
    {
        var memory = ClaimMemory.Empty;
        var locale = preferences.Language;
        foreach (var (passage, start) in PassageReader.Read(text))
        {
            (var question, memory) = _reader.ReadClaims(passage, locale, memory);
            locale = question.Locale;
            foreach (var claim in _writer.CheckClaims(question, preferences.Region, start, sources))
            {
                yield return claim;
            }

            progress?.Invoke(start + passage.Length);
            language?.Invoke(question.Locale);
        }
    }
}
