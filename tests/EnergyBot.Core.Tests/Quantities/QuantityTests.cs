using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class QuantityTests
{
    private static readonly UnitTable Units = UnitTable.Standard;

    [Fact]
    public void Servers_times_power_times_a_year_is_energy()
    {
        var servers = Quantity.Number(500_000);
        var power = Units["kW"].Of(Estimate.Exact(6.5));
        var year = Units["yr"].Of(Estimate.Exact(1));

        var energy = servers * power * year;

        Assert.Equal(Dimension.Energy, energy.Dimension);
        Assert.Equal(28.47, energy.Amount.Value / Units["TWh"].Factor, 1e-9);
    }

    [Fact]
    public void Queries_a_day_times_energy_a_query_times_a_year_is_energy()
    {
        var queries = Dimension.Count("chatgpt-query");
        var rate = new Quantity(Estimate.Exact(2.5e9), queries) / Units["d"].Of(Estimate.Exact(1));
        var each = Units["Wh"].Of(Estimate.Of(0.34, 0.24, 18)) / new Quantity(Estimate.Exact(1), queries);

        var energy = rate * each * Units["yr"].Of(Estimate.Exact(1));

        Assert.Equal(Dimension.Energy, energy.Dimension);
        Assert.Equal(310.25, energy.Amount.Value / Units["GWh"].Factor, 1e-9);
        Assert.Equal(219, energy.Amount.Low / Units["GWh"].Factor, 1e-9);
        Assert.Equal(16_425, energy.Amount.High / Units["GWh"].Factor, 1e-9);
    }

    [Fact]
    public void Only_amounts_of_one_dimension_add_up()
    {
        var energy = Units["kWh"].Of(Estimate.Exact(1));

        Assert.Equal(Quantity.Exact(7.2e6, Dimension.Energy), energy + energy);
        Assert.Throws<InvalidOperationException>(() => energy + Units["kW"].Of(Estimate.Exact(1)));
    }

    [Fact]
    public void Dividing_by_nothing_is_refused() =>
        Assert.Throws<DivideByZeroException>(() => Quantity.Number(1) / Quantity.Number(0));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_finite_is_refused(double number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Number(number));

    [Fact]
    public void An_amount_beyond_what_a_double_holds_is_refused() =>
        Assert.Throws<OverflowException>(() => Units["TWh"].Of(Estimate.Exact(1e300)));
}
