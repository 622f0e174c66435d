using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers;

public sealed class AnswerWriterTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Headlines() =>
        CaseFile.Rows("Answers", "headlines.tsv").Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[1], row[2], row[3]));

    [Theory]
    [MemberData(nameof(Headlines))]
    public void A_question_gets_its_sentence(string language, string region, string question, string headline)
    {
        var answer = SmallCatalogue.Assistant.Answer(question, new Preferences(Locales.Parse(language), region == "-" ? null : region));
        Assert.Equal(headline, Spaces.Shown(PlainTextRenderer.Render(answer.Headline)));
    }

    [Theory]
    [InlineData("how many phone charges is a ChatGPT training?", "The 2 figures published for a ChatGPT training run from 40 to 50~GWh, which makes 2.7 to 3.3 billion [1][5].")]
    [InlineData("combien de recharges de téléphone pour un entraînement de ChatGPT ?", "Les 2 chiffres publiés pour un entraînement de ChatGPT vont de 40 à 50~GWh, soit de 2,7 à 3,3 milliards [1][5].")]
    [InlineData("how many phone charges is a ChatGPT training + 40 GWh?", "The 2 figures published for a ChatGPT training run from 40 to 50~GWh, which makes 5.3 to 6 billion [1][5].")] // 80 and 90 GWh / 15 Wh
    [InlineData("how many phone charges is an American home for a year?", "The 2 figures published for an American home run from 11 to 13~MWh a year, which makes 730,000 to 880,000 [1][4].")] // 10.95 and 13.14 MWh / 15 Wh
    [InlineData("1000 ChatGPT queries", "The 2 figures published for a ChatGPT query run from 0.3 to 3~Wh, their own ranges left aside [1][6].")]
    [InlineData("10 electric heaters", "The 2 figures published for an electric heater run from 1.5 to 2~kW [1][2].")]
    [InlineData("Ireland", "The figure for Ireland counts all energy delivered, not electricity alone.")]
    [InlineData("3 bananes", "Le chiffre pour une banane compte ceci~: énergie alimentaire, pas électrique.")]
    [InlineData("how much energy does a ChatGPT query use?", "At the meter.")]
    [InlineData("how many homes is 100 kWh", "No region was named: I took an American home. Add a country to change that.")]
    public void What_decides_is_said_below(string question, string caveat) =>
        Assert.Contains(caveat, Answer(question).Caveats.Select(phrase => Spaces.Shown(PlainTextRenderer.Render(phrase))));

    [Fact]
    public void A_region_without_a_figure_is_owned_up_to() => Assert.Contains(
        "I have no figure for Germany; I took an American home.",
        SmallCatalogue.Assistant.Answer("how many homes is 100 kWh", new Preferences(Region: "DE")).Caveats.Select(PlainTextRenderer.Render));

    [Theory]
    [InlineData("500,000 servers at 6.5 kW for a year", "500,000 × 6.5~kW × 1 year = 28.5~TWh")]
    [InlineData("1000 ChatGPT queries", "1,000 × 0.3~Wh per ChatGPT query = 300~Wh (200 to 400~Wh)")]
    [InlineData("2.5 billion ChatGPT queries a day for a year", "2.5 billion a day × 0.3~Wh per ChatGPT query × 1 year = 274~GWh (180 to 370~GWh)")]
    [InlineData("2,5 milliards de requêtes ChatGPT par jour pendant un an", "2,5 milliards par jour × 0,3~Wh par requête ChatGPT × 1 an = 274~GWh (180 à 370~GWh)")]
    [InlineData("a ChatGPT query a day for a year", "once a day × 0.3~Wh per ChatGPT query × 1 year = 110~Wh (73 to 150~Wh)")]
    [InlineData("une requête ChatGPT par jour pendant un an", "une fois par jour × 0,3~Wh par requête ChatGPT × 1 an = 110~Wh (73 à 150~Wh)")]
    [InlineData("1.5 kW for 2 hours a day for 30 days", "1.5~kW × 2 hours a day × 30 days = 90~kWh")]
    [InlineData("1000 French homes", "1,000 × 4,380~kWh a year = 4.38~GWh a year (3.7 to 5.1~GWh)")]
    [InlineData("a French home for 10 days", "4,380~kWh a year × 10 days = 120~kWh (100 to 140~kWh)")]
    [InlineData("15 kWh/100km 12,000 km a year", "15~kWh/100~km × 12,000~km a year = 1.8~MWh a year")]
    [InlineData("3 litres of petrol", "3~L × 9~kWh per litre = 27~kWh (26 to 29~kWh)")]
    [InlineData("10 electric heaters", "10 × 1,500~W per electric heater = 15~kW")]
    [InlineData("50 GWh", "50~GWh ÷ 5,110~GWh a year = 3.6 days")]
    [InlineData("how many phone charges is 3 kWh", "3~kWh ÷ 15~Wh per phone charge = 200")]
    [InlineData("how far does an electric car go on 40 kWh", "40~kWh ÷ 0.2~kWh per km = 200~km")]
    [InlineData("combien de bananes pour 1,16 kWh", "1,16~kWh ÷ 100~kcal par banane = 9,98")]
    public void The_arithmetic_is_shown(string question, string line) =>
        Assert.Equal(line, Spaces.Shown(PlainTextRenderer.Render(Answer(question).Working[0])));

    [Theory]
    [InlineData("50 GWh", 1)]
    [InlineData("50 GWh for a year", 1)]
    [InlineData("a ChatGPT query", 0)]
    [InlineData("kWh", 0)]
    public void Where_nothing_was_multiplied_only_the_equivalent_is_reckoned(string question, int lines) => Assert.Equal(lines, Answer(question).Working.Length);

    [Theory]
    [InlineData("50 GWh", 4)]
    [InlineData("how many phone charges is a ChatGPT training?", 3)]
    [InlineData("how much energy does a ChatGPT query use?", 1)] // nothing else is that small
    [InlineData("12 toe in MWh", 2)]
    [InlineData("how many frobnicators is 50 GWh", 4)]
    [InlineData("6.7 GW", 0)]
    [InlineData("hello", 0)]
    public void An_answer_holds_a_few_equivalents(string question, int count) => Assert.Equal(count, Answer(question).Equivalents.Length);

    [Fact]
    public void An_equivalent_that_is_not_electricity_says_so()
    {
        var lines = Answer("1000 ChatGPT queries").Equivalents.Select(line => PlainTextRenderer.Render(line.Text)).ToList();
        Assert.Contains("the food energy of 2.6 bananas (1.4 to 3.8; world, 2013; food energy, not electricity) [4]", lines);
    }

    private static Answer Answer(string question) => SmallCatalogue.Assistant.Answer(question, Preferences.None);
}
