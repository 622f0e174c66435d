using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Catalogue;

public sealed class CatalogueLoaderTests
{
    [Fact]
    public void Reads_things_figures_sources_and_families()
    {
        var catalogue = CatalogueLoader.Load(CatalogueFiles.With(), UnitTable.Standard);

        var thing = Assert.Single(catalogue.Things);
        Assert.Equal("home", thing.Category);
        Assert.Equal(ThingKind.EnergyPerTime, thing.Kind);
        Assert.Equal("foyers américains", thing.Counted!.Fr.Other);
        Assert.Equal(["US home"], thing.Aliases.En);
        Assert.Same(thing, catalogue.Find("home-us"));
        Assert.Null(catalogue.Find("home"));
        Assert.Equal(2, thing.Figures.Length);
        Assert.Equal(10715, thing.Preferred.Value);
        Assert.Equal(Reading.Secondary, thing.Figures[1].Reading);
        Assert.Same(Assert.Single(catalogue.Sources), thing.Preferred.Source);
        Assert.Equal("home-us", Assert.Single(catalogue.Families).Default.Fr);
    }

    [Fact]
    public void A_yearly_use_becomes_watts_for_each()
    {
        var quantity = CatalogueLoader.Load(CatalogueFiles.With(), UnitTable.Standard).Things[0].Preferred.Quantity;

        Assert.Equal(Dimension.Power / Dimension.Count("home-us"), quantity.Dimension);
        Assert.Equal(1223.17, quantity.Amount.Value, 2); // 10,715 kWh / 8,760 h
        Assert.Equal(1232.88, quantity.Amount.High, 2);
    }

    [Theory]
    [InlineData("energy-per-use", "Wh", "hour", true, "J", true)]
    [InlineData("energy-per-use", "Wh", "query", true, "J", true)]
    [InlineData("energy-per-time", "GWh", "day", false, "W", false)]
    [InlineData("power", "kW", "item", true, "W", true)]
    [InlineData("power", "MW", "item", false, "W", false)]
    [InlineData("energy-per-distance", "kWh", "km", false, "J/m", false)]
    [InlineData("energy-content", "kWh", "litre", false, "J/m3", false)]
    [InlineData("energy-content", "MJ", "kg", false, "J/kg", false)]
    [InlineData("energy-content", "Wh", "item", true, "J", true)]
    [InlineData("storage", "kWh", "item", true, "J", true)]
    [InlineData("generation", "TWh", "year", true, "W", true)]
    [InlineData("physical", "J", "item", true, "J", true)]
    [InlineData("carbon-intensity", "gCO2e/kWh", "item", false, "kgCO2e/J", false)]
    [InlineData("carbon-per-use", "kgCO2e", "km", false, "kgCO2e/m", false)]
    [InlineData("price", "EUR/kWh", "item", false, "EUR/J", false)]
    [InlineData("count-rate", "1", "day", false, "1/s", false)]
    [InlineData("capacity-factor", "%", "item", false, "1", false)]
    public void Each_kind_has_its_dimension(string kind, string unit, string per, bool counted, string siUnit, bool each)
    {
        var files = CatalogueFiles.With();
        files.Add(CatalogueFiles.OneMore(kind, unit, per, counted ? CatalogueFiles.Counted : CatalogueFiles.Of));

        var dimension = CatalogueLoader.Load(files, UnitTable.Standard).Find("one-more")!.Preferred.Quantity.Dimension;

        Assert.Equal(siUnit, dimension.WithoutCount().SiUnit);
        Assert.Equal(each ? "one-more" : null, dimension.Thing);
    }

    [Fact]
    public void Nothing_is_loaded_of_a_broken_catalogue_and_all_its_problems_are_told()
    {
        var files = CatalogueFiles.With(("\"kWh\"", "\"kWhh\""), ("\"source\": \"eia\"", "\"source\": \"aei\""), ("https", "http"));

        var broken = Assert.Throws<CatalogueException>(() => CatalogueLoader.Load(files, UnitTable.Standard));

        Assert.Equal(["eia", "home-us", "home-us", "home-us"], broken.Problems.Select(problem => problem.Id));
        Assert.Contains("http:", broken.Problems[0].What, StringComparison.Ordinal);
        Assert.Contains("aei", broken.Problems[1].What, StringComparison.Ordinal);
        Assert.Contains("kWhh", broken.Problems[2].What, StringComparison.Ordinal);
        Assert.Contains("aei", broken.Problems[3].What, StringComparison.Ordinal);
        Assert.All(broken.Problems, problem => Assert.Contains(problem.ToString(), broken.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_data_version_is_the_date_and_changes_with_any_byte()
    {
        var one = CatalogueLoader.Load(CatalogueFiles.With(), UnitTable.Standard).DataVersion;
        var other = CatalogueLoader.Load(CatalogueFiles.With(("10715", "10716")), UnitTable.Standard).DataVersion;
        var shuffled = CatalogueFiles.With();
        shuffled.Reverse();

        Assert.Matches("^2026-01-31\\+[0-9a-f]{8}$", one);
        Assert.NotEqual(one, other);
        Assert.Equal(one, CatalogueLoader.Load(shuffled, UnitTable.Standard).DataVersion);
    }
}
