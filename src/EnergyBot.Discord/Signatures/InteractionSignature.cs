using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace EnergyBot.Discord.Signatures;

/// <summary>
/// Checks that a request comes from Discord: Ed25519 over the timestamp and the raw body, by the application's public key
/// (docs.discord.com, Interactions, "Setting up an endpoint"). Discord probes with bad signatures, and takes the address
/// out of use where one is accepted. Thread-safe.
/// </summary>
public sealed class InteractionSignature
{
    /// <summary>How far a request's timestamp may lie from the clock either way, against replays: 5 minutes.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const int KeyDigits = 64;
    private const int SignatureDigits = 128;
    private const int LongestTimestamp = 20;

    private readonly PublicKey _key;
    private readonly TimeProvider _time;

    /// <summary>A check by a key.</summary>
    /// <param name="publicKey">64 hexadecimal digits.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="ArgumentException">It is no such key.</exception>
    public InteractionSignature(string publicKey, TimeProvider time) =>
        (_key, _time) = (Read(publicKey) ?? throw new ArgumentException("A Discord public key is 64 hexadecimal digits.", nameof(publicKey)), time);

    /// <summary>True for what can be a public key.</summary>
    public static bool IsKey(string publicKey) => Read(publicKey) is not null;

    /// <summary>Tells whether the signature is that of this timestamp and body, and the timestamp is fresh.</summary>
    /// <param name="signature">The header <c>X-Signature-Ed25519</c>: 128 hexadecimal digits.</param>
    /// <param name="timestamp">The header <c>X-Signature-Timestamp</c>: seconds since 1970.</param>
    /// <param name="body">The body as it came.</param>
    public SignatureVerdict Check(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        Span<byte> bytes = stackalloc byte[SignatureDigits / 2];
        if (signature is not { Length: SignatureDigits } || Convert.FromHexString(signature, bytes, out _, out _) != System.Buffers.OperationStatus.Done
            || timestamp is not { Length: > 0 and <= LongestTimestamp }
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return SignatureVerdict.Malformed;
        }

        var signed = new byte[timestamp.Length + body.Length];
        _ = Encoding.ASCII.GetBytes(timestamp, signed);
        body.CopyTo(signed.AsSpan(timestamp.Length));
        return !SignatureAlgorithm.Ed25519.Verify(_key, signed, bytes) ? SignatureVerdict.Wrong
            : Math.Abs((decimal)_time.GetUtcNow().ToUnixTimeSeconds() - seconds) > (decimal)Window.TotalSeconds ? SignatureVerdict.Stale
            : SignatureVerdict.Holds;
    }

    private static PublicKey? Read(string publicKey)
    {
        Span<byte> bytes = stackalloc byte[KeyDigits / 2];
        return publicKey.Length == KeyDigits && Convert.FromHexString(publicKey, bytes, out _, out _) == System.Buffers.OperationStatus.Done
            && PublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out var key)
            ? key
            : null;
    }
}
