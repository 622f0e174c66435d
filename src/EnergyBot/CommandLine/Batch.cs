using EnergyBot.Core;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Streams;

namespace EnergyBot.CommandLine;

/// <summary>A text a line in, a JSON document a line out, in order, whatever a line holds.</summary>
internal static class Batch
{
    /// <summary>Answers standard input to its end; an answer is written before the next line is waited for.</summary>
    public static int Run(ProgramHost host, Assistant assistant, Preferences preferences)
    {
        var lines = new LineReader(host.Input);
        var documents = new DocumentWriter(host.Output, indented: false);
        while (lines.Read() is { } line)
        {
            documents.Write(DocumentRenderer.Render(Answer(assistant, line, preferences)), AnswerJson.Default.AnswerDocument);
            if (!lines.NextIsReady)
            {
                documents.Flush();
            }
        }

        documents.Flush();
        return ExitCodes.Answered;
    }

    // Reading and reckoning do not throw; should they once, the lines behind still get their answers.
    private static Answer Answer(Assistant assistant, string line, Preferences preferences)
    {
        try
        {
            return assistant.Answer(line, preferences);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return Apology.For(line, preferences.Language ?? Locale.English);
        }
    }
}
