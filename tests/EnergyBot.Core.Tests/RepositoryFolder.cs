using System.Runtime.CompilerServices;

namespace EnergyBot.Core.Tests;

/// <summary>Where the sources lie that the tests were built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder with EnergyBot.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The C# files of <c>src</c> and <c>tests</c>, without what the build makes.</summary>
    public static IEnumerable<string> CodeFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "EnergyBot.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No EnergyBot.sln above {here}.");
    }
}
