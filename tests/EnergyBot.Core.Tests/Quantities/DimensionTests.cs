using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class DimensionTests
{
    [Fact]
    public void The_default_is_a_pure_number()
    {
        Assert.Equal(Dimension.None, default);
        Assert.Equal("1", Dimension.None.SiUnit);
    }

    [Fact]
    public void Power_is_energy_over_time()
    {
        Assert.Equal(Dimension.Power, Dimension.Energy / Dimension.Time);
        Assert.Equal(Dimension.Energy, Dimension.Power * Dimension.Time);
        Assert.Equal(Dimension.Time, Dimension.Energy / Dimension.Power);
    }

    [Fact]
    public void A_count_cancels_against_the_same_thing()
    {
        var queries = Dimension.Count("chatgpt-query");

        Assert.Equal(Dimension.Energy, Dimension.Energy / queries * queries);
        Assert.Null((queries / queries).Thing);
    }

    [Fact]
    public void Different_things_do_not_go_together()
    {
        var (queries, homes) = (Dimension.Count("query"), Dimension.Count("home"));

        Assert.False(queries.CombinesWith(homes));
        Assert.Throws<InvalidOperationException>(() => queries * homes);
        Assert.Throws<InvalidOperationException>(() => queries / homes);
    }

    [Fact]
    public void Different_currencies_do_not_go_together()
    {
        Assert.Throws<InvalidOperationException>(() => Dimension.Money("EUR") / Dimension.Money("USD"));
        Assert.NotEqual(Dimension.Money("EUR"), Dimension.Money("USD"));
        Assert.Equal(Dimension.None, Dimension.Money("EUR") / Dimension.Money("EUR"));
    }

    [Fact]
    public void A_currency_and_a_thing_go_together()
    {
        var price = Dimension.Money("EUR") / Dimension.Count("coffee");

        Assert.Equal("EUR", price.Currency);
        Assert.Equal("coffee", price.Thing);
        Assert.Equal(Dimension.Money("EUR"), price.WithoutCount());
    }

    [Fact]
    public void The_mass_of_greenhouse_gases_is_no_other_mass() => Assert.NotEqual(Dimension.Mass, Dimension.Carbon);

    [Fact]
    public void The_order_of_factors_does_not_matter() =>
        Assert.Equal(Dimension.Carbon / Dimension.Energy * Dimension.Power, Dimension.Power * Dimension.Carbon / Dimension.Energy);

    public static TheoryData<Dimension, string> SiUnits => new()
    {
        { Dimension.Energy, "J" },
        { Dimension.Power, "W" },
        { Dimension.Energy / Dimension.Length, "J/m" },
        { Dimension.Carbon / Dimension.Energy, "kgCO2e/J" },
        { Dimension.Money("EUR") / Dimension.Energy, "EUR/J" },
        { Dimension.None / Dimension.Time, "1/s" },
        { Dimension.Length * Dimension.Length, "m·m" },
        { Dimension.Power / Dimension.Time, "W/s" },
        { Dimension.Energy / Dimension.Count("home"), "J" },
        { Dimension.Volume, "m3" },
    };

    [Theory]
    [MemberData(nameof(SiUnits))]
    public void The_SI_unit_is_written_in_letters(Dimension dimension, string unit) => Assert.Equal(unit, dimension.SiUnit);

    [Fact]
    public void A_count_is_told_in_messages() => Assert.Equal("J × home^-1", (Dimension.Energy / Dimension.Count("home")).ToString());
}
