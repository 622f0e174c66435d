using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class ThingResolverTests
{
    private static readonly ThingName Home = new([], "home-electricity", null);

    [Theory]
    [InlineData("en", null, false, "home-us", RegionChoice.Assumed)]
    [InlineData("fr", null, false, "home-fr", RegionChoice.Assumed)]
    [InlineData("en", "FR", false, "home-fr", RegionChoice.Readers)]
    [InlineData("en", "FR", true, "home-fr", RegionChoice.Named)]
    [InlineData("fr", "US-CA", false, "home-us", RegionChoice.Readers)]
    [InlineData("en", "DE", false, "home-us", RegionChoice.Missing)]
    [InlineData("fr", "DE", true, "home-fr", RegionChoice.Missing)]
    public void A_family_has_the_member_of_the_region_or_the_usual_one(string language, string? region, bool asked, string id, RegionChoice choice)
    {
        var found = SmallCatalogue.Things.Resolve(Home, new Audience(Locales.Parse(language)!.Value, region, asked));
        Assert.Equal((id, choice), (found?.Thing.Id, found?.Region));
    }

    [Fact]
    public void A_name_of_its_own_needs_no_region() =>
        Assert.Equal(SmallCatalogue.Resolved("banana"), SmallCatalogue.Things.Resolve(new ThingName(["banana"], null, null), SmallCatalogue.English with { Region = "DE" }));

    [Theory]
    [InlineData(false, "home-us")] // "an American home", read in France
    [InlineData(true, "home-fr")] // "… in France", as the question says
    public void A_member_named_is_kept_unless_the_question_names_a_region(bool asked, string id)
    {
        var named = new ThingName(["home-us"], "home-electricity", null);
        Assert.Equal(id, SmallCatalogue.Things.Resolve(named, new Audience(Locale.English, "FR", asked))?.Thing.Id);
    }

    [Fact]
    public void Of_two_members_of_one_region_the_first_in_the_file_stands_for_it() =>
        Assert.Equal("home-fr", SmallCatalogue.Things.ResolveFamily("home-electricity", SmallCatalogue.English with { Region = "FR" })?.Thing.Id);

    [Fact]
    public void A_name_without_a_thing_is_nothing()
    {
        Assert.Null(SmallCatalogue.Things.Resolve(new ThingName(["unicorn"], null, null), SmallCatalogue.English));
        Assert.Null(SmallCatalogue.Things.Resolve(new ThingName([], "unicorns", null), SmallCatalogue.English));
    }
}
