namespace EnergyBot.Streams;

/// <summary>Reads lines from bytes: one for each line feed and one for what follows the last, whatever they hold.</summary>
/// <remarks>Memory stays flat: of a line longer than <see cref="LongestLine"/> the rest is read and left out.</remarks>
internal sealed class LineReader(Stream stream)
{
    /// <summary>How many bytes of a line are kept: far more than a question can have.</summary>
    public const int LongestLine = 4 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _scanned;
    private int _end;
    private bool _begun;

    /// <summary>True where the next line can be had without waiting for input.</summary>
    public bool NextIsReady => _buffer.AsSpan(_scanned, _end - _scanned).Contains((byte)'\n');

    /// <summary>The next line without its line ending (LF or CRLF); null at the end.</summary>
    public string? Read()
    {
        while (true)
        {
            var feed = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return TakeLine(_scanned + feed);
            }

            _end = Math.Min(_end, _start + LongestLine);
            _scanned = _end;
            if (!Fill())
            {
                return _start < _end ? Take(_end, _end) : null;
            }
        }
    }

    /// <summary>Everything up to the end of the input as one text, without the line ending at its end.</summary>
    public string ReadAll()
    {
        do
        {
            _end = Math.Min(_end, _start + LongestLine);
        }
        while (Fill());

        var hasFeed = _end > _start && _buffer[_end - 1] == '\n';
        return hasFeed ? TakeLine(_end - 1) : Take(_end, _end);
    }

    private string TakeLine(int feed)
    {
        var end = feed > _start && _buffer[feed - 1] == '\r' ? feed - 1 : feed;
        return Take(end, feed + 1);
    }

    private string Take(int end, int next)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, end - _start);
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (!_begun && line.StartsWith(mark))
        {
            line = line[mark.Length..];
        }

        _begun = true;
        _start = _scanned = next;
        return Utf8.Encoding.GetString(line);
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_scanned, _end, _start) = (_scanned - _start, _end - _start, 0);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
