namespace EnergyBot.Configuration;

/// <summary>The folder of the database where none is configured.</summary>
internal static class StorageFolder
{
    /// <summary>
    /// What a service manager gives (<c>STATE_DIRECTORY</c>, https://www.freedesktop.org/software/systemd/man/systemd.exec.html),
    /// or else <c>energybot</c> where programs of this user keep their data, or else <c>data</c> in the working directory.
    /// </summary>
    public static string Default(ProgramHost host) =>
        host.Variable("STATE_DIRECTORY")?.Split(':')[0]
        ?? Of(host.Variable("LOCALAPPDATA"))
        ?? Of(host.Variable("XDG_DATA_HOME"))
        ?? Of(host.Variable("HOME") is { } home ? Path.Combine(home, ".local", "share") : null)
        ?? Path.Combine(host.Folder, "data");

    private static string? Of(string? parent) => parent is null ? null : Path.Combine(parent, "energybot");
}
