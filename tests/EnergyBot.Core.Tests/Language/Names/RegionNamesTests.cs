using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Tests.Language.Names;

public sealed class RegionNamesTests
{
    private static readonly RegionNames Names = Sample.Reader.RegionNames;

    [Theory]
    [InlineData("FR", "France", "France")]
    [InlineData("US", "United States", "États-Unis")]
    [InlineData("US-CA/San Francisco", "San Francisco", "San Francisco")]
    [InlineData("XX", "XX", "XX")]
    public void A_region_has_a_name_in_each_language(string code, string english, string french)
    {
        Assert.Equal(english, Names.Of(code, Locale.English));
        Assert.Equal(french, Names.Of(code, Locale.French));
    }

    [Theory]
    [InlineData("FR", "FR")]
    [InlineData("US-CA", "US")]
    [InlineData("US-CA/San Francisco", "US")]
    [InlineData("GB/London", "GB")]
    public void A_region_lies_in_its_country(string code, string country) => Assert.Equal(country, RegionNames.CountryOf(code));

    [Fact]
    public void Codes_are_known_whatever_their_case()
    {
        Assert.True(Names.Knows("fr"));
        Assert.False(Names.Knows("XX"));
    }

    [Fact]
    public void Every_region_is_read_by_its_name_in_both_languages()
    {
        foreach (var code in Names.Codes)
        {
            Assert.Equal(code, Sample.Read($"5 GWh for homes, {Names.Of(code, Locale.English)}").Region);
            Assert.Equal(code, Sample.Read($"5 GWh pour les foyers, {Names.Of(code, Locale.French)}").Region);
        }
    }
}
