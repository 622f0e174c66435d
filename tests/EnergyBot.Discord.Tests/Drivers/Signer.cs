using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace EnergyBot.Discord.Tests.Drivers;

/// <summary>Signs as Discord does, with a key of its own.</summary>
internal sealed class Signer : IDisposable
{
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);

    public string PublicKey => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    public void Dispose() => _key.Dispose();

    public string Sign(string timestamp, byte[] body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(_key, [.. Encoding.UTF8.GetBytes(timestamp), .. body]));

    public HttpRequestMessage Request(string body, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes(body);
        return new HttpRequestMessage(HttpMethod.Post, "/discord/interactions")
        {
            Content = new ByteArrayContent(bytes),
            Headers = { { "X-Signature-Ed25519", Sign(timestamp, bytes) }, { "X-Signature-Timestamp", timestamp } },
        };
    }
}
