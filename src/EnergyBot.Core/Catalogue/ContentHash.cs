using System.Globalization;

namespace EnergyBot.Core.Catalogue;

/// <summary>
/// Tells one content from another: FNV-1a of 64 bits (RFC 9923). It names a version and protects nothing, so it need not be
/// cryptographic; loading a cryptographic library would take longer than reading the whole catalogue.
/// </summary>
internal sealed class ContentHash
{
    private const ulong OffsetBasis = 0xcbf29ce484222325;
    private const ulong Prime = 0x00000100000001b3;

    private ulong _hash = OffsetBasis;

    public void Add(ReadOnlySpan<byte> content)
    {
        foreach (var octet in content)
        {
            _hash = (_hash ^ octet) * Prime;
        }
    }

    /// <summary>The hash folded to eight hexadecimal digits.</summary>
    public override string ToString() => ((uint)(_hash >> 32) ^ (uint)_hash).ToString("x8", CultureInfo.InvariantCulture);
}
