using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Streams;
using EnergyBot.Wording;

namespace EnergyBot.CommandLine;

/// <summary>Reads the command line, runs the command and turns any failure into one sentence and an exit status.</summary>
internal static class CommandLineProgram
{
    private static readonly ParserConfiguration Parsing = new()
    {
        // "@everyone 5 kWh" is a text, not a file of arguments; nor is -12 the options -1 and -2.
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    /// <summary>Runs the program to its end.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, ProgramHost host)
    {
        var reader = new ReaderOptions(host);
        var texts = () => ProgramTexts.In(SystemLocale.Of(host));
        try
        {
            using var output = Utf8.Writer(host.Output);
            var parsed = ProgramCommand.Create(host, reader).Parse(arguments, Parsing);
            texts = () => ProgramTexts.In(reader.GivenLanguage(parsed) ?? SystemLocale.Of(host));
            UsageErrors.Check(parsed);
            var exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            output.Flush();
            return exitCode;
        }
        catch (ProgramFailure failure)
        {
            return Fail(host, failure.ExitCode, failure.Sentence(texts()));
        }
        catch (IOException failure) when (StandardOutput.IsClosed(failure))
        {
            // Whoever reads the output has seen enough.
            return ExitCodes.Answered;
        }
        catch (Exception failure)
        {
            return Fail(host, ExitCodes.Failed, texts().Unexpected(failure.Message));
        }
    }

    private static int Fail(ProgramHost host, int exitCode, string sentence)
    {
        try
        {
            using var error = Utf8.Writer(host.Error);
            error.WriteLine(host.Secrets.Redact(sentence));
        }
        catch (IOException)
        {
            // Nobody reads it; the exit status still tells.
        }

        return exitCode;
    }
}
