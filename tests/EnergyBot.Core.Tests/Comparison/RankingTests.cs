using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class RankingTests
{
    private const int Year = 2026;

    // World, electricity, recent, read in the source: nothing but familiarity (0.5) and the world's 0.1.
    private static readonly Thing Plain = SmallCatalogue.Resolved("ai-query").Thing;

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    [InlineData(30)]
    [InlineData(500)]
    [InlineData(2e6)]
    public void One_to_nine_is_the_best_multiplier(double other) =>
        Assert.All([1.0, 2.4, 5.5, 9.0], best => Assert.True(Score(Plain, best) > Score(Plain, other)));

    [Theory]
    [InlineData(2.4, 0)]
    [InlineData(3, 0.05)] // shown as 3
    [InlineData(3.04, 0.05)] // shown as 3
    [InlineData(3.06, 0)] // shown as 3.1
    [InlineData(9.7, -0.05)] // shown as 9.7
    [InlineData(15, -0.05)]
    [InlineData(0.7, -0.2)] // less than one
    [InlineData(40, -0.15)] // one doubling beyond 20
    [InlineData(80, -0.25)] // two
    [InlineData(0.25, -0.3)] // one below a half, less than one
    [InlineData(0.0625, -1.5)] // three, below a tenth, less than one
    [InlineData(20_971_520, -3.05)] // twenty doublings, and beyond a million
    public void The_multiplier_counts_as_its_weights_say(double multiplier, double points) =>
        Assert.Equal(0.6 + points, Score(Plain, multiplier), 1e-9);

    [Fact]
    public void Millions_of_a_thing_lose_to_a_few_days_of_a_city()
    {
        var city = SmallCatalogue.Resolved("san-francisco").Thing;
        var phones = SmallCatalogue.Resolved("phone-charge").Thing;
        Assert.True(Score(city, 3.6) > Score(phones, 3.3e9) + 1);
    }

    [Theory]
    [InlineData("en", "US", "US", 0.35)]
    [InlineData("en", "US-CA", "US", 0.35)]
    [InlineData("en", "US-CA/San Francisco", "US-NY", 0.35)]
    [InlineData("en", "FR", "US", 0)]
    [InlineData("fr", "FR", null, 0.15)]
    [InlineData("fr", "FR", "US", 0)]
    [InlineData("en", "FR", null, 0)]
    [InlineData("en", "world", "US", 0.1)]
    [InlineData("en", "world", null, 0.1)]
    public void A_place_of_the_readers_own_region_wins(string language, string region, string? readers, double points)
    {
        var city = SmallCatalogue.Resolved("san-francisco").Thing;
        Assert.Equal(city.Familiarity.En + points, Score(With(figure => figure with { Region = region }, city), 2.4, new Audience(Locales.Parse(language)!.Value, readers)), 1e-9);
    }

    [Theory]
    [InlineData("US", 0.35)]
    [InlineData("DE", -0.2)]
    public void A_home_of_another_region_loses(string readers, double points)
    {
        var home = SmallCatalogue.Resolved("home-us").Thing;
        Assert.Equal(points - 0.35, Score(home, 2.4, new Audience(Locale.English, readers)) - Score(home, 2.4, new Audience(Locale.English, "US")), 1e-9);
    }

    [Theory]
    [InlineData("US")]
    [InlineData(null)]
    public void A_device_is_no_nearer_for_having_been_measured_there(string? readers) =>
        Assert.Equal(0.6, Score(With(figure => figure with { Region = "US" }), 2.4, new Audience(Locale.English, readers)), 1e-9);

    [Theory]
    [InlineData("heater", "s", -0.6)]
    [InlineData("heater", "h", 0)]
    [InlineData("heater", "d", -0.1)]
    [InlineData("heater", "mo", -0.25)]
    [InlineData("heater", "yr", -0.5)]
    [InlineData("san-francisco", "min", -0.5)]
    [InlineData("san-francisco", "h", -0.15)]
    [InlineData("san-francisco", "d", 0)]
    [InlineData("san-francisco", "mo", 0)]
    [InlineData("home-us", "h", 0)]
    public void The_length_of_time_counts(string thing, string unit, double points)
    {
        var resolved = SmallCatalogue.Resolved(thing);
        Equivalent For(string time) => new(resolved, Measure.Duration, Estimate.Exact(2.4), UnitTable.Standard[time], null);
        var without = new Equivalent(resolved, Measure.Count, Estimate.Exact(2.4), null, null);
        Assert.Equal(points, Ranking.Score(For(unit), SmallCatalogue.English, null, Year) - Ranking.Score(without, SmallCatalogue.English, null, Year), 1e-9);
    }

    [Theory]
    [InlineData("h", 40)]
    [InlineData("d", 45)]
    public void Hours_and_days_are_lived_also_beyond_twenty(string unit, double number)
    {
        var home = SmallCatalogue.Resolved("home-us");
        double Of(double value) => Ranking.Score(new Equivalent(home, Measure.Duration, Estimate.Exact(value), UnitTable.Standard[unit], null), SmallCatalogue.English, null, Year);
        Assert.Equal(Of(15), Of(number), 1e-9);
    }

    [Theory]
    [InlineData(EnergyKind.Electricity, 0)]
    [InlineData(EnergyKind.Final, -0.25)]
    [InlineData(EnergyKind.Stored, -0.1)]
    [InlineData(EnergyKind.Food, -0.3)]
    [InlineData(EnergyKind.Physical, -0.3)]
    [InlineData(EnergyKind.Primary, -0.35)]
    public void Another_kind_of_energy_costs_points_but_where_the_question_is_of_it(EnergyKind kind, double points)
    {
        var thing = With(figure => figure with { EnergyKind = kind });
        Assert.Equal(0.6 + points, Score(thing, 2.4), 1e-9);
        Assert.Equal(0.6, Score(thing, 2.4, subject: kind), 1e-9);
    }

    [Theory]
    [InlineData(Reading.Primary, 0)]
    [InlineData(Reading.Secondary, 0)]
    [InlineData(Reading.Derived, -0.03)]
    [InlineData(Reading.Recalled, -0.2)]
    public void How_a_figure_was_read_counts(Reading reading, double points) =>
        Assert.Equal(0.6 + points, Score(With(figure => figure with { Reading = reading }), 2.4), 1e-9);

    [Theory]
    [InlineData(EnergyKind.Electricity, 2016, 0)]
    [InlineData(EnergyKind.Electricity, 2015, -0.1)]
    [InlineData(EnergyKind.Physical, 1945, 0)]
    [InlineData(EnergyKind.Food, 1990, 0)]
    public void An_old_figure_costs_points_where_such_figures_move(EnergyKind kind, int year, double points) =>
        Assert.Equal(0.6 + points, Score(With(figure => figure with { EnergyKind = kind, Year = year }), 2.4, subject: kind), 1e-9);

    [Fact]
    public void Familiarity_is_that_of_the_language()
    {
        var ireland = SmallCatalogue.Resolved("ireland").Thing;
        Assert.Equal(0.1, Score(ireland, 2.4, new Audience(Locale.English)) - Score(ireland, 2.4, new Audience(Locale.French)), 1e-9);
    }

    private static Thing With(Func<Figure, Figure> change, Thing? of = null)
    {
        var thing = of ?? Plain;
        return new(thing.Id, thing.Category, thing.Kind, thing.Labels, thing.Counted, thing.Of, thing.Aliases, thing.Familiarity, null, [change(thing.Preferred)]);
    }

    private static double Score(Thing thing, double multiplier, Audience? audience = null, EnergyKind? subject = null) => Ranking.Score(
        new Equivalent(new Resolved(thing, RegionChoice.Named), Measure.Count, Estimate.Exact(multiplier), null, null), audience ?? SmallCatalogue.English, subject, Year);
}
