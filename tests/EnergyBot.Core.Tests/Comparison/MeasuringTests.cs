using EnergyBot.Core.Comparison;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class MeasuringTests
{
    private const double KWh = 3.6e6;
    private static readonly Measuring Measuring = new(UnitTable.Standard);

    public static TheoryData<string, double, Measure, string, double, double, double> Cases => new()
    {
        // thing, energy in kWh, measure, unit, low, value, high: the energy over the figure's high, value and low.
        { "phone-charge", 0.3, Measure.Count, "", 15, 20, 25 }, // 300 Wh / 20, 15, 12
        { "ai-training", 8e7, Measure.Count, "", 2, 2, 2 }, // 80 GWh / 40 GWh
        { "ev-battery", 120, Measure.Count, "", 1.2, 2, 3 }, // 120 / 100, 60, 40
        { "old-bomb", 4e7, Measure.Count, "", 1.6, 2, 2.6666666666667 }, // 144 TJ / 90, 72, 54
        { "banana", 0.11622222222222, Measure.Count, "", 0.83333333333333, 1, 1.1111111111111 }, // 100 kcal of 4,184 J / 120, 100, 90
        { "home-fr", 8760, Measure.CountForTime, "", 1.7142857142857, 2, 2.4 }, // 8,760 / 5,110, 4,380, 3,650
        { "wind-turbine", 1.752e7, Measure.CountForTime, "", 1.46, 2, 3.504 }, // 17.52 GWh / 12, 8.76, 5
        { "san-francisco", 4.2e7, Measure.Duration, "d", 2.625, 3, 3.2307692307692 }, // 42 GWh / 16, 14, 13 GWh a day
        { "big-dam", 3e7, Measure.Duration, "d", 2.7272727272727, 3, 3.3333333333333 }, // 30 GWh / 11, 10, 9 GWh a day
        { "heater", 6, Measure.Duration, "h", 4, 4, 4 }, // 6 kWh / 1.5 kW
        { "ev-km", 50, Measure.Distance, "km", 200, 250, 333.33333333333 }, // 50 / 0.25, 0.2, 0.15
        { "petrol", 18, Measure.Amount, "L", 1.8947368421053, 2, 2.1176470588235 }, // 18 / 9.5, 9, 8.5
        { "wood", 12, Measure.Amount, "kg", 2.6666666666667, 3, 3.4285714285714 }, // 12 / 4.5, 4, 3.5
        { "natural-gas", 25, Measure.Amount, "m3", 2.5, 2.5, 2.5 }, // 25 / 10
        { "ireland", 4e8, Measure.Duration, "d", 1, 1, 1 }, // 146 TWh / 365 = 400 GWh a day
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_energy_is_put_the_way_that_suits_the_kind_of_thing(string id, double kWh, Measure measure, string unit, double low, double value, double high)
    {
        var found = Measuring.Of(Estimate.Exact(kWh * KWh), SmallCatalogue.Resolved(id)).First();
        var scale = unit.Length == 0 ? 1 : found.Unit!.Factor / UnitTable.Standard[unit].Factor;

        Assert.Equal(measure, found.Measure);
        Assert.Equal(low, found.Value.Low * scale, 1e-10 * low);
        Assert.Equal(value, found.Value.Value * scale, 1e-10 * value);
        Assert.Equal(high, found.Value.High * scale, 1e-10 * high);
    }

    [Fact]
    public void The_range_of_the_energy_and_that_of_the_figure_are_carried_through()
    {
        // 240 to 400 Wh over 12 to 20 Wh a charge: 12 at the least, 33.3 at the most.
        var found = Measuring.Of(Estimate.Of(300, 240, 400) * Estimate.Exact(3600), SmallCatalogue.Resolved("phone-charge")).Single();
        Assert.Equal(12, found.Value.Low, 1e-9);
        Assert.Equal(20, found.Value.Value, 1e-9);
        Assert.Equal(33.333333333333, found.Value.High, 1e-9);
    }

    [Fact]
    public void A_home_can_be_counted_for_a_year_or_last_alone()
    {
        var ways = Measuring.Of(Estimate.Exact(12 * KWh), SmallCatalogue.Resolved("home-fr")).ToList();
        Assert.Equal([Measure.CountForTime, Measure.Duration], ways.Select(way => way.Measure));
        Assert.Equal(31_536_000, ways[0].Period!.Value.Amount.Value);
        Assert.Equal((24, "h"), (Math.Round(ways[1].Value.Value, 9), ways[1].Unit!.Id)); // 12 kWh is a day of it
    }

    [Theory]
    [InlineData("carbon-fr")]
    [InlineData("flight-carbon")]
    [InlineData("price-fr")]
    [InlineData("queries-a-day")]
    public void A_thing_without_an_energy_measures_none(string id) =>
        Assert.Empty(Measuring.Of(Estimate.Exact(KWh), SmallCatalogue.Resolved(id)));

    [Fact]
    public void A_thing_that_no_words_can_count_measures_none()
    {
        var wordless = SmallCatalogue.Resolved("phone-charge").Thing with { Counted = null };
        Assert.Empty(Measuring.Of(Estimate.Exact(KWh), new Resolved(wordless, RegionChoice.Named)));
        var placeless = SmallCatalogue.Resolved("ireland").Thing with { Of = null };
        Assert.Empty(Measuring.Of(Estimate.Exact(KWh), new Resolved(placeless, RegionChoice.Named)));
    }

    [Fact]
    public void How_many_for_a_time_counts_for_that_time()
    {
        // 120 kWh over ten days of 12 kWh a home is one home; of 1.5 kW for two hours each it is 40 heaters.
        var homes = Measuring.HowMany(Estimate.Exact(120 * KWh), SmallCatalogue.Resolved("home-fr"), Quantity.Exact(864_000, Dimension.Time))!;
        var heaters = Measuring.HowMany(Estimate.Exact(120 * KWh), SmallCatalogue.Resolved("heater"), Quantity.Exact(7200, Dimension.Time))!;
        Assert.Equal((Measure.CountForTime, 1), (homes.Measure, Math.Round(homes.Value.Value, 9)));
        Assert.Equal((Measure.CountForTime, 40), (heaters.Measure, Math.Round(heaters.Value.Value, 9)));
    }
}
