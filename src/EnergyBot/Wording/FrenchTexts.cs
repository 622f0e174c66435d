using EnergyBot.Core.Catalogue;

namespace EnergyBot.Wording;

/// <summary>What the program says in French; no-break spaces before high punctuation and within quotation marks.</summary>
internal sealed class FrenchTexts : ProgramTexts
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

    public override string Unexpected(string reason) => $"Désolé, quelque chose n’a pas marché, et ce n’est pas de votre fait : {reason}";
}
