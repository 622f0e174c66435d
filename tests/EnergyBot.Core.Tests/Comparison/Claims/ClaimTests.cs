using EnergyBot.Core.Answers;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Core.Tests.Comparison.Claims;

public sealed class ClaimTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Claims() =>
        CaseFile.Rows("Comparison", "Claims", "claims.tsv").Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2]));

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_gets_its_verdict(string language, string outcomes, string claim)
    {
        var answer = Assistant.Standard.Answer(claim, new Preferences(Locales.Parse(language)));
        Assert.Contains(DocumentRenderer.Render(answer).Verdict?.Outcome ?? "none", outcomes.Split('|'));
    }

    [Theory]
    [InlineData("7 832 GWh par an, soit la consommation annuelle d'environ 1,6 million de foyers français", 4895, "kWh/home/year")]
    [InlineData("50 GWh = 3.3 billion phone charges of 15 Wh", 15.15, "Wh/charge")]
    [InlineData("50 gigawattheures, c'est l'électricité de San Francisco pendant trois jours", 16.67, "GWh/day")]
    [InlineData("2.5 billion ChatGPT queries a day use 7,832 GWh a year", 8.583, "Wh/query")]
    public void What_a_claim_implies_is_told_in_a_unit_of_its_own(string claim, double value, string unit)
    {
        var implied = DocumentRenderer.Render(Assistant.Standard.Answer(claim, new Preferences())).Verdict!.Implied!;
        Assert.Equal(value, implied.Value, value * 0.001);
        Assert.Equal(unit, implied.Unit);
    }

    [Theory]
    [InlineData("three and a half million kwh = how many homes")]
    [InlineData("50 GWh in homes")]
    [InlineData("how many French homes could 7,832 GWh power for a year?")]
    [InlineData("combien de recharges de téléphone pour 50 GWh ?")]
    [InlineData("15 kWh/100km for 12,000 km a year")]
    [InlineData("500,000 servers at 6.5 kW for a year")]
    [InlineData("6.7 GW a year")]
    [InlineData("10 electric heaters for 2 hours")]
    public void A_question_is_no_claim(string question) =>
        Assert.Empty(Assistant.Standard.Answer(question, new Preferences()).Claims);

    [Theory]
    [InlineData("The plant, which cost £20m, makes 50 GWh a year and employs 300 people.")]
    [InlineData("In 2023 the company, run by 300 people, sold 50 GWh.")]
    [InlineData("La centrale produit 50 GWh par an et emploie 300 personnes.")]
    public void Figures_that_claim_nothing_are_left_alone(string text) =>
        Assert.DoesNotContain(Assistant.Standard.Claims.Check(text, new Preferences()).Claims, claim => claim.Judgement.IsAccusing);

    [Fact]
    public void A_slip_that_would_explain_a_claim_is_named() =>
        Assert.Equal(Slip.Thousand, Assistant.Standard.Answer("48 MWh par an, soit la consommation de 10 000 foyers français", new Preferences()).Main!.Judgement.Slip);

    [Fact]
    public void A_text_without_a_claim_is_told_so()
    {
        var answer = Assistant.Standard.Claims.Check("Nothing but words.", new Preferences(Locale.English));
        Assert.Empty(answer.Claims);
        Assert.StartsWith("I find no claim", PlainTextRenderer.Render(answer.Headline), StringComparison.Ordinal);
    }
}
