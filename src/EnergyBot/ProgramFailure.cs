using EnergyBot.Wording;

namespace EnergyBot;

/// <summary>Ends the program with an exit status and one sentence, worded in the user's language where it is caught.</summary>
internal sealed class ProgramFailure : Exception
{
    private readonly Func<ProgramTexts, string> _sentence;

    private ProgramFailure(int exitCode, Func<ProgramTexts, string> sentence)
        : base(sentence(ProgramTexts.English)) => (ExitCode, _sentence) = (exitCode, sentence);

    /// <summary>One of <see cref="ExitCodes"/>.</summary>
    public int ExitCode { get; }

    /// <summary>The command line is wrong.</summary>
    public static ProgramFailure Usage(Func<ProgramTexts, string> sentence) => new(ExitCodes.Usage, sentence);

    /// <summary>A setting is wrong.</summary>
    public static ProgramFailure Configuration(Func<ProgramTexts, string> sentence) => new(ExitCodes.Configuration, sentence);

    /// <summary>Something around the program does not let it do what it was told.</summary>
    public static ProgramFailure Unable(Func<ProgramTexts, string> sentence) => new(ExitCodes.Failed, sentence);

    /// <summary>What is wrong and what to do instead.</summary>
    public string Sentence(ProgramTexts texts) => _sentence(texts);
}
