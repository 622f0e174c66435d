using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Language.Names;

public sealed class SuggesterTests
{
    private static readonly Suggester Suggester = new(UnitTable.Standard, new Vocabulary(Sample.Names()));

    [Theory]
    [InlineData("kwhh", Locale.English, "kWh")]
    [InlineData("gigawats", Locale.English, "GW")]
    [InlineData("kettel", Locale.English, "kettle")]
    [InlineData("bouiloires", Locale.French, "bouilloire")]
    public void The_one_near_unit_or_thing_is_meant(string word, Locale locale, string expected) =>
        Assert.Equal(expected, Suggester.For(word, locale));

    [Theory]
    [InlineData("zorglub")]
    [InlineData("kxxl")]
    [InlineData("q")]
    [InlineData("")]
    [InlineData("🔥")]
    public void Where_nothing_is_near_nothing_is_said(string word) => Assert.Null(Suggester.For(word, Locale.English));

    [Fact]
    public void Where_two_are_as_near_nothing_is_said() =>
        Assert.Null(new Suggester(UnitTable.Standard, new Vocabulary(
        [
            new Name("lantern", Locale.English, new(["lantern"], null, null)),
            new Name("lintern", Locale.English, new(["lintern"], null, null)),
        ])).For("luntern", Locale.English));

    [Fact]
    public void A_very_long_word_is_not_looked_at() => Assert.Null(Suggester.For(new string('k', 5000), Locale.English));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kettle", "kettle", 0)]
    [InlineData("kettle", "ketle", 1)]
    [InlineData("kettle", "kettel", 1)]
    [InlineData("kettle", "nettles", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abc", "", 3)]
    public void The_distance_counts_slips_of_the_finger(string one, string other, int expected)
    {
        Assert.Equal(expected, EditDistance.Within(one, other, 9));
        Assert.Equal(expected, EditDistance.Within(other, one, 9));
    }
}
