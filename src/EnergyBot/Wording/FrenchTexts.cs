using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation.Checks;

namespace EnergyBot.Wording;

/// <summary>What the program says in French; no-break spaces before high punctuation and within quotation marks.</summary>
internal sealed partial class FrenchTexts : ProgramTexts
{
    public override string Welcome => "EnergyBot. Tapez une quantité, par exemple 50 GWh, ou aide ; Ctrl-D pour finir.";

    public override IReadOnlyList<string> FactColumns { get; } = ["identifiant", "ce que c’est", "valeur", "région", "année", "source"];

    public override string World => "monde";

    public override string NoText =>
        "Il n’y a pas de texte auquel répondre : tapez-le après ask, par exemple energybot ask \"50 GWh\", ou donnez-le sur l’entrée standard.";

    public override string TextWithJsonl =>
        "Avec --format jsonl, les textes viennent de l’entrée standard, un par ligne : retirez le texte ou choisissez --format json.";

    public override string DataVersion(string version) => $"Version des données : {version}.";

    public override string UnknownWord(string word) =>
        $"Il n’y a ni commande ni option « {word} » : energybot --help les énumère, et energybot ask \"50 GWh\" pose une question.";

    public override string UnknownOption(string option) =>
        $"Il n’y a pas d’option « {option} » : energybot ask --help les énumère ; un texte qui commence par un tiret se met après --, par exemple energybot ask -- \"-5 kWh\".";

    public override string NeedsValue(string option) => $"Il manque une valeur après {option} : energybot --help dit laquelle.";

    public override string GivenTwice(string option) => $"{option} est donnée plus d’une fois : une seule valeur suffit.";

    public override string BadLanguage(string value) => $"--lang attend en ou fr, et non « {value} ».";

    public override string BadRegion(string value) =>
        $"--region attend le code à deux lettres d’un pays, par exemple FR, ou d’une de ses régions, par exemple US-CA, et non « {value} ».";

    public override string BadFormat(string value, string allowed) => $"--format attend {allowed}, et non « {value} ».";

    public override string UnknownThing(string name, IReadOnlyList<string> near) => near.Count == 0
        ? $"Il n’y a pas de fait sur «\u202F{name}\u202F»\u00A0: energybot facts les donne tous."
        : $"Il n’y a pas de fait sur «\u202F{name}\u202F»\u202F; vouliez-vous dire {string.Join(" ou ", near)}\u202F?";

    public override string SeveralThings(string name, IReadOnlyList<string> ids) => $"«\u202F{name}\u202F» désigne plusieurs faits\u00A0: dites {string.Join(" ou ", ids)}.";

    public override string UnknownCategory(string category, string known) => $"--category prend {known}, pas «\u202F{category}\u202F».";

    public override string LogarithmicScale => "L’échelle est logarithmique\u00A0: des pas égaux sont des facteurs égaux.";

    public override string Age(int years) => years switch
    {
        < 0 => "une projection",
        0 => "de cette année",
        1 => "il y a un an",
        _ => $"il y a {years} ans",
    };

    public override string Reading(Reading reading) => reading switch
    {
        Core.Catalogue.Reading.Primary => "Lu dans la source même",
        Core.Catalogue.Reading.Secondary => "Lu là où un tiers cite la source",
        Core.Catalogue.Reading.Derived => "Calculé d’après ce que donne la source",
        _ => "De mémoire de la source, non vérifié",
    };

    public override string BadLanguageSetting(string key, string value) => $"Le réglage {key} attend en ou fr, et non « {value} ».";

    public override string BadRegionSetting(string key, string value) =>
        $"Le réglage {key} attend le code à deux lettres d’un pays, par exemple FR, ou d’une de ses régions, par exemple US-CA, et non « {value} ».";

    public override string NoCatalogueFolder(string folder) => $"Le dossier de faits {folder} ne peut être lu\u00A0: vérifiez Catalogue:Folder ou --catalogue.";

    public override string BrokenCatalogue(string folder, IReadOnlyList<CatalogueProblem> problems) =>
        $"Les faits de {folder} ne peuvent servir avant que ceci soit corrigé\u00A0:\n{string.Join('\n', problems)}";

    public override string Checked(int files, int problems) => $"{files} {(files < 2 ? "fichier" : "fichiers")}, {(problems == 0 ? "rien à corriger" : problems == 1 ? "1 problème" : $"{problems} problèmes")}.";

