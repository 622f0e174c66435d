using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Looks for the slip that would explain a claim that is far off.</summary>
public static class SlipFinder
{
    private const double HoursAYear = 8760;
    private const double DaysAYear = 365;

    private static readonly (Slip Slip, double Factor)[] Known =
    [
        (Slip.Thousand, 1e3),
        (Slip.Thousandth, 1e-3),
        (Slip.Million, 1e6),
        (Slip.Millionth, 1e-6),
        (Slip.PowerMeant, HoursAYear),
        (Slip.EnergyMeant, 1 / HoursAYear),
        (Slip.DayForYear, DaysAYear),
        (Slip.YearForDay, 1 / DaysAYear),
    ];

    /// <summary>The slip that brings a value nearest to the range; null where none brings it within a factor 2.</summary>
    /// <param name="value">The implied value.</param>
    /// <param name="range">The published range.</param>
    /// <param name="isPower">True where the amount behind it is a power, so that an energy may have been meant; false for an energy; null for neither.</param>
    /// <param name="isLasting">False for one use, which no day or year is taken for.</param>
    public static Slip? Find(Estimate value, Estimate range, bool? isPower, bool isLasting = true)
    {
        Slip? best = null;
        var nearest = Bounds.Rough;
        foreach (var (slip, factor) in Known)
        {
            if ((!isLasting && slip is (Slip.DayForYear or Slip.YearForDay or Slip.PowerMeant or Slip.EnergyMeant)) || (slip == Slip.PowerMeant && isPower != false) || (slip == Slip.EnergyMeant && isPower != true))
            {
                continue;
            }

            var distance = Bounds.Distance(value * Estimate.Exact(factor), range);
            if (distance < nearest)
            {
                (best, nearest) = (slip, distance);
            }
        }

        return best;
    }
}
