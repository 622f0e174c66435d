namespace EnergyBot.Streams;

/// <summary>Standard input, empty where the program was started with none.</summary>
internal static class StandardInput
{
    /// <summary>Opens it.</summary>
    public static Stream Open() => IsTaken() ? Stream.Null : Console.OpenStandardInput();

    // Started with standard input closed ("<&-"), the runtime's own random source gets its number, and
    // would be an endless question.
    private static bool IsTaken() =>
        OperatingSystem.IsLinux() && new FileInfo("/proc/self/fd/0").LinkTarget == "/dev/urandom";
}
