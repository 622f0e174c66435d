using Microsoft.Win32.SafeHandles;

namespace EnergyBot.Streams;

/// <summary>Standard output that says when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Opens it.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // The console's own stream drops what a closed pipe does not take without a word, so that
        // "yes | energybot ask --format jsonl | head" would never end. A file keeps the console's
        // stream: a second handle would have its own idea of where in the file it is.
        var pipe = OpenUnbuffered();
        return pipe is { CanSeek: false } ? pipe : Console.OpenStandardOutput();
    }

    /// <summary>True where the failure is that the reader of a pipe is gone.</summary>
    public static bool IsClosed(IOException failure) =>
        failure.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;

    private static FileStream? OpenUnbuffered()
    {
        try
        {
            return new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
