using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class CapacityFactorsTests
{
    private static readonly CapacityFactors Plants = new(FactCatalogue.Standard, new ThingResolver(FactCatalogue.Standard));

    [Theory]
    [InlineData("capacity-factor-wind-onshore", "FR", 0.251)] // RTE, 2023
    [InlineData("capacity-factor-nuclear", "US", 0.928)] // EIA, 2021
    [InlineData("capacity-factor-solar", "US-CA", 0.244)] // of the country where the state has none
    public void A_country_has_its_own(string family, string region, double factor)
    {
        var found = Plants.Of(family, new Audience(Locale.English, region, IsAsked: true))!;
        Assert.Equal(factor, found.Value.Value, 1e-9);
        Assert.Equal(RegionChoice.Named, found.Figure!.Region);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("NZ")]
    public void Where_the_country_is_not_known_the_range_is_that_of_all(string? region)
    {
        var found = Plants.Of("capacity-factor-solar", new Audience(Locale.English, region))!;
        var germany = Plants.Of("capacity-factor-solar", new Audience(Locale.English, "DE"))!.Value;
        var america = Plants.Of("capacity-factor-solar", new Audience(Locale.English, "US"))!.Value;
        Assert.InRange(found.Value.Low, 0, germany.Low);
        Assert.InRange(found.Value.High, america.High, 1);
    }

    [Fact]
    public void A_family_that_is_none_has_none() => Assert.Null(Plants.Of("capacity-factor-hamsters", new Audience(Locale.English)));

    [Theory]
    [InlineData("5 MW solar farm for a year", true)]
    [InlineData("5 MW solar farm", true)]
    [InlineData("5 kWp", true)]
    [InlineData("5 MW of solar for 3 hours", false)] // the sun of those hours decides
    [InlineData("5 MWh of solar", false)] // an energy is what it is
    [InlineData("a 2 kW heater on a solar panel", false)] // the heater's power
    [InlineData("5 MW", false)]
    public void A_plant_is_a_power_and_what_makes_it(string text, bool isPlant)
    {
        var question = Reader.Read(text, Locale.English);
        Assert.Equal(isPlant, Plants.For(question.Subject.SelectMany(term => term.Factors).ToList(), new Audience(Locale.English)) is not null);
    }

    private static QuestionReader Reader { get; } = new(UnitTable.Standard, CatalogueNames.Of(FactCatalogue.Standard));
}
