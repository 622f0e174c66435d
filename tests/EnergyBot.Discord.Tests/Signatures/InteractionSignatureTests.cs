using System.Globalization;
using EnergyBot.Discord.Signatures;
using EnergyBot.Discord.Tests.Drivers;
using EnergyBot.Testing;

namespace EnergyBot.Discord.Tests.Signatures;

public sealed class InteractionSignatureTests : IDisposable
{
    private static readonly byte[] Body = """{"type":1}"""u8.ToArray();

    private readonly ManualTime _time = new();
    private readonly Signer _signer = new();
    private readonly InteractionSignature _signature;

    public InteractionSignatureTests() => _signature = new InteractionSignature(_signer.PublicKey, _time);

    public void Dispose() => _signer.Dispose();

    [Fact]
    public void A_fresh_signature_holds() => Assert.Equal(SignatureVerdict.Holds, _signature.Check(_signer.Sign(At(0), Body), At(0), Body));

    [Theory]
    [InlineData(-300, SignatureVerdict.Holds)]
    [InlineData(-301, SignatureVerdict.Stale)]
    [InlineData(300, SignatureVerdict.Holds)]
    [InlineData(301, SignatureVerdict.Stale)]
    public void A_timestamp_counts_for_five_minutes_either_way(int seconds, SignatureVerdict verdict) =>
        Assert.Equal(verdict, _signature.Check(_signer.Sign(At(seconds), Body), At(seconds), Body));

    [Fact]
    public void One_changed_byte_of_the_body_or_the_timestamp_is_seen()
    {
        var signature = _signer.Sign(At(0), Body);
        Assert.Equal(SignatureVerdict.Wrong, _signature.Check(signature, At(0), """{"type":2}"""u8));
        Assert.Equal(SignatureVerdict.Wrong, _signature.Check(signature, At(1), Body));
    }

    [Fact]
    public void The_signature_of_another_key_does_not_hold()
    {
        using var other = new Signer();
        Assert.Equal(SignatureVerdict.Wrong, _signature.Check(other.Sign(At(0), Body), At(0), Body));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_signature_does_not_hold(string? signature) => Assert.Equal(SignatureVerdict.Malformed, _signature.Check(signature, At(0), Body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    public void What_is_no_timestamp_does_not_hold(string? timestamp) =>
        Assert.Equal(SignatureVerdict.Malformed, _signature.Check(_signer.Sign(timestamp ?? "", Body), timestamp, Body));

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg")]
    public void What_is_no_key_is_refused(string key)
    {
        Assert.False(InteractionSignature.IsKey(key));
        _ = Assert.Throws<ArgumentException>(() => new InteractionSignature(key, _time));
    }

    private string At(int seconds) => (_time.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
}
