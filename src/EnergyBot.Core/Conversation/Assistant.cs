using EnergyBot.Core.Answers;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Conversation;

/// <summary>Reads a message, reckons and words the answer. Pure and thread-safe.</summary>
public sealed class Assistant
{
    // "More" shows twice the usual number and what is no further: past it the lines say little.
    private const int MostEquivalents = 8;

    private static readonly Lazy<Assistant> Shared = new(() => new Assistant(FactCatalogue.Standard, UnitTable.Standard));
    private readonly QuestionReader _reader;
    private readonly AnswerWriter _writer;
    private readonly FactCatalogue _catalogue;

    /// <summary>An assistant over a catalogue.</summary>
    public Assistant(FactCatalogue catalogue, UnitTable units)
    {
        _catalogue = catalogue;
        _reader = new QuestionReader(units, CatalogueNames.Of(catalogue));
        _writer = new AnswerWriter(catalogue, units, _reader.RegionNames);
        Claims = new ClaimChecker(_reader, _writer);
    }

    /// <summary>The assistant over the built-in catalogue.</summary>
    public static Assistant Standard => Shared.Value;

    /// <summary>The regions that preferences may name.</summary>
    public RegionNames Regions => _reader.RegionNames;

    /// <summary>Tells whether the claims of a text hold.</summary>
    public ClaimChecker Claims { get; }

    /// <summary>Answers a message, whatever it holds; never throws.</summary>
    public Answer Answer(string text, Preferences preferences) => Answer(text, preferences, null);

    /// <summary>Answers a message of a conversation, whatever it holds; never throws.</summary>
    /// <param name="text">The message.</param>
    /// <param name="preferences">What is known of the reader.</param>
    /// <param name="last">What the conversation was about last; null at its beginning.</param>
    /// <remarks><see cref="LastQuestion.After"/> gives what to keep for the next message.</remarks>
    public Answer Answer(string text, Preferences preferences, LastQuestion? last) => Reply(text, preferences, last).Answer;

    /// <summary>The same, with how much of the answer the message wants: "show the working", "more".</summary>
    /// <param name="text">The message.</param>
    /// <param name="preferences">What is known of the reader.</param>
    /// <param name="last">What the conversation was about last; null at its beginning.</param>
    public (Answer Answer, ReplyPart Part) Reply(string text, Preferences preferences, LastQuestion? last)
    {
        var question = _reader.Read(text, preferences.Language ?? last?.Language);
        var region = preferences.Region ?? last?.Region;
        if (last is null || !FollowUps.MayFollow(question) || _reader.Read(last.Text, last.Language) is not { Subject.IsEmpty: false } before)
        {
            return (_writer.Write(question, region), ReplyPart.Glance);
        }

        if (FollowUps.Wanted(question) is { } part)
        {
            return (_writer.Write(before, region, part == ReplyPart.Everything ? MostEquivalents : RankingWeights.Shown), part);
        }

        return (_writer.Write(FollowUps.Complete(question, before, _reader.RegionNames) is { } whole ? _reader.Read(whole, before.Locale) : question, region), ReplyPart.Glance);
    }

    /// <summary>What is known of a thing, by its id; a text that is no id is answered as one.</summary>
    public Answer About(string thing, Preferences preferences)
    {
        if (_catalogue.Find(thing) is not { } known)
        {
            return Answer(thing, preferences);
        }

        var locale = preferences.Language ?? Locale.English;
        var label = known.Labels[locale];
        var mention = new ThingMention(new TextSpan(0, label.Length), new ThingName([known.Id], null, null));
        return _writer.Write(new Question(label, locale, Intent.Fact, [mention], [new Term([mention])], null, null, null), preferences.Region);
    }

    /// <summary>The energies and powers of a text, each once; empty where there are none.</summary>
    /// <param name="text">Perhaps in another language than the reader's, in which its numbers would mean something else.</param>
    /// <param name="reader">The language to write them in; null for that of the text.</param>
    /// <returns>Amounts to be read one by one. One that can be read in two ways is given as it stands, so that it still can.</returns>
    public IReadOnlyList<string> AmountsIn(string text, Locale? reader)
    {
        var head = text.Length > QuestionReader.LongestQuestion ? text[..QuestionReader.LongestQuestion] : text;
        var message = _reader.Read(head, null);
        return [.. message.Mentions.OfType<QuantityMention>()
            .Where(SubjectFinder.IsEnergy)
            .Select(amount => IsCertain(amount) ? _writer.Typed(amount, reader ?? message.Locale) : amount.Span.Of(head))
            .Distinct()];
    }

    /// <summary>The same answer with more equivalents than are shown at a glance.</summary>
    public Answer InFull(string text, Preferences preferences) => _writer.Write(_reader.Read(text, preferences.Language), preferences.Region, MostEquivalents);

    /// <summary>What the bot can do.</summary>
    public Answer Help(Locale locale) => _writer.Write(new Question("", locale, Intent.Help, [], [], null, null, null), null);

    /// <summary>The label of a thing, by its id; null where there is none of this id.</summary>
    public string? NameOf(string thing, Locale locale) => _catalogue.Find(thing)?.Labels[locale];

    private static bool IsCertain(QuantityMention amount) =>
        amount is { LookAlike: null, Written: { Other: null, TooLarge: false } } && (amount.Per is not { } per || per.Unit.Dimension == Dimension.Time);
}
