using System.Globalization;
using EnergyBot.Core;

namespace EnergyBot.Facts;

/// <summary>A figure's number with all its digits: nothing is rounded in the list of facts.</summary>
internal static class FigureNumber
{
    private const char NarrowNoBreakSpace = '\u202F';

    /// <summary>The number in a language's style: 4,255.5 or 4 255,5.</summary>
    public static string Format(double value, Locale locale)
    {
        var size = Math.Abs(value);
        var plain = size is 0 or (>= 1e-6 and < 1e15)
            ? value.ToString("#,##0.###############", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
        return locale == Locale.French
            ? plain.Replace(',', NarrowNoBreakSpace).Replace('.', ',')
            : plain;
    }
}
