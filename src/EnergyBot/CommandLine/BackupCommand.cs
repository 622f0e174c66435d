using System.CommandLine;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Storage;
using EnergyBot.Wording;

namespace EnergyBot.CommandLine;

/// <summary><c>energybot backup FILE</c>: copies the database, also while the bot serves.</summary>
internal static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramHost host)
    {
        var file = new Argument<string>("FILE") { Description = "The copy; an older one of that name is replaced." };
        var command = new Command("backup", "Copies the database to a file, whole, also while the bot serves.") { file };
        command.SetAction(parsed =>
        {
            var copy = Path.Combine(host.Folder, parsed.GetValue(file)!);
            var texts = ProgramTexts.In(Locales.Parse(parsed.GetResult("--lang")?.Tokens is [var tag, ..] ? tag.Value : null) ?? SystemLocale.Of(host));
            Store.BackUpAsync(Settings.Read(host).StorageFolder(), copy, CancellationToken.None).GetAwaiter().GetResult();
            parsed.InvocationConfiguration.Output.WriteLine(texts.BackupWritten(copy, new FileInfo(copy).Length / 1024));
            return ExitCodes.Answered;
        });
        return command;
    }
}
