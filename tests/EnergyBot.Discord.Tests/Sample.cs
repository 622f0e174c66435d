namespace EnergyBot.Discord.Tests;

/// <summary>Payloads as Discord sends them, with ids and names made up.</summary>
internal static class Sample
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name + ".json"));
}