    public override string BadSettingsFile(string path, string reason) => $"Le fichier de réglages {path} n’est pas lisible : {reason}";

    public override string StorageNotWritable(string folder, string reason) =>
        $"Impossible d’écrire dans le dossier {folder} ({reason})\u202F: donnez à Storage:Folder un dossier accessible en écriture, et qui survive à un redémarrage.";

    public override string DamagedDatabase(string path) =>
        $"{path} est endommagé ou n’est pas une base d’EnergyBot\u202F: mettez une sauvegarde à sa place, ou déplacez-le pour repartir de zéro.";

    public override string NewerDatabase(string path) =>
        $"{path} vient d’une version plus récente d’EnergyBot\u202F: lancez celle-ci, ou donnez à Storage:Folder un autre dossier.";

    public override string StorageFails(string path, string reason) => $"La base {path} ne s’ouvre pas\u202F: {reason}.";

    public override string NoDatabase(string path) => $"Il n’y a pas de base à sauvegarder en {path}\u202F: vérifiez Storage:Folder.";

    public override string BackupNotWritten(string file, string reason) => $"La sauvegarde {file} ne peut être écrite\u202F: {reason}";

    public override string BackupWritten(string file, long kilobytes) => $"La base est copiée dans {file} ({kilobytes}\u00A0ko).";

    public override string BadStorageProvider(string value) => $"Le réglage Storage:Provider attend sqlite, et non «\u202F{value}\u202F».";

    public override string BadUrls(string key, string value) =>
        $"{key} attend des adresses comme http://localhost:8080 (TLS revient à un serveur mandataire), et non «\u202F{value}\u202F».";

    public override string CannotListen(string urls, string reason) =>
        $"Impossible d’écouter sur {urls} ({reason})\u202F: libérez l’adresse, ou donnez-en une autre par --urls ou le réglage Urls.";

    public override string SecretTwice(string key) => $"{key} et {key}File sont tous deux définis\u202F: n’en gardez qu’un.";

    public override string NoSecretFile(string key, string path) => $"{key} désigne {path}, illisible ou vide\u202F: mettez-y le secret, seul.";

    public override string Told(Severity severity, string sentence) => severity switch
    {
        Severity.Fine => $"ok\u202F: {sentence}",
        Severity.Doubtful => $"à voir\u202F: {sentence}",
        _ => $"erreur\u202F: {sentence}",
    };

    public override string SettingsFrom(string? file) => file is null
        ? "Les réglages viennent des seules variables d’environnement\u202F: il n’y a pas d’appsettings.json dans le dossier courant."
        : $"Les réglages viennent de {file} et de l’environnement.";

    public override string FactsFound(int things, string dataVersion) => $"{things} faits sont prêts, version des données {dataVersion}.";

    public override string WillKeep(string path) => $"Les choix des utilisateurs seront gardés dans {path}.";

    public override string Keeps(string path, long kilobytes) => $"Les choix des utilisateurs sont gardés dans {path} ({kilobytes}\u00A0ko), en bon état.";

    public override string WillListen(string urls) => $"Le bot écoutera sur {urls}.";

    public override string NoPlatform => "Aucune plateforme n’est configurée\u202F: pour Discord, définissez Discord:PublicKey, Discord:ApplicationId et Discord:Token.";

    public override string TookTooLong => "Le reste a pris trop de temps et n’a pas été vérifié\u202F: réessayez, ou vérifiez le réseau.";

    public override string Examined(int wrong) => wrong switch
    {
        0 => "Rien à corriger\u202F: energybot serve démarre le bot.",
        1 => "1 erreur à corriger avant que le bot puisse démarrer.",
        _ => $"{wrong} erreurs à corriger avant que le bot puisse démarrer.",
    };

    public override string MissingKeys(string platform, IReadOnlyList<string> keys) => keys.Count == 1
        ? $"Il manque le réglage {keys[0]}, dont {platform} a besoin\u202F; energybot doctor dit où le trouver."
        : $"Il manque les réglages {string.Join(" et ", keys)}, dont {platform} a besoin\u202F; energybot doctor dit où les trouver.";

    public override string BadDiscordMode(string value) => $"Le réglage Discord:Mode attend http, et non «\u202F{value}\u202F».";

    public override string Unexpected(string reason) => $"Désolé, quelque chose n’a pas marché, et ce n’est pas de votre fait : {reason}";
}
