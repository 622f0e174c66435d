namespace EnergyBot.CommandLine;

/// <summary>Passes a text's bytes on, and refuses what is no text: a byte that is zero stands in none.</summary>
internal sealed class TextCheck(Stream inner, string name) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    /// <summary>How many bytes there are; -1 where that is not known.</summary>
    public override long Length => inner.CanSeek ? inner.Length : -1;

    public override long Position { get; set; }

    /// <exception cref="ProgramFailure">It is no text.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="ProgramFailure">It is no text.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A folder opens on some systems, but cannot be read.
            throw ProgramFailure.Usage(texts => texts.NoFileToCheck(Shown.Word(name)));
        }

        Position += read;
        return buffer[..read].Contains((byte)0) ? throw ProgramFailure.Usage(texts => texts.NotText(Shown.Word(name))) : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
