namespace EnergyBot.Core;

/// <summary>The data files inside the assembly, by their path: <c>Data/units.json</c>.</summary>
internal static class EmbeddedData
{
    private const string Things = "Data/things/";

    public static Stream Open(string path) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"{path} is not embedded.");

    /// <summary>The files of the built-in catalogue.</summary>
    public static IEnumerable<(string Name, byte[] Content)> CatalogueFiles() =>
        typeof(EmbeddedData).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Things, StringComparison.Ordinal) || name is "Data/catalogue.json" or "Data/families.json")
            .Select(name => (name["Data/".Length..], Read(name)));

    private static byte[] Read(string path)
    {
        using var stream = Open(path);
        var content = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(content);
        return content;
    }
}
