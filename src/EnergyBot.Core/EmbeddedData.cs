namespace EnergyBot.Core;

/// <summary>The data files inside the assembly, by their path: <c>Data/units.json</c>.</summary>
internal static class EmbeddedData
{
    public static Stream Open(string path) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"{path} is not embedded.");
}
