using System.Runtime.CompilerServices;
using EnergyBot.Configuration;
using EnergyBot.Core;
using EnergyBot.Core.Conversation.Checks;
using EnergyBot.Facts;
using EnergyBot.Storage;
using EnergyBot.Wording;

namespace EnergyBot.Doctor;

/// <summary>Looks at all that <c>energybot serve</c> needs, and starts nothing.</summary>
/// <param name="host">Where the settings come from.</param>
/// <param name="catalogue">The folder of own facts that the command line names; null for that of the settings.</param>
/// <param name="platforms">The checks of the platforms that are configured.</param>
/// <param name="locale">The language of whoever runs the bot.</param>
internal sealed class Examination(ProgramHost host, string? catalogue, Func<Settings, IReadOnlyList<IPlatformCheck>> platforms, Locale locale)
{
    private readonly ProgramTexts _texts = ProgramTexts.In(locale);

    /// <summary>Looks at everything, in the order in which an operator would mend it.</summary>
    public async IAsyncEnumerable<Finding> FindAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        Settings? settings = null;
        yield return await AttemptAsync(() => Task.FromResult(_texts.SettingsFrom((settings = Settings.Read(host)).File)));
        if (settings is null)
        {
            yield break;
        }

        yield return await AttemptAsync(() => Task.FromResult(Facts(catalogue ?? settings.CatalogueFolder)));
        yield return await AttemptAsync(async () => Storage(await Store.ExamineAsync(settings.StorageFolder(), cancellation)));
        yield return await AttemptAsync(() => Task.FromResult(_texts.WillListen(string.Join(", ", settings.Urls()))));

        IReadOnlyList<IPlatformCheck> checks = [];
        var configured = await AttemptAsync(() => Task.FromResult((checks = platforms(settings)).Count == 0 ? _texts.NoPlatform : ""));
        if (configured.Sentence.Length > 0)
        {
            yield return checks.Count == 0 && configured.Severity == Severity.Fine ? configured with { Severity = Severity.Doubtful } : configured;
        }

        foreach (var check in checks)
        {
            await foreach (var finding in check.FindAsync(locale, cancellation))
            {
                yield return finding;
            }
        }
    }

    private string Facts(string? folder)
    {
        var known = Knowledge.Open(folder).Catalogue;
        return _texts.FactsFound(known.Things.Length, known.DataVersion);
    }

    private string Storage((string Path, long Bytes) database) =>
        database.Bytes == 0 ? _texts.WillKeep(database.Path) : _texts.Keeps(database.Path, database.Bytes / 1024);

    private async Task<Finding> AttemptAsync(Func<Task<string>> look)
    {
        try
        {
            return new Finding(Severity.Fine, await look());
        }
        catch (ProgramFailure failure)
        {
            return new Finding(Severity.Wrong, failure.Sentence(_texts).ReplaceLineEndings(" "));
        }
    }
}
