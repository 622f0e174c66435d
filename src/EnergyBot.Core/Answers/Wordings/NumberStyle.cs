using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>How a language writes numbers.</summary>
/// <param name="decimalMark">Between units and tenths.</param>
/// <param name="groupMark">Between groups of three digits.</param>
/// <param name="scales">Words for large numbers, the largest first: the factor, and the word for one and for several.</param>
public sealed class NumberStyle(char decimalMark, char groupMark, ImmutableArray<(double Factor, string One, string Other)> scales)
{
    // Past this, digits and scale words stop helping; powers of ten take over.
    private const double LargestInWords = 1e15;
    private const double SmallestInDigits = 1e-4;

    /// <summary>The number rounded to so many significant digits, in words from a million: 2.8 billion, 11,000.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="digits">Significant digits, 1 to 15.</param>
    public string Rounded(double value, int digits)
    {
        var rounded = Round(value, digits);
        var size = Math.Abs(rounded);
        if (size is >= LargestInWords or (> 0 and < SmallestInDigits))
        {
            return PowerOfTen(rounded, digits);
        }

        foreach (var (factor, one, other) in scales)
        {
            if (size >= factor)
            {
                var scaled = Round(rounded / factor, digits);
                return $"{Digits(scaled, digits)} {(IsSingular(scaled, one, other) ? one : other)}";
            }
        }

        return Digits(rounded, digits);
    }

    /// <summary>All digits of a number that was reckoned or typed, up to twelve: 4,895, 139.56.</summary>
    public string Exact(double value) =>
        Math.Abs(value) is >= LargestInWords or (> 0 and < SmallestInDigits) ? PowerOfTen(value, 6) : Digits(Round(value, 12), 12);

    /// <summary>True where <see cref="Rounded"/> ends with a scale word, behind which French needs "de".</summary>
    public bool EndsInWord(double value, int digits) =>
        Math.Abs(Round(value, digits)) is var size && size < LargestInWords && size >= scales[^1].Factor;

    /// <summary>A number rounded to significant digits.</summary>
    public static double Round(double value, int digits) =>
        double.Parse(value.ToString($"E{digits - 1}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool IsSingular(double scaled, string one, string other) => one == other || Math.Abs(scaled) < 2;

    private string Digits(double value, int digits)
    {
        var size = Math.Abs(value);
        var whole = size < 1 ? 0 : (int)Math.Floor(Math.Log10(size)) + 1;
        var decimals = size == 0 ? 0 : Math.Clamp(digits - (size < 1 ? (int)Math.Floor(Math.Log10(size)) + 1 : whole), 0, 15);
        var plain = size.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var (units, tenths) = point < 0 ? (plain, "") : (plain[..point], plain[(point + 1)..].TrimEnd('0'));
        var text = new StringBuilder(value < 0 ? "−" : "");
        for (var i = 0; i < units.Length; i++)
        {
            text.Append(i > 0 && (units.Length - i) % 3 == 0 ? groupMark.ToString() : "").Append(units[i]);
        }

        return tenths.Length == 0 ? text.ToString() : text.Append(decimalMark).Append(tenths).ToString();
    }

    private string PowerOfTen(double value, int digits)
    {
        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)));
        var mantissa = Round(value / Math.Pow(10, exponent), digits);
        if (Math.Abs(mantissa) >= 10)
        {
            (mantissa, exponent) = (mantissa / 10, exponent + 1);
        }

        var raised = string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
        return $"{Digits(mantissa, digits)}\u00A0×\u00A010{raised}";
    }
}
