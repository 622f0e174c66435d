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
    private const int MostDigitsInWords = 4;

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

    /// <summary>A number with just so many decimals, as prices are written: 0.50, 1,051.20.</summary>
    /// <param name="value">A finite number below 10¹⁵.</param>
    /// <param name="decimals">How many, 1 to 6.</param>
    public string WithDecimals(double value, int decimals)
    {
        // Rounded half up on what a double shows, not on what it holds: 1.005 is 1.01.
        var cents = Math.Round((decimal)Math.Abs(value), decimals, MidpointRounding.AwayFromZero);
        var plain = cents.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        var whole = Digits(Math.Truncate((double)cents), 15);
        return $"{(value < 0 ? "−" : "")}{whole}{decimalMark}{plain[^decimals..]}";
    }

    /// <summary>A number to be said back: in words where that leaves few digits, else all digits: 2.5 billion, 4,895.</summary>
    public string Written(double value) => InWords(value) ? Rounded(value, MostDigitsInWords) : Exact(value);

    /// <summary>True where <see cref="Written"/> ends with a scale word.</summary>
    public bool InWords(double value) => EndsInWord(value, MostDigitsInWords) && Round(value, MostDigitsInWords) == value;

    /// <summary>Both ends of a range, a scale word that they share once: 2.1 to 4.2 billion.</summary>
    public string Range(double low, double high, int digits, string to)
    {
        var (first, last) = (Rounded(low, digits), Rounded(high, digits));
        var word = last.LastIndexOf(' ');
        return word > 0 && first.EndsWith(last[word..], StringComparison.Ordinal) ? $"{first[..^(last.Length - word)]} {to} {last}" : $"{first} {to} {last}";
    }

    /// <summary>True where <see cref="Rounded"/> ends with a scale word, behind which French needs "de".</summary>
    public bool EndsInWord(double value, int digits) =>
        Math.Abs(Round(value, digits)) is var size && size < LargestInWords && size >= scales[^1].Factor;

    /// <summary>A number rounded to significant digits; a 5 goes up, as people round: 3,650 to 3,700.</summary>
    public static double Round(double value, int digits)
    {
        var (mantissa, exponent) = Parts(value);
        return double.Parse(
            string.Create(CultureInfo.InvariantCulture, $"{Math.Round(mantissa, digits - 1, MidpointRounding.AwayFromZero)}E{exponent}"), CultureInfo.InvariantCulture);
    }

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
        var (mantissa, exponent) = Parts(Round(value, digits));
        var raised = string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
        return $"{Digits((double)mantissa, digits)}\u00A0×\u00A010{raised}";
    }

    /// <summary>1 ≤ mantissa &lt; 10 and the exponent of ten, to the digits that a double holds.</summary>
    private static (decimal Mantissa, int Exponent) Parts(double value)
    {
        var text = value.ToString("E15", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        return (decimal.Parse(text.AsSpan(0, e), NumberStyles.Float, CultureInfo.InvariantCulture), int.Parse(text.AsSpan(e + 1), NumberStyles.Integer, CultureInfo.InvariantCulture));
    }
}
