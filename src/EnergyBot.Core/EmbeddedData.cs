using System.Buffers;

namespace EnergyBot.Core;

/// <summary>The data files inside the assembly, by their path: <c>Data/units.json</c>.</summary>
internal static class EmbeddedData
{
    private const string Things = "Data/things/";

    public static Stream Open(string path) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"{path} is not embedded.");

    /// <summary>The files of the built-in catalogue.</summary>
    public static IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> CatalogueFiles() =>
        typeof(EmbeddedData).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Things, StringComparison.Ordinal) || name is "Data/catalogue.json" or "Data/families.json")
            .Select(name => (name["Data/".Length..], Read(name)));

    // Resources are mapped with the assembly; a copy of them would be the largest allocation of a start.
    private static ReadOnlyMemory<byte> Read(string path)
    {
        using var stream = Open(path);
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new MappedMemory(mapped).Memory;
        }

        var content = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The bytes of a resource where they lie. Assemblies are not unloaded, so they stay.</summary>
    private sealed unsafe class MappedMemory(UnmanagedMemoryStream stream) : MemoryManager<byte>
    {
        private readonly byte* _start = stream.PositionPointer;
        private readonly int _length = (int)stream.Length;

        public override Span<byte> GetSpan() => new(_start, _length);

        public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
