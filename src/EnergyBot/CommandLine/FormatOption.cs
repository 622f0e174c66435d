using System.CommandLine;

namespace EnergyBot.CommandLine;

/// <summary>The option <c>--format</c> with the values that a command knows; the first is the default.</summary>
internal sealed class FormatOption
{
    private readonly OutputFormat[] _known;

    /// <summary>An option with these values.</summary>
    public FormatOption(string description, params OutputFormat[] known)
    {
        _known = known;
        Option = new Option<string?>("--format") { Description = description, HelpName = string.Join('|', known.Select(Name)) };
    }

    /// <summary>The option.</summary>
    public Option<string?> Option { get; }

    /// <summary>The value given, or the default.</summary>
    /// <exception cref="ProgramFailure">Another value.</exception>
    public OutputFormat Read(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is not { } given)
        {
            return _known[0];
        }

        foreach (var format in _known)
        {
            if (string.Equals(given, Name(format), StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        throw ProgramFailure.Usage(texts => texts.BadFormat(Shown.Word(given), string.Join(", ", _known.Select(Name))));
    }

    private static string Name(OutputFormat format) => format switch
    {
        OutputFormat.Json => "json",
        OutputFormat.JsonLines => "jsonl",
        _ => "text",
    };
}
