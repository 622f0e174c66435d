using EnergyBot.Core.Language;

namespace EnergyBot.Core.Tests.Language;

public sealed class MentionScannerTests
{
    [Theory]
    [InlineData("about 50 GWh a year in homes", "Quantity:50 GWh a year", "Cue:in", "Thing:homes")]
    [InlineData("5 kWh/jour pendant 2h30", "Quantity:5 kWh/jour", "Cue:pendant", "Quantity:2h30")]
    [InlineData("15 kWh/100 km", "Quantity:15 kWh/100 km")]
    [InlineData("10 kWh to 20 kWh.", "Quantity:10 kWh to 20 kWh")]
    [InlineData("entre 500 Wh et 2 kWh !", "Quantity:500 Wh et 2 kWh")]
    [InlineData("une heure et demie", "Quantity:une heure et demie")]
    [InlineData("2 h 30 min 10 s", "Quantity:2 h 30 min 10 s")]
    [InlineData("2h30W", "Quantity:2h", "Quantity:30W")]
    [InlineData("5 kWh-", "Quantity:5 kWh")]
    [InlineData("20 % of France", "Number:20 %", "Thing:France")]
    [InlineData("vingt pour cent de la France", "Number:vingt pour cent", "Thing:France")]
    [InlineData("2.5 billion ChatGPT queries a day", "Number:2.5 billion", "Thing:ChatGPT queries", "Rate:a day")]
    [InlineData("homes yearly", "Thing:homes", "Rate:yearly")]
    [InlineData("for a day", "Cue:for", "Quantity:a day")]
    [InlineData("a day of San Francisco", "Quantity:a day", "Thing:San Francisco")]
    [InlineData("how many joules in a kWh", "Cue:how many", "Unit:joules", "Cue:in", "Quantity:a kWh")]
    [InlineData("GPT-4 training 24/7", "Thing:GPT-4 training")]
    [InlineData("recharge\u00ADs de téléphone", "Thing:recharge\u00ADs de téléphone")]
    [InlineData("l'électricité du foyer français", "Cue:électricité", "Thing:foyer français")]
    [InlineData("<@123456> <#C01|energy> <:fire:99> 5 kWh", "Quantity:5 kWh")]
    [InlineData("https://example.org/50-GWh?x=3 5 kWh", "Quantity:5 kWh")]
    [InlineData("give us US homes", "Unknown:us", "Region:US", "Thing:homes")]
    [InlineData("zorglub", "Unknown:zorglub")]
    public void All_that_means_something_is_found_with_its_place(string text, params string[] expected) =>
        Assert.Equal(expected, Sample.Read(text).Mentions.Select(mention => $"{mention.GetType().Name[..^"Mention".Length]}:{mention.Span.Of(text)}"));

    [Fact]
    public void What_an_energy_is_per_is_kept_apart_from_it()
    {
        var mention = Assert.IsType<QuantityMention>(Assert.Single(Sample.Read("15 kWh/100 km").Mentions));
        Assert.Equal(15 * 3.6e6, mention.Amount.Amount.Value, 1e-6);
        Assert.Equal(100_000, mention.Per?.Quantity.Amount.Value);
        Assert.Equal("km", mention.Per?.Unit.Id);
        Assert.Equal(540, mention.Rate.Amount.Value, 1e-9);
    }

    [Theory]
    [InlineData("1e60 kWh per 1e-300 km")]
    [InlineData("1 kWh per 0 km")]
    [InlineData("1 kWh per 1e60 years")]
    public void A_rate_per_next_to_nothing_or_everything_is_none(string text) =>
        Assert.All(Sample.Read(text).Mentions.OfType<QuantityMention>(), mention => Assert.Null(mention.Per));

    [Theory]
    [InlineData("5 kw/h", true)]
    [InlineData("5 kWh", false)]
    public void A_loose_spelling_is_marked(string text, bool expected) =>
        Assert.Equal(expected, Assert.IsType<QuantityMention>(Assert.Single(Sample.Read(text).Mentions)).LookAlike is not null);

    [Fact]
    public void A_country_behind_in_says_where_if_something_else_is_asked_about()
    {
        Assert.Equal("FR", Assert.Single(Sample.Read("50 GWh in France").Mentions.OfType<RegionMention>()).Region);
        Assert.Equal("FR", Assert.Single(Sample.Read("foyers, France").Mentions.OfType<RegionMention>()).Region);
        Assert.Empty(Sample.Read("how much electricity is used in France").Mentions.OfType<RegionMention>());
        Assert.Empty(Sample.Read("half of France").Mentions.OfType<RegionMention>());
    }
}
