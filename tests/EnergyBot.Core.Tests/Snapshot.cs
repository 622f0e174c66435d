namespace EnergyBot.Core.Tests;

/// <summary>
/// Texts kept beside the tests to be read by eye when they change. With <c>ENERGYBOT_SNAPSHOTS=write</c> in the environment
/// the tests write them anew: then read what changed.
/// </summary>
internal static class Snapshot
{
    private const string Switch = "ENERGYBOT_SNAPSHOTS";

    /// <summary>Holds the lines against the kept ones; the first that differs is shown.</summary>
    /// <param name="lines">What is made now.</param>
    /// <param name="path">The kept file, under the test project's folder.</param>
    public static void Check(IEnumerable<string> lines, params string[] path)
    {
        string[] now = [.. lines.Select(Spaces.Shown)];
        var kept = Path.Combine([RepositoryFolder.Root, "tests", "EnergyBot.Core.Tests", .. path]);
        if (Environment.GetEnvironmentVariable(Switch) == "write")
        {
            File.WriteAllLines(kept, now);
            return;
        }

        var before = File.ReadAllLines(kept);
        var same = now.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            same == now.Length && same == before.Length,
            $"{Path.Combine(path)}, line {same + 1}\n  kept: {before.ElementAtOrDefault(same)}\n  now:  {now.ElementAtOrDefault(same)}\nIf the new text reads well, run the tests with {Switch}=write and read what changed.");
    }
}
