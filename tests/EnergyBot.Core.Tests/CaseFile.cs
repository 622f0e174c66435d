namespace EnergyBot.Core.Tests;

/// <summary>Tables of cases beside the tests: columns parted by tabs, <c>#</c> starts a comment, <c>\n</c> is a line end.</summary>
internal static class CaseFile
{
    public static IEnumerable<string[]> Rows(params string[] path) =>
        File.ReadLines(Path.Combine([AppContext.BaseDirectory, .. path]))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t').Select(cell => cell.Replace("\\n", "\n", StringComparison.Ordinal)).ToArray());
}
