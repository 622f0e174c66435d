using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Answers;
using EnergyBot.Streams;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot check [FILE|-]</c>: tells of each claim of a text whether it holds.</summary>
internal sealed class CheckCommand
{
    private const string Piped = "-";

    private readonly ProgramHost _host;
    private readonly ReaderOptions _reader;
    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "The text to check, as a file in UTF-8. Without it, or with -, standard input is the text.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "off: exit status 1 where a claim is off or mixes amounts up, or where there is none.",
        HelpName = "off",
    };

    private readonly FormatOption _format = new("text for reading, json for one document with all claims.", OutputFormat.Text, OutputFormat.Json);

    private CheckCommand(ProgramHost host, ReaderOptions reader) => (_host, _reader) = (host, reader);

    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var check = new CheckCommand(host, reader);
        var command = new Command("check", "Tells of each claim of a text whether it holds: energybot check article.txt") { check._file, check._format.Option, check._failOn };
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var format = _format.Read(parsed);
        var fails = FailsOnOff(parsed);
        var settings = Settings.Read(_host);
        var preferences = _reader.Preferences(parsed, settings);
        var assistant = _reader.Knowledge(parsed, settings).Assistant;
        using var stream = Open(parsed.GetValue(_file));
        using var text = new StreamReader(stream, Utf8.Encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
        var sources = new CitationList();
        var locale = preferences.Language ?? Locale.English;
        var progress = new CheckProgress(_host, stream, locale);
        using ICheckReport report = format == OutputFormat.Json
            ? new CheckDocument(_host.Output)
            : new CheckPage(parsed.InvocationConfiguration.Output, _host.Colour);
        var (found, accused) = (0, 0);
        foreach (var claim in assistant.Claims.Check(text, preferences, sources, progress.Report, language => locale = language))
        {
            progress.Clear();
            report.Add(claim);
            found++;
            accused += claim.Judgement.IsAccusing ? 1 : 0;
        }

        progress.Clear();
        report.End(sources.ToImmutable(), _reader.Knowledge(parsed, settings).Catalogue.DataVersion, locale);
        return fails && (accused > 0 || found == 0) ? ExitCodes.Failed : ExitCodes.Answered;
    }

    private bool FailsOnOff(ParseResult parsed) => parsed.GetValue(_failOn) switch
    {
        null => false,
        var given when string.Equals(given, "off", StringComparison.OrdinalIgnoreCase) => true,
        var other => throw ProgramFailure.Usage(texts => texts.BadFailOn(Shown.Word(other))),
    };

    private TextCheck Open(string? path)
    {
        if (path is null or Piped)
        {
            return _host.InputIsTerminal && path is null ? throw ProgramFailure.Usage(texts => texts.NothingToCheck) : new TextCheck(_host.Input, "-");
        }

        try
        {
            return new TextCheck(File.OpenRead(Path.Combine(_host.Folder, path)), path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ProgramFailure.Usage(texts => texts.NoFileToCheck(Shown.Word(path)));
        }
    }
}
