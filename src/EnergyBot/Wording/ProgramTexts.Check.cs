namespace EnergyBot.Wording;

/// <content>What <c>energybot check</c> says.</content>
internal abstract partial class ProgramTexts
{
    /// <summary>The file to check is not there, or cannot be read.</summary>
    public abstract string NoFileToCheck(string path);

    /// <summary>The file to check holds something else than text.</summary>
    public abstract string NotText(string path);

    /// <summary><c>check</c> with no file, and nothing on standard input.</summary>
    public abstract string NothingToCheck { get; }

    /// <summary><c>--fail-on</c> with another value.</summary>
    public abstract string BadFailOn(string value);

    /// <summary>How far a long text is read, in per cent.</summary>
    public abstract string ReadSoFar(int percent);

    /// <summary>How far a long text is read, where its length is not known.</summary>
    public abstract string ReadSoFarOf(long characters);
}
