using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>How many digits a number deserves.</summary>
internal static class Rounding
{
    /// <summary>
    /// Two significant digits, which readers keep best (Nguyen, Hofman and Goldstein, CHI 2022); one where the ends of the
    /// range are more than a factor 3 apart, but for a leading 1, where one digit would hide half of it. More where the
    /// number would else be shown outside its own range.
    /// </summary>
    public static int DigitsFor(Estimate estimate)
    {
        var value = Math.Abs(estimate.Value);
        var isWide = estimate.Low <= 0 || estimate.High > 3 * estimate.Low;
        return Inside(estimate, isWide && LeadingDigit(value) != 1 ? 1 : 2);
    }

    /// <summary>So many digits, or as many more as it takes to show the number inside its range as that is shown.</summary>
    public static int Inside(Estimate estimate, int digits)
    {
        if (estimate.IsExact)
        {
            return digits;
        }

        var ends = DigitsForRange(estimate);
        var (low, high) = (NumberStyle.Round(estimate.Low, ends), NumberStyle.Round(estimate.High, ends));

        // With the digits of the ends it lies inside, since rounding keeps order.
        while (digits < ends && NumberStyle.Round(estimate.Value, digits) is var shown && (shown < low || shown > high))
        {
            digits++;
        }

        return Math.Min(digits, ends);
    }

    /// <summary>Enough digits to tell the ends of a range from one another, two to four.</summary>
    public static int DigitsForRange(Estimate estimate)
    {
        for (var digits = 2; digits < 4; digits++)
        {
            if (NumberStyle.Round(estimate.Low, digits) != NumberStyle.Round(estimate.High, digits))
            {
                return digits;
            }
        }

        return 4;
    }

    private static int LeadingDigit(double value) =>
        value == 0 ? 0 : (int)(NumberStyle.Round(value, 1) / Math.Pow(10, Math.Floor(Math.Log10(NumberStyle.Round(value, 1)))) + 0.5);
}
