using System.CommandLine;
using System.CommandLine.Parsing;
using EnergyBot.Configuration;
using EnergyBot.Core.Answers;
using EnergyBot.Streams;
using EnergyBot.Terminal;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot ask TEXT…</c>: answers one text, or one a line.</summary>
internal sealed class AskCommand
{
    private readonly ProgramHost _host;
    private readonly ReaderOptions _reader;
    private readonly Argument<string[]> _text = new("TEXT")
    {
        Description = "The question. Without it, standard input is the question.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly FormatOption _format = new(
        "text for reading, json for one document, jsonl for one document a line of standard input.",
        OutputFormat.Text, OutputFormat.Json, OutputFormat.JsonLines);

    private AskCommand(ProgramHost host, ReaderOptions reader) => (_host, _reader) = (host, reader);

    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var ask = new AskCommand(host, reader);
        var command = new Command("ask", "Answers a question: energybot ask \"50 GWh\"") { ask._text, ask._format.Option };
        command.SetAction(ask.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var format = _format.Read(parsed);
        var words = Words(parsed);
        var settings = Settings.Read(_host);
        var preferences = _reader.Preferences(parsed, settings);
        if (format == OutputFormat.JsonLines)
        {
            return words is null ? Batch.Run(_host, _reader.Knowledge(parsed, settings).Assistant, preferences) : throw ProgramFailure.Usage(texts => texts.TextWithJsonl);
        }

        var text = words ?? Piped();
        var answer = _reader.Knowledge(parsed, settings).Assistant.Answer(text, preferences);
        if (format == OutputFormat.Json)
        {
            var documents = new DocumentWriter(_host.Output, indented: true);
            documents.Write(DocumentRenderer.Render(answer), AnswerJson.Default.AnswerDocument);
            documents.Flush();
        }
        else
        {
            parsed.InvocationConfiguration.Output.WriteLine(AnswerText.Of(answer, _host.Colour));
        }

        return ExitCodes.Answered;
    }

    // Null without TEXT; an empty text is a text.
    private string? Words(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token.Type == TokenType.Argument && LooksLikeOption(token.Value))
            {
                throw ProgramFailure.Usage(texts => texts.UnknownOption(Shown.Word(token.Value)));
            }
        }

        return parsed.GetValue(_text) is { Length: > 0 } words ? string.Join(' ', words) : null;
    }

    private string Piped() => _host.InputIsTerminal
        ? throw ProgramFailure.Usage(texts => texts.NoText)
        : new LineReader(_host.Input).ReadAll();

    // "--langue", "-l", "--format=xml", but neither "-12 kWh", "-J?" nor a dash alone.
    private static bool LooksLikeOption(string word)
    {
        var name = word.TrimStart('-');
        return (word.Length - name.Length) switch
        {
            1 => name.Length == 1 && char.IsAsciiLetter(name[0]),
            2 => name.Length > 0 && char.IsAsciiLetter(name[0]) && !name.Any(char.IsWhiteSpace),
            _ => false,
        };
    }
}
