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
    [InlineData(0.7, -0.05)]
    [InlineData(40, -0.2)] // one doubling beyond 20
    [InlineData(80, -0.35)] // two
    [InlineData(0.25, -0.2)] // one below a half
    [InlineData(0.0625, -1.5)] // three, and below a tenth
    [InlineData(20_971_520, -4.05)] // twenty doublings, and beyond a million
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
    public void The_readers_own_region_wins(string language, string region, string? readers, double points) =>
        Assert.Equal(0.5 + points, Score(With(figure => figure with { Region = region }), 2.4, new Audience(Locales.Parse(language)!.Value, readers)), 1e-9);

    [Theory]
    [InlineData(EnergyKind.Electricity, 0)]
    [InlineData(EnergyKind.Final, -0.12)]
    [InlineData(EnergyKind.Stored, -0.08)]
    [InlineData(EnergyKind.Food, -0.2)]
    [InlineData(EnergyKind.Physical, -0.15)]
    [InlineData(EnergyKind.Primary, -0.25)]
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

    private static Thing With(Func<Figure, Figure> change) => new(
        Plain.Id, Plain.Category, Plain.Kind, Plain.Labels, Plain.Counted, Plain.Of, Plain.Aliases, Plain.Familiarity, null, [change(Plain.Preferred)]);

    private static double Score(Thing thing, double multiplier, Audience? audience = null, EnergyKind? subject = null) => Ranking.Score(
        new Equivalent(new Resolved(thing, RegionChoice.Named), Measure.Count, Estimate.Exact(multiplier), null, null), audience ?? SmallCatalogue.English, subject, Year);
}
