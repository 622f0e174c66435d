namespace EnergyBot.Storage;

/// <summary>What a commit has to outlast. Each outlasts the end of the program, however it comes.</summary>
internal enum Durability
{
    /// <summary>The end of the program: cheap, for what a power cut may take.</summary>
    Process,

    /// <summary>A power cut, too: waits for the disk.</summary>
    Power,
}
