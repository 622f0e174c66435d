namespace EnergyBot;

/// <summary>What the program's exit status tells.</summary>
internal static class ExitCodes
{
    /// <summary>Answered.</summary>
    public const int Answered = 0;

    /// <summary>Something went wrong that is not the user's doing.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage of the command line.</summary>
    public const int Usage = 2;

    /// <summary>A configuration key is missing or wrong (EX_CONFIG of sysexits.h).</summary>
    public const int Configuration = 78;
}
