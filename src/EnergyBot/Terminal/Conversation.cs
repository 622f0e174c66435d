using EnergyBot.Core.Conversation;
using EnergyBot.Streams;
using EnergyBot.Wording;

namespace EnergyBot.Terminal;

/// <summary>Questions and answers in turn, until the input ends or somebody takes leave.</summary>
internal sealed class Conversation(ILineSource lines, TextWriter output, Func<string, string> answer, string welcome)
{
    private const string Prompt = "> ";

    /// <summary>A conversation over the host's streams: with prompt and history where somebody sits at a terminal.</summary>
    public static Conversation Open(ProgramHost host, Assistant assistant, Preferences preferences)
    {
        var output = Utf8.Writer(host.Output);
        var atTerminal = host.InputIsTerminal && host.OutputIsTerminal;
        ILineSource lines = atTerminal && host.Ansi
            ? new EditedLines(host.Keyboard, output, Prompt)
            : new PlainLines(host.Input, output, atTerminal ? Prompt : "");
        LastQuestion? last = null;
        return new Conversation(
            lines,
            output,
            text =>
            {
                var (answer, part) = assistant.Reply(text, preferences, last);
                last = LastQuestion.After(answer, last, preferences);
                return AnswerText.Of(answer, host.Colour, part);
            },
            atTerminal ? ProgramTexts.In(preferences.Language).Welcome : "");
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>The exit status.</returns>
    public int Run()
    {
        var atTerminal = welcome.Length > 0;
        if (atTerminal)
        {
            output.WriteLine(welcome);
        }

        var answered = false;
        while (lines.Read() is { } line && !IsFarewell(line))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            // A blank line around an answer at a terminal, and between two of them elsewhere.
            if (atTerminal || answered)
            {
                output.WriteLine();
            }

            output.WriteLine(answer(line));
            answered = true;
            if (atTerminal)
            {
                output.WriteLine();
            }
        }

        output.Flush();
        return ExitCodes.Answered;
    }

    private static bool IsFarewell(string line) =>
        ProgramTexts.Farewells.Contains(line.Trim(), StringComparer.OrdinalIgnoreCase);
}
