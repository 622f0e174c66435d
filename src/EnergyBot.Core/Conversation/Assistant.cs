using EnergyBot.Core.Answers;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Conversation;

/// <summary>Reads a message, reckons and words the answer. Pure and thread-safe.</summary>
public sealed class Assistant
{
    /// <summary>The assistant over the built-in catalogue.</summary>
    public static Assistant Standard { get; } = new();

    private readonly string _version = "stub";

    /// <summary>Answers a message, whatever it holds; never throws.</summary>
    public Answer Answer(string text, Preferences preferences) =>
        new(QuestionReader.Read(text, preferences.Language, preferences.Region), null, Phrase.Text("stub"), [], [], [], [], [], _version);
}
