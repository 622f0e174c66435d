using System.Globalization;
using Spectre.Console;

namespace EnergyBot.Terminal;

/// <summary>How many columns of a terminal a text takes.</summary>
internal static class DisplayWidth
{
    /// <summary>Of a text without control characters.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            width += OfCluster(text[..length]);
            text = text[length..];
        }

        return width;
    }

    /// <summary>Of what the reader sees as one character: at most two columns.</summary>
    public static int OfCluster(ReadOnlySpan<char> cluster)
    {
        if (cluster is [>= ' ' and <= '~'])
        {
            return 1;
        }

        return Math.Min(cluster.ToString().GetCellWidth(), 2);
    }
}
