using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers;

public sealed class ReadingNotesTests
{
    [Theory]
    [InlineData("1,234 kWh", "fr", "1_234~kWh", 1.234e6)] // no word tells the language: decimal for a French reader, thousands else
    [InlineData("5 mWh a year", "en", "5~MWh a year", 5e6)]
    [InlineData("10 to 20 mWh", "en", "10 to 20~MWh", 15e6)]
    public void The_other_reading_is_one_step_away(string text, string language, string offered, double wh)
    {
        var answer = Ask(text, language);
        var other = Assert.Single(answer.Alternatives);
        Assert.Contains(offered, Spaces.Shown(other.Reading), StringComparison.Ordinal);
        Assert.NotEqual(wh, answer.Result!.Energy!.Value.Value / 3600, 1e-9 * wh);

        var asked = Ask(other.Question, language);
        Assert.Equal(wh, asked.Result!.Energy!.Value.Value / 3600, 1e-9 * wh);
    }

    [Fact]
    public void What_was_read_is_said() =>
        Assert.Contains("J’ai lu 1,234~kWh_; cela pourrait aussi être 1_234~kWh.", Ask("1,234 kWh", "fr").Caveats.Select(phrase => Spaces.Shown(PlainTextRenderer.Render(phrase))));

    [Theory]
    [InlineData("7 kwhh", "en", "I read “kwhh” as kWh.")]
    [InlineData("7 kwhh", "fr", "J’ai lu «_kwhh_» comme kWh.")]
    public void A_misspelt_word_is_said_to_have_been_understood(string text, string language, string note) =>
        Assert.Contains(note, Ask(text, language).Caveats.Select(phrase => Spaces.Shown(PlainTextRenderer.Render(phrase))));

    [Theory]
    [InlineData("5 kW/h", "en", "5~kW", 5000)]
    [InlineData("5 kW par heure", "fr", "5~kW", 5000)]
    public void A_power_per_hour_offers_the_power(string text, string language, string offered, double watts)
    {
        var other = Assert.Single(Ask(text, language).Alternatives);
        Assert.Contains(offered, Spaces.Shown(other.Reading), StringComparison.Ordinal);
        Assert.Equal(watts, Ask(other.Question, language).Result!.Power!.Value.Value);
    }

    [Theory]
    [InlineData("50 GWh")]
    [InlineData("1234 kWh")]
    [InlineData("2.5 MWh a year")]
    public void A_plain_amount_has_no_other_reading(string text) => Assert.Empty(Ask(text, "en").Alternatives);

    private static Answer Ask(string text, string language) => SmallCatalogue.Assistant.Answer(text, new Preferences(Locales.Parse(language)));
}
