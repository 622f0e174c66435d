using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation.Checks;

namespace EnergyBot.Wording;

/// <summary>What the program says in English.</summary>
internal sealed partial class EnglishTexts : ProgramTexts
{
    public override string Welcome => "EnergyBot. Type an amount, such as 50 GWh, or help; Ctrl-D ends.";

    public override IReadOnlyList<string> FactColumns { get; } = ["id", "what it is", "figure", "region", "year", "source"];

    public override string World => "world";

    public override string NoText =>
        "There is no text to answer: type it behind ask, as in energybot ask \"50 GWh\", or give it on standard input.";

    public override string TextWithJsonl =>
        "With --format jsonl the texts come from standard input, one a line, so leave the text out or use --format json.";

    public override string DataVersion(string version) => $"Data version {version}.";

    public override string UnknownWord(string word) =>
        $"There is no command or option “{word}”: energybot --help lists them, and energybot ask \"50 GWh\" asks a question.";

    public override string UnknownOption(string option) =>
        $"There is no option “{option}”: energybot ask --help lists them, and a text that starts with a dash goes behind --, as in energybot ask -- \"-5 kWh\".";

    public override string NeedsValue(string option) => $"{option} needs a value behind it: energybot --help tells which.";

    public override string GivenTwice(string option) => $"{option} was given more than once: give it just one value.";

    public override string BadLanguage(string value) => $"--lang takes en or fr, not “{value}”.";

    public override string BadRegion(string value) =>
        $"--region takes a country's code of two letters, such as FR, or one of its regions, such as US-CA, not “{value}”.";

    public override string BadFormat(string value, string allowed) => $"--format takes {allowed}, not “{value}”.";

    public override string UnknownThing(string name, IReadOnlyList<string> near) => near.Count == 0
        ? $"There is no fact about “{name}”: energybot facts lists them all."
        : $"There is no fact about “{name}”; did you mean {string.Join(" or ", near)}?";

    public override string SeveralThings(string name, IReadOnlyList<string> ids) => $"“{name}” stands for several facts: say {string.Join(" or ", ids)}.";

    public override string UnknownCategory(string category, string known) => $"--category takes {known}, not “{category}”.";

    public override string LogarithmicScale => "The scale is logarithmic: equal steps are equal factors.";

    public override string Age(int years) => years switch
    {
        < 0 => "a projection",
        0 => "this year",
        1 => "a year old",
        _ => $"{years} years old",
    };

    public override string Reading(Reading reading) => reading switch
    {
        Core.Catalogue.Reading.Primary => "Read in the source itself",
        Core.Catalogue.Reading.Secondary => "Read where somebody quotes the source",
        Core.Catalogue.Reading.Derived => "Reckoned from what the source gives",
        _ => "From memory of the source, not checked",
    };

    public override string BadLanguageSetting(string key, string value) => $"The setting {key} takes en or fr, not “{value}”.";

    public override string BadRegionSetting(string key, string value) =>
        $"The setting {key} takes a country's code of two letters, such as FR, or one of its regions, such as US-CA, not “{value}”.";

    public override string NoCatalogueFolder(string folder) => $"The folder of facts {folder} cannot be read: check Catalogue:Folder or --catalogue.";

    public override string BrokenCatalogue(string folder, IReadOnlyList<CatalogueProblem> problems) =>
        $"The facts in {folder} cannot be used until these are mended:\n{string.Join('\n', problems)}";

    public override string Checked(int files, int problems) => $"{files} {(files == 1 ? "file" : "files")}, {(problems == 0 ? "nothing wrong" : problems == 1 ? "1 problem" : $"{problems} problems")}.";

    public override string BadSettingsFile(string path, string reason) => $"The settings file {path} cannot be read: {reason}";

    public override string StorageNotWritable(string folder, string reason) =>
        $"The folder {folder} cannot be written ({reason}): set Storage:Folder to one that can, and that outlasts a restart.";

    public override string DamagedDatabase(string path) =>
        $"{path} is damaged or no database of EnergyBot: put a backup in its place, or move it away to begin anew.";

    public override string NewerDatabase(string path) =>
        $"{path} was written by a later version of EnergyBot: run that version, or set Storage:Folder to another folder.";

    public override string StorageFails(string path, string reason) => $"The database {path} cannot be opened: {reason}.";

    public override string NoDatabase(string path) => $"There is no database to back up at {path}: check Storage:Folder.";

    public override string BackupNotWritten(string file, string reason) => $"The backup {file} cannot be written: {reason}";

    public override string BackupWritten(string file, long kilobytes) => $"The database is copied to {file} ({kilobytes} kB).";

    public override string BadStorageProvider(string value) => $"The setting Storage:Provider takes sqlite, not “{value}”.";

    public override string BadUrls(string key, string value) =>
        $"{key} takes addresses such as http://localhost:8080 (TLS is for a proxy in front), not “{value}”.";

    public override string CannotListen(string urls, string reason) =>
        $"{urls} cannot be listened on ({reason}): free it, or give another address with --urls or the setting Urls.";

    public override string SecretTwice(string key) => $"Both {key} and {key}File are set: keep just one of them.";

    public override string NoSecretFile(string key, string path) => $"{key} names {path}, which cannot be read or is empty: put the secret there, alone.";

    public override string Told(Severity severity, string sentence) => severity switch
    {
        Severity.Fine => $"ok: {sentence}",
        Severity.Doubtful => $"note: {sentence}",
        _ => $"error: {sentence}",
    };

    public override string SettingsFrom(string? file) => file is null
        ? "The settings come from environment variables alone: there is no appsettings.json in the working directory."
        : $"The settings come from {file} and the environment.";

    public override string FactsFound(int things, string dataVersion) => $"{things} facts are ready, data version {dataVersion}.";

    public override string WillKeep(string path) => $"What users set will be kept in {path}.";

    public override string Keeps(string path, long kilobytes) => $"What users set is kept in {path} ({kilobytes} kB), which is sound.";

    public override string WillListen(string urls) => $"The bot will listen on {urls}.";

    public override string NoPlatform => "No platform is configured: for Discord, set Discord:PublicKey, Discord:ApplicationId and Discord:Token.";

    public override string TookTooLong => "The rest took too long and was left out: try again, or check the network.";

    public override string Examined(int wrong) => wrong switch
    {
        0 => "Nothing is wrong: energybot serve starts the bot.",
        1 => "1 error to mend before the bot can run.",
        _ => $"{wrong} errors to mend before the bot can run.",
    };

    public override string MissingKeys(string platform, IReadOnlyList<string> keys) => keys.Count == 1
        ? $"The setting {keys[0]} is missing: {platform} needs it; energybot doctor says where to find it."
        : $"The settings {string.Join(" and ", keys)} are missing: {platform} needs them; energybot doctor says where to find them.";

    public override string BadDiscordMode(string value) => $"The setting Discord:Mode takes http, not “{value}”.";

    public override string Unexpected(string reason) => $"Sorry, something went wrong that is not your doing: {reason}";
}
