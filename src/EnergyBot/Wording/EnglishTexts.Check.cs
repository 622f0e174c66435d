namespace EnergyBot.Wording;

/// <content>What <c>energybot check</c> says.</content>
internal sealed partial class EnglishTexts
{
    public override string NoFileToCheck(string path) => $"There is no file “{path}” that I can read: give the path of a text, or - for standard input.";

    public override string NotText(string path) => $"“{path}” holds no text that I can read: save it as plain text in UTF-8 first.";

    public override string NothingToCheck => "There is no text to check: give a file, as in energybot check article.txt, or a text on standard input.";

    public override string BadFailOn(string value) => $"--fail-on takes off, which fails where a claim is off or none is found, not “{value}”.";

    public override string ReadSoFar(int percent) => $"Read {percent}%";

    public override string ReadSoFarOf(long characters) => $"Read {characters / 1_000_000} million characters";
}
