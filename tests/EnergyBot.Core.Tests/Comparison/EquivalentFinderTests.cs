using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class EquivalentFinderTests
{
    private const double Wh = 3600;
    private static readonly EquivalentFinder Finder = new(SmallCatalogue.Facts, SmallCatalogue.Things, new Measuring(UnitTable.Standard));

    public static IEnumerable<TheoryDataRow<int>> Decades() => Enumerable.Range(-1, 16).Select(decade => new TheoryDataRow<int>(decade));

    [Theory]
    [MemberData(nameof(Decades))]
    public void Each_decade_of_watt_hours_has_equivalents_within_grasp(int decade)
    {
        foreach (var lead in (double[])[1, 2.5, 7])
        {
            var found = Find(lead * Math.Pow(10, decade));
            Assert.NotEmpty(found);
            Assert.All(found, equivalent => Assert.InRange(equivalent.Value.Value, 0.05, 1e4));
        }
    }

    [Theory]
    [MemberData(nameof(Decades))]
    public void Equivalents_are_of_different_kinds(int decade)
    {
        var found = Find(3 * Math.Pow(10, decade), most: 100);
        var kinds = found.Select(equivalent => equivalent.Thing.Thing.Family ?? equivalent.Thing.Thing.Category).ToList();
        Assert.Equal(kinds.Distinct(), kinds);
        Assert.True(found.Count(equivalent => equivalent.Thing.Thing.Family == "home-electricity") <= 1);
    }

    [Fact]
    public void What_nobody_can_picture_stands_beside_nothing()
    {
        // 1 kWh is 71 millionths of a day of the city, and 67 phone charges.
        var found = Find(1e3, most: 100).Select(equivalent => equivalent.Thing.Thing.Id).ToList();
        Assert.Contains("phone-charge", found);
        Assert.DoesNotContain("san-francisco", found);
    }

    [Fact]
    public void No_more_are_given_than_asked_for()
    {
        Assert.Equal(4, Find(50e9).Count);
        Assert.Equal(2, Find(50e9, most: 2).Count);
    }

    [Fact]
    public void A_few_days_of_a_city_lead_for_fifty_gigawatt_hours()
    {
        var first = Find(50e9)[0];
        Assert.Equal(("san-francisco", Measure.Duration), (first.Thing.Thing.Id, first.Measure));
        Assert.Equal(3.5714285714286, first.Value.Value, 1e-9); // 50 / 14 GWh a day
    }

    [Fact]
    public void What_the_question_is_about_is_left_out_with_its_family()
    {
        var home = SmallCatalogue.Resolved("home-fr").Thing;
        var city = SmallCatalogue.Resolved("san-francisco").Thing;
        var found = Find(5e6, except: [home, city], most: 100).Select(equivalent => equivalent.Thing.Thing).ToList();
        Assert.DoesNotContain(city, found);
        Assert.DoesNotContain(found, thing => thing.Family == "home-electricity");
        Assert.NotEmpty(found);
    }

    [Fact]
    public void A_range_wider_than_three_is_not_shown_unasked()
    {
        // 1 GJ is just one lightning bolt, but one of 0.2 to 7 GJ.
        Assert.DoesNotContain(Find(1e9 / Wh, most: 100), equivalent => equivalent.Thing.Thing.Id == "lightning");
        Assert.Contains(Find(72e12 / Wh, most: 100), equivalent => equivalent.Thing.Thing.Id == "old-bomb");
    }

    [Fact]
    public void The_order_is_always_the_same_whatever_that_of_the_files()
    {
        var turned = new FactCatalogue([.. SmallCatalogue.Facts.Things.Reverse()], SmallCatalogue.Facts.Families, SmallCatalogue.Facts.Sources, SmallCatalogue.Facts.DataVersion);
        var other = new EquivalentFinder(turned, SmallCatalogue.Things, new Measuring(UnitTable.Standard));
        foreach (var wh in (double[])[2.5, 3e4, 7e8, 2e13])
        {
            var expected = Find(wh, most: 100).Select(equivalent => equivalent.Thing.Thing.Id);
            Assert.Equal(expected, other.Find(Estimate.Exact(wh * Wh), null, SmallCatalogue.English, [], 100).Select(equivalent => equivalent.Thing.Thing.Id));
        }
    }

    [Fact]
    public void A_home_is_that_of_the_reader()
    {
        var home = Assert.Single(Find(1e5, SmallCatalogue.English with { Region = "FR" }, most: 100), equivalent => equivalent.Thing.Thing.Family is not null);
        Assert.Equal(("home-fr", RegionChoice.Readers), (home.Thing.Thing.Id, home.Thing.Region));
    }

    [Fact]
    public void What_may_be_nothing_has_no_equivalent()
    {
        Assert.Empty(Finder.Find(Estimate.Of(1, 0, 2), null, SmallCatalogue.English, []));
        Assert.Empty(Finder.Find(Estimate.Exact(-1), null, SmallCatalogue.English, []));
    }

    private static List<Equivalent> Find(double wh, Audience? audience = null, IEnumerable<Thing>? except = null, int most = 4) =>
        [.. Finder.Find(Estimate.Exact(wh * Wh), null, audience ?? SmallCatalogue.English, except ?? [], most)];
}
