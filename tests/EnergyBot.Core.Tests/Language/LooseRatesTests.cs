using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Language;

public sealed class LooseRatesTests
{
    [Theory]
    [InlineData("14 kWh at 31p", 0.31)]
    [InlineData("18 kWh à 25,5 centimes", 0.255)]
    [InlineData("5 kWh @ 0.30 €", 0.30)]
    public void A_small_sum_behind_at_is_the_price_of_a_kilowatt_hour(string text, double price)
    {
        var money = Sample.Read(text).Mentions.OfType<QuantityMention>().Single(mention => mention.Amount.Dimension.Currency is not null);
        Assert.Equal(price / 3.6e6, money.Rate.Amount.Value, 1e-12);
        Assert.Equal(Dimension.Money(money.Amount.Dimension.Currency!) / Dimension.Energy, money.Rate.Dimension);
    }

    [Theory]
    [InlineData("14 kWh for 31p")] // what they cost together, perhaps
    [InlineData("14 kWh at 31 €")] // dearer than any kilowatt-hour
    [InlineData("lunch at 0.31 €")] // no energy beside it
    public void Other_sums_stay_sums(string text) =>
        Assert.Null(Sample.Read(text).Mentions.OfType<QuantityMention>().Single(mention => mention.Amount.Dimension.Currency is not null).Per);

    [Fact]
    public void Grams_per_kilowatt_hour_are_greenhouse_gases()
    {
        var intensity = Sample.Read("300 kWh at 56 g/kWh").Mentions.OfType<QuantityMention>().Last();
        Assert.Equal(Dimension.Carbon / Dimension.Energy, intensity.Rate.Dimension);
        Assert.Equal(0.056 / 3.6e6, intensity.Rate.Amount.Value, 1e-15);
    }
}
