using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class UnitTableTests
{
    private static readonly UnitTable Table = UnitTable.Standard;

    [Theory]
    [InlineData("kWh")]
    [InlineData("TWh")]
    [InlineData("MJ")]
    [InlineData("kW")]
    [InlineData("W")]
    [InlineData("Wh")]
    [InlineData("J")]
    [InlineData("km")]
    [InlineData("h")]
    [InlineData("kg")]
    public void The_catalogue_finds_its_units_by_symbol(string symbol)
    {
        Assert.True(Table.TryGet(symbol, out var unit));
        Assert.Equal(symbol, unit.Symbol);
    }

    [Fact]
    public void A_unit_is_found_by_its_id_and_by_its_symbol() => Assert.Same(Table["hph"], Table["hp·h"]);

    [Theory]
    [InlineData("kwh")]
    [InlineData("KWH")]
    [InlineData("")]
    [InlineData("kWp")]
    public void Only_exact_symbols_are_looked_up(string symbol)
    {
        Assert.False(Table.TryGet(symbol, out _));
        Assert.Throws<KeyNotFoundException>(() => Table[symbol]);
    }

    [Theory]
    [InlineData("kWh", "kilowatt-hour", "kilowatt-hours", "kilowattheure", "kilowattheures")]
    [InlineData("MW", "megawatt", "megawatts", "mégawatt", "mégawatts")]
    [InlineData("EJ", "exajoule", "exajoules", "exajoule", "exajoules")]
    [InlineData("Mtoe", "megatonne of oil equivalent", "megatonnes of oil equivalent", "mégatonne équivalent pétrole", "mégatonnes équivalent pétrole")]
    [InlineData("ch", "metric horsepower", "metric horsepower", "cheval-vapeur", "chevaux-vapeur")]
    public void A_unit_has_names_in_both_languages(string id, string one, string other, string un, string plusieurs) =>
        Assert.Equal(new Localized<PluralForms>(new(one, other), new(un, plusieurs)), Table[id].Names);

    [Theory]
    [InlineData("toe", "toe", "tep")]
    [InlineData("Mtoe", "Mtoe", "Mtep")]
    [InlineData("d", "d", "j")]
    [InlineData("kWh", "kWh", "kWh")]
    public void A_symbol_is_the_readers_own(string id, string english, string french)
    {
        Assert.Equal(english, Table[id].SymbolIn(Locale.English));
        Assert.Equal(french, Table[id].SymbolIn(Locale.French));
    }

    [Theory]
    [InlineData("Wh", "m k M G T P E")]
    [InlineData("J", "m k M G T P E")]
    [InlineData("W", "m k M G T")]
    [InlineData("m", "m c k")]
    [InlineData("boe", "k")]
    [InlineData("hp", "")]
    public void A_unit_takes_its_own_prefixes_only(string id, string prefixes) =>
        Assert.Equal(prefixes, string.Join(' ', "m c k M G T P E".Split(' ').Where(prefix => Table.TryGet(prefix + id, out _))));

    [Fact]
    public void The_SI_units_are_what_their_dimension_says()
    {
        foreach (var symbol in new[] { "J", "W", "s", "m", "kg", "1" })
        {
            Assert.Equal(1, Table[symbol].Factor);
            Assert.Equal(symbol, Table[symbol].Dimension.SiUnit);
        }
    }

    [Fact]
    public void Every_unit_has_a_source_with_a_link()
    {
        foreach (var unit in Table.Units)
        {
            Assert.Equal("https", Table.SourceOf(unit).Url.Scheme);
        }
    }

    [Fact]
    public void What_is_not_an_energy_without_more_is_no_unit()
    {
        foreach (var symbol in new[] { "kWp", "kWc", "Ah", "mAh" })
        {
            Assert.False(Table.TryGet(symbol, out _));
        }
    }

    [Fact]
    public void An_amount_of_a_unit_is_reckoned_in_SI() =>
        Assert.Equal(Quantity.Exact(1.8e14, Dimension.Energy), Table["GWh"].Of(Estimate.Exact(50)));
}
