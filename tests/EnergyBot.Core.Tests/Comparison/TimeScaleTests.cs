using EnergyBot.Core.Comparison;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class TimeScaleTests
{
    private static readonly TimeScale Scale = new(UnitTable.Standard);

    [Theory]
    [InlineData(1e-9, "s")]
    [InlineData(89, "s")]
    [InlineData(90, "min")]
    [InlineData(5_399, "min")]
    [InlineData(5_400, "h")]
    [InlineData(172_799, "h")]
    [InlineData(172_800, "d")]
    [InlineData(5_183_999, "d")]
    [InlineData(5_184_000, "mo")]
    [InlineData(63_071_999, "mo")]
    [InlineData(63_072_000, "yr")]
    [InlineData(1e30, "yr")]
    public void A_time_is_told_in_the_unit_that_leaves_few_digits(double seconds, string unit) =>
        Assert.Equal(unit, Scale.For(seconds).Id);

    [Fact]
    public void The_range_is_told_in_the_unit_of_the_value()
    {
        var (value, unit) = Scale.Express(Estimate.Of(7200, 3600, 360_000));
        Assert.Equal("h", unit.Id);
        Assert.Equal(Estimate.Of(2, 1, 100), value);
    }

    [Fact]
    public void A_year_of_energy_accounts_has_8760_hours() => Assert.Equal(8760 * 3600, Scale.Year.Factor);
}
