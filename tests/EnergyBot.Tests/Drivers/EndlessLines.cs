namespace EnergyBot.Tests.Drivers;

/// <summary>Input without an end, as of <c>yes</c>.</summary>
internal sealed class EndlessLines : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        buffer.AsSpan(offset, count).Fill((byte)'\n');
        return count;
    }
}
