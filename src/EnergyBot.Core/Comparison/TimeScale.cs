using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>The unit in which a length of time is easiest to picture.</summary>
public sealed class TimeScale(UnitTable units)
{
    // From each unit on to the next: 90 s, 90 min, 48 h, 60 d, 24 months.
    private readonly (double From, Unit Unit)[] _steps =
    [
        (0, units["s"]),
        (90, units["min"]),
        (90 * 60, units["h"]),
        (48 * 3600, units["d"]),
        (60 * 86_400, units["mo"]),
        (24 * 730 * 3600, units["yr"]),
    ];

    /// <summary>The year of energy accounts: 8,760 hours.</summary>
    public Unit Year => _steps[^1].Unit;

    /// <summary>The unit for a length of time in seconds.</summary>
    public Unit For(double seconds)
    {
        var unit = _steps[0].Unit;
        foreach (var step in _steps)
        {
            unit = seconds >= step.From ? step.Unit : unit;
        }

        return unit;
    }

    /// <summary>A length of time in its unit.</summary>
    public (Estimate Value, Unit Unit) Express(Estimate seconds)
    {
        var unit = For(seconds.Value);
        return (seconds / Estimate.Exact(unit.Factor), unit);
    }
}
