using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Answers.Wordings;

public sealed class EnergyStyleTests
{
    private const double Wh = 3600;
    private static readonly EnergyStyle English = new(UnitTable.Standard, EnglishWording.Instance, Locale.English);
    private static readonly EnergyStyle French = new(UnitTable.Standard, FrenchWording.Instance, Locale.French);

    [Theory]
    [InlineData(0.0005, "1.8~J")]
    [InlineData(0.00099, "3.56~J")]
    [InlineData(0.001, "0.001~Wh")]
    [InlineData(0.3, "0.3~Wh")]
    [InlineData(999.4, "999~Wh")]
    [InlineData(999.6, "1~kWh")]
    [InlineData(16.44e3, "16.4~kWh")]
    [InlineData(42.4e9, "42.4~GWh")]
    [InlineData(28.47e12, "28.5~TWh")]
    [InlineData(1.6e17, "160~PWh")]
    [InlineData(2.5e21, "2.5 million PWh")]
    [InlineData(1e40, "1~×~10²⁵~PWh")]
    public void An_energy_is_in_the_unit_that_leaves_few_digits(double wh, string expected) =>
        Assert.Equal(Spaces.Typed(expected), English.Energy(wh * Wh));

    [Theory]
    [InlineData(0.002, "2~mW")]
    [InlineData(900, "900~W")]
    [InlineData(1500, "1.5~kW")]
    [InlineData(6.7e9, "6.7~GW")]
    public void So_is_a_power(double watts, string expected) => Assert.Equal(Spaces.Typed(expected), English.Power(watts));

    [Fact]
    public void A_range_is_in_one_unit()
    {
        Assert.Equal("0.24 to 18\u00A0Wh", English.EnergyRange(Estimate.Of(0.3 * Wh, 0.24 * Wh, 18 * Wh)));
        Assert.Equal("0,24 à 18\u00A0Wh", French.EnergyRange(Estimate.Of(0.3 * Wh, 0.24 * Wh, 18 * Wh)));
        Assert.Equal("1.5 to 2\u00A0kW", English.PowerRange(Estimate.Of(1500, 1500, 2000)));
    }

    [Fact]
    public void What_was_typed_keeps_its_unit()
    {
        Assert.Equal("7,832\u00A0GWh", English.Typed(7832e9 * Wh, UnitTable.Standard["GWh"]));
        Assert.Equal("12\u00A0tep", French.Typed(12 * UnitTable.Standard["toe"].Factor, UnitTable.Standard["toe"]));
    }

    [Fact]
    public void A_million_in_French_wants_de_before_the_unit() => Assert.Equal("2,5 millions de PWh", French.Energy(2.5e21 * Wh));

    [Theory]
    [InlineData("toe", "tep")]
    [InlineData("gCO2e/kWh", "gCO2e/kWh")]
    public void A_source_s_unit_is_shown_in_the_readers_language(string unit, string expected) => Assert.Equal(expected, French.Symbol(unit));
}
