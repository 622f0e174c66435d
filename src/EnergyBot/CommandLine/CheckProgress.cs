using EnergyBot.Core;
using EnergyBot.Streams;
using EnergyBot.Wording;

namespace EnergyBot.CommandLine;

/// <summary>Shows on a terminal how far a long text is read.</summary>
internal sealed class CheckProgress(ProgramHost host, Stream stream, Locale locale)
{
    // A shorter text is done before anybody could read how far it is.
    private const long Long = 1_000_000;

    private readonly ProgramTexts _texts = ProgramTexts.In(locale);
    private long _shown;
    private int _width;

    /// <summary>Takes note of how many characters are read.</summary>
    public void Report(long characters)
    {
        if (!host.Ansi || characters - _shown < Long)
        {
            return;
        }

        _shown = characters;
        var line = stream.Length > 0 ? _texts.ReadSoFar((int)(100 * stream.Position / stream.Length)) : _texts.ReadSoFarOf(characters);
        Write("\r" + line);
        _width = line.Length;
    }

    /// <summary>Makes room for something else.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }

    private void Write(string text)
    {
        host.Error.Write(Utf8.Encoding.GetBytes(text));
        host.Error.Flush();
    }
}
