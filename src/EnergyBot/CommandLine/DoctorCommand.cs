using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Conversation.Checks;
using EnergyBot.Doctor;
using EnergyBot.Serving;
using EnergyBot.Wording;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot doctor</c>: says what is wrong with the settings, a line a finding, without starting the bot.</summary>
internal static class DoctorCommand
{
    /// <summary>How long it may take: what was not found by then is not waited for.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    /// <summary>The command; its exit status is 0 where nothing is wrong, else 78.</summary>
    public static Command Create(ProgramHost host, ReaderOptions reader)
    {
        var command = new Command("doctor", "Says what is wrong with the settings and how to mend it, without starting the bot; ends within 20 seconds.");
        command.SetAction(parsed =>
        {
            var locale = reader.GivenLanguage(parsed) ?? SystemLocale.Of(host) ?? Locale.English;
            var examination = new Examination(host, parsed.GetValue(reader.Catalogue), Platforms.Checks, locale);
            return RunAsync(examination, host, parsed.InvocationConfiguration.Output, ProgramTexts.In(locale)).GetAwaiter().GetResult();
        });
        return command;
    }

    private static async Task<int> RunAsync(Examination examination, ProgramHost host, TextWriter output, ProgramTexts texts)
    {
        using var deadline = new CancellationTokenSource(Deadline, TimeProvider.System);
        var wrong = 0;
        try
        {
            await foreach (var finding in examination.FindAsync(deadline.Token))
            {
                wrong += finding.Severity == Severity.Wrong ? 1 : 0;
                await output.WriteLineAsync(host.Secrets.Redact(texts.Told(finding.Severity, finding.Sentence)));
                await output.FlushAsync(CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync(texts.Told(Severity.Doubtful, texts.TookTooLong));
        }

        await output.WriteLineAsync(texts.Examined(wrong));
        return wrong == 0 ? ExitCodes.Answered : ExitCodes.Configuration;
    }
}
