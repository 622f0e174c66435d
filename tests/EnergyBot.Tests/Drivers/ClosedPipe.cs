namespace EnergyBot.Tests.Drivers;

/// <summary>A pipe whose reader has gone after a number of writes.</summary>
internal sealed class ClosedPipe(int writes) : MemoryStream
{
    private const int BrokenPipe = 32;

    private int _left = writes;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_left-- <= 0)
        {
            throw new IOException("Broken pipe", BrokenPipe);
        }

        base.Write(buffer);
    }
}
