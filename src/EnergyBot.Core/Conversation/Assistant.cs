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

    /// <summary>An assistant over a catalogue.</summary>
    public Assistant(FactCatalogue catalogue, UnitTable units)
    {
        _reader = new QuestionReader(units, Names.Of(catalogue));
        _writer = new AnswerWriter(catalogue, units, _reader.RegionNames);
    }

    /// <summary>The assistant over the built-in catalogue.</summary>
    public static Assistant Standard => Shared.Value;

    /// <summary>The regions that preferences may name.</summary>
    public RegionNames Regions => _reader.RegionNames;

    /// <summary>Answers a message, whatever it holds; never throws.</summary>
    public Answer Answer(string text, Preferences preferences) =>
        _writer.Write(_reader.Read(text, preferences.Language), preferences.Region);
}
