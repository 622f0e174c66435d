using EnergyBot.Core.Conversation;
using EnergyBot.Streams;
using EnergyBot.Wording;

namespace EnergyBot.Terminal;

/// <summary>Questions and answers in turn, until the input ends or somebody takes leave.</summary>
internal sealed class Conversation(ILineSource lines, TextWriter output, Func<string, string> answer, string welcome)
{
    private const string Prompt = "> ";

    /// <summary>A conversation over the host's streams: with prompt and history where somebody sits at a terminal.</summary>
    public static Conversation Open(ProgramHost host, Preferences preferences)
    {
        var output = Utf8.Writer(host.Output);
        var atTerminal = host.InputIsTerminal && host.OutputIsTerminal;
        ILineSource lines = atTerminal && host.Ansi
            ? new EditedLines(host.Keyboard, output, Prompt)
            : new PlainLines(host.Input, output, atTerminal ? Prompt : "");
        return new Conversation(
            lines,
            output,
            text => AnswerText.Of(Assistant.Standard.Answer(text, preferences), host.Colour),
            atTerminal ? ProgramTexts.In(preferences.Language).Welcome : "");
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>The exit status.</returns>
    public int Run()
    {
        var silent = welcome.Length == 0;
        if (!silent)
        {
            output.WriteLine(welcome);
        }

        while (lines.Read() is { } line && !IsFarewell(line))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            // A blank line on either side of an answer, but none at the ends of what is piped.
            if (!silent)
            {
                output.WriteLine();
            }

            silent = false;
            output.WriteLine(answer(line));
        }

        output.Flush();
        return ExitCodes.Answered;
    }

    private static bool IsFarewell(string line) =>
        ProgramTexts.Farewells.Contains(line.Trim(), StringComparer.OrdinalIgnoreCase);
}
