using EnergyBot.Core;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation.Checks;

namespace EnergyBot.Wording;

/// <summary>What the program itself says, beside the bot's answers.</summary>
internal abstract partial class ProgramTexts
{
    /// <summary>In English.</summary>
    public static ProgramTexts English { get; } = new EnglishTexts();

    /// <summary>In French.</summary>
    public static ProgramTexts French { get; } = new FrenchTexts();

    /// <summary>Their language.</summary>
    public Locale Locale => this == French ? Locale.French : Locale.English;

    /// <summary>The words that end the conversation, in every language.</summary>
    public static IReadOnlyCollection<string> Farewells { get; } = ["exit", "quit", "quitter"];

    /// <summary>First line of the conversation.</summary>
    public abstract string Welcome { get; }

    /// <summary>Heads of the columns of the facts.</summary>
    public abstract IReadOnlyList<string> FactColumns { get; }

    /// <summary>Region of what holds everywhere.</summary>
    public abstract string World { get; }

    /// <summary>Below the facts.</summary>
    public abstract string DataVersion(string version);

    /// <summary>Neither a command nor an option.</summary>
    public abstract string UnknownWord(string word);

    /// <summary>Looks like an option of <c>ask</c> and is none.</summary>
    public abstract string UnknownOption(string option);

    /// <summary>An option without its value.</summary>
    public abstract string NeedsValue(string option);

    /// <summary>An option given more than once.</summary>
    public abstract string GivenTwice(string option);

    /// <summary><c>--lang</c> with another value.</summary>
    public abstract string BadLanguage(string value);

    /// <summary><c>--region</c> with what is no code.</summary>
    public abstract string BadRegion(string value);

    /// <summary><c>--format</c> with another value.</summary>
    public abstract string BadFormat(string value, string allowed);

    /// <summary><c>ask</c> with no text, and nothing on standard input.</summary>
    public abstract string NoText { get; }

    /// <summary>A text beside <c>--format jsonl</c>.</summary>
    public abstract string TextWithJsonl { get; }

    /// <summary>No thing of this name; things of names near it are offered.</summary>
    public abstract string UnknownThing(string name, IReadOnlyList<string> near);

    /// <summary>A name that several things have.</summary>
    public abstract string SeveralThings(string name, IReadOnlyList<string> ids);

    /// <summary><c>--category</c> with another value.</summary>
    public abstract string UnknownCategory(string category, string known);

    /// <summary>Below figures that are drawn on a logarithmic scale.</summary>
    public abstract string LogarithmicScale { get; }

    /// <summary>How old a figure is, in years; a figure may be for a year to come.</summary>
    public abstract string Age(int years);

    /// <summary>How a figure was read, as a sentence without its full stop.</summary>
    public abstract string Reading(Reading reading);

    /// <summary>A setting that holds something else than a language.</summary>
    public abstract string BadLanguageSetting(string key, string value);

    /// <summary>A setting that holds something else than a region.</summary>
    public abstract string BadRegionSetting(string key, string value);

    /// <summary>A folder of own facts that cannot be read.</summary>
    public abstract string NoCatalogueFolder(string folder);

    /// <summary>A folder of own facts with something wrong in it: the sentence, then a line a problem.</summary>
    public abstract string BrokenCatalogue(string folder, IReadOnlyList<CatalogueProblem> problems);

    /// <summary>Below the problems of a folder of own facts.</summary>
    public abstract string Checked(int files, int problems);

    /// <summary>A settings file that cannot be read.</summary>
    public abstract string BadSettingsFile(string path, string reason);

    /// <summary>The folder of the database cannot be made or written.</summary>
    public abstract string StorageNotWritable(string folder, string reason);

    /// <summary>The file is no database, or damaged.</summary>
    public abstract string DamagedDatabase(string path);

    /// <summary>The database was written by a later version of the program.</summary>
    public abstract string NewerDatabase(string path);

    /// <summary>The database fails in another way: a full disk, another process that holds it.</summary>
    public abstract string StorageFails(string path, string reason);

    /// <summary><c>backup</c> where no database is.</summary>
    public abstract string NoDatabase(string path);

    /// <summary><c>backup</c> to a file that cannot be written.</summary>
    public abstract string BackupNotWritten(string file, string reason);

    /// <summary><c>backup</c> has written its file.</summary>
    public abstract string BackupWritten(string file, long kilobytes);

    /// <summary>A database of another kind than SQLite.</summary>
    public abstract string BadStorageProvider(string value);

    /// <summary>What is no address to listen on; the key is a setting or an option.</summary>
    public abstract string BadUrls(string key, string value);

    /// <summary>An address that cannot be listened on.</summary>
    public abstract string CannotListen(string urls, string reason);

    /// <summary>A secret given both as a value and as a file.</summary>
    public abstract string SecretTwice(string key);

    /// <summary>The file of a secret cannot be read or is empty.</summary>
    public abstract string NoSecretFile(string key, string path);

    /// <summary><c>doctor</c>: a finding, with how bad it is in front.</summary>
    public abstract string Told(Severity severity, string sentence);

    /// <summary><c>doctor</c>: where the settings come from; null for the environment alone.</summary>
    public abstract string SettingsFrom(string? file);

    /// <summary><c>doctor</c>: what the bot answers from.</summary>
    public abstract string FactsFound(int things, string dataVersion);

    /// <summary><c>doctor</c>: where the database will be.</summary>
    public abstract string WillKeep(string path);

    /// <summary><c>doctor</c>: where the database is.</summary>
    public abstract string Keeps(string path, long kilobytes);

    /// <summary><c>doctor</c>: where the bot will listen.</summary>
    public abstract string WillListen(string urls);

    /// <summary><c>doctor</c>: no platform has a setting.</summary>
    public abstract string NoPlatform { get; }

    /// <summary><c>doctor</c>: the time is up.</summary>
    public abstract string TookTooLong { get; }

    /// <summary><c>doctor</c>: how many findings are wrong.</summary>
    public abstract string Examined(int wrong);

    /// <summary>A platform is configured by half.</summary>
    public abstract string MissingKeys(string platform, IReadOnlyList<string> keys);

    /// <summary>A mode that Discord is not spoken in.</summary>
    public abstract string BadDiscordMode(string value);

    /// <summary>A failure that is not the user's doing.</summary>
    public abstract string Unexpected(string reason);

    /// <summary>The texts of a language.</summary>
    public static ProgramTexts In(Locale? locale) => locale == Locale.French ? French : English;
}
