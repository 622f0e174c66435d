namespace EnergyBot.Wording;

/// <content>What <c>energybot check</c> says.</content>
internal sealed partial class FrenchTexts
{
    public override string NoFileToCheck(string path) => $"Je ne peux lire aucun fichier «\u202F{path}\u202F»\u202F: donnez le chemin d’un texte, ou - pour l’entrée standard.";

    public override string NotText(string path) => $"«\u202F{path}\u202F» ne contient pas de texte que je sache lire\u202F: enregistrez-le d’abord en texte brut, en UTF-8.";

    public override string NothingToCheck => "Il n’y a pas de texte à vérifier\u202F: donnez un fichier, comme dans energybot check article.txt, ou un texte sur l’entrée standard.";

    public override string BadFailOn(string value) => $"--fail-on prend off, qui échoue si une affirmation s’écarte ou si aucune n’est trouvée, pas «\u202F{value}\u202F».";

    public override string ReadSoFar(int percent) => $"{percent}\u202F% lus";

    public override string ReadSoFarOf(long characters) => $"{characters / 1_000_000} millions de caractères lus";
}
