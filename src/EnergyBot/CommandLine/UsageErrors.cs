using System.CommandLine;
using System.CommandLine.Parsing;

namespace EnergyBot.CommandLine;

/// <summary>Words what the parser found wrong, in our own sentences: its own are in English and say less.</summary>
internal static class UsageErrors
{
    /// <summary>Looks at what was parsed.</summary>
    /// <exception cref="ProgramFailure">The command line is wrong.</exception>
    public static void Check(ParseResult parsed)
    {
        // The parser passes over "[word]" in front in silence.
        if (parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive) is { } directive)
        {
            throw ProgramFailure.Usage(texts => texts.UnknownWord(Shown.Word(directive.Value)));
        }

        if (parsed.Errors.Count == 0)
        {
            return;
        }

        if (parsed.UnmatchedTokens is [var word, ..])
        {
            throw ProgramFailure.Usage(texts => texts.UnknownWord(Shown.Word(word)));
        }

        var error = parsed.Errors[0];
        throw error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => ProgramFailure.Usage(texts => texts.NeedsValue(option.Option.Name)),
            OptionResult option => ProgramFailure.Usage(texts => texts.GivenTwice(option.Option.Name)),
            _ => ProgramFailure.Usage(_ => error.Message),
        };
    }
}
