using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Streams;

namespace EnergyBot.CommandLine;

/// <summary>A text a line in, a JSON document a line out, in order, whatever a line holds.</summary>
internal static class Batch
{
    /// <summary>Answers standard input to its end; an answer is written before the next line is waited for.</summary>
    public static int Run(ProgramHost host, Preferences preferences)
    {
        var lines = new LineReader(host.Input);
        var documents = new DocumentWriter(host.Output, indented: false);
        while (lines.Read() is { } line)
        {
            documents.Write(DocumentRenderer.Render(Assistant.Standard.Answer(line, preferences)), AnswerJson.Default.AnswerDocument);
            if (!lines.NextIsReady)
            {
                documents.Flush();
            }
        }

        documents.Flush();
        return ExitCodes.Answered;
    }
}
