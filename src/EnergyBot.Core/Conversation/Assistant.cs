using EnergyBot.Core.Answers;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Conversation;

/// <summary>Reads a message, reckons and words the answer. Pure and thread-safe.</summary>
public sealed class Assistant
{
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
    }

    /// <summary>The assistant over the built-in catalogue.</summary>
    public static Assistant Standard => Shared.Value;

    /// <summary>The regions that preferences may name.</summary>
    public RegionNames Regions => _reader.RegionNames;

    /// <summary>Answers a message, whatever it holds; never throws.</summary>
    public Answer Answer(string text, Preferences preferences) =>
        _writer.Write(_reader.Read(text, preferences.Language), preferences.Region);

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

    /// <summary>What the bot can do.</summary>
    public Answer Help(Locale locale) => _writer.Write(new Question("", locale, Intent.Help, [], [], null, null, null), null);

    /// <summary>The label of a thing, by its id; null where there is none of this id.</summary>
    public string? NameOf(string thing, Locale locale) => _catalogue.Find(thing)?.Labels[locale];
}
