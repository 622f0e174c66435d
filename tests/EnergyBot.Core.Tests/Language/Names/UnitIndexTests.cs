using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Language.Names;

public sealed class UnitIndexTests
{
    private static readonly UnitIndex Index = new(UnitTable.Standard);

    [Theory]
    [InlineData("kWh", Locale.English, "kWh", 1)]
    [InlineData("KWH", Locale.English, "kWh", 1)]
    [InlineData("kWh.", Locale.English, "kWh", 1)]
    [InlineData("kWh - x", Locale.English, "kWh", 1)]
    [InlineData("kW·h", Locale.English, "kWh", 3)]
    [InlineData("kilo-watt-heure", Locale.French, "kWh", 5)]
    [InlineData("kilowatt hours", Locale.English, "kWh", 2)]
    [InlineData("mWh", Locale.English, "mWh", 1)]
    [InlineData("MWh", Locale.English, "MWh", 1)]
    [InlineData("tep", Locale.French, "toe", 1)]
    [InlineData("ch", Locale.French, "ch", 1)]
    [InlineData("jours", Locale.French, "d", 1)]
    [InlineData("an", Locale.French, "yr", 1)]
    [InlineData("BTU/h", Locale.English, "BTU/h", 3)]
    public void The_longest_unit_at_a_token_is_found(string text, Locale locale, string unit, int tokens)
    {
        Assert.True(Index.TryRead(Tokenizer.Split(text), 0, locale, out var spelling, out var next));
        Assert.Equal((unit, tokens), (spelling.Unit.Id, next));
    }

    [Theory]
    [InlineData("zorglub", Locale.English)]
    [InlineData("-kWh", Locale.English)]
    [InlineData("(kWh)", Locale.English)]
    [InlineData("an", Locale.English)]
    public void What_is_no_unit_is_not_found(string text, Locale locale)
    {
        Assert.False(Index.TryRead(Tokenizer.Split(text), 0, locale, out _, out var next));
        Assert.Equal(0, next);
    }

    [Fact]
    public void Every_symbol_of_energy_and_power_reads_as_its_own_unit()
    {
        foreach (var unit in UnitTable.Standard.Units.Where(unit => unit.Dimension == Dimension.Energy || unit.Dimension == Dimension.Power))
        {
            // A few are written in French only: the thermie.
            var tokens = Tokenizer.Split(unit.Symbol);
            Assert.True(Index.TryRead(tokens, 0, Locale.English, out var spelling, out _) || Index.TryRead(tokens, 0, Locale.French, out spelling, out _), unit.Id);
            Assert.True(unit == spelling.Unit, $"{unit.Symbol} reads as {spelling.Unit.Id}");
        }
    }
}
