using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers;

public sealed class AnswerLayoutTests
{
    [Fact]
    public void An_answer_is_laid_out_in_sections()
    {
        const string Expected = """
            1,000 ChatGPT queries (300~Wh) [1] are about 20 phone charges (10 to 33; world, 2022) [2]

            It is also about:
              • 2 km in an electric car (0.8 to 2.7; world, 2024) [3]
              • the food energy of 2.6 bananas (1.4 to 3.8; world, 2013; food energy, not electricity) [4]
              • the electricity of an American home for 14 minutes (9.6 to 19; United States, 2020) [5]

            The 2 figures published for a ChatGPT query run from 0.3 to 3~Wh, their own ranges left aside [1][6].

            Working
              1,000 × 0.3~Wh per ChatGPT query = 300~Wh (200 to 400~Wh)
              300~Wh ÷ 15~Wh per phone charge = 20

            Sources
              [1] Measuring queries, Lab, 2025. Table 1. https://example.org/lab-2025
              [2] User manual, Maker, 2022. Table 1 (reckoned from it). https://example.org/maker-2022
              [3] Car tests, Motor club, 2024. Table 1. https://example.org/car-2024
              [4] Food table, Health agency, 2013. Table 1. https://example.org/table-2013
              [5] Home survey, Survey office, 2020. Table 1. https://example.org/survey-2020
              [6] A back-of-envelope query, Press, 2023. Table 1 (as quoted elsewhere). https://example.org/press-2023
            Data
            """;
        var text = Spaces.Shown(PlainTextRenderer.Render(SmallCatalogue.Assistant.Answer("1000 ChatGPT queries", Preferences.None)));
        Assert.Equal(Expected.ReplaceLineEndings("\n") + " " + SmallCatalogue.Facts.DataVersion, text);
    }

    [Fact]
    public void What_no_headline_holds_is_listed_in_full()
    {
        var answer = SmallCatalogue.Assistant.Answer("12 toe in MWh", Preferences.None);
        var lines = AnswerLayout.Lines(answer).Select(PlainTextRenderer.Render).ToList();
        Assert.Equal("That much energy is about:", lines[2]);
        Assert.Equal(answer.Equivalents.Length, lines.Count(line => line.StartsWith("  • ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Help_is_a_line_and_its_examples()
    {
        var lines = AnswerLayout.Lines(SmallCatalogue.Assistant.Answer("help", Preferences.None)).Select(PlainTextRenderer.Render).ToList();
        Assert.EndsWith("For instance:", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("  ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_refusal_is_one_line() =>
        Assert.Single(AnswerLayout.Lines(SmallCatalogue.Assistant.Answer("kWh", Preferences.None)));

    [Fact]
    public void Only_the_headline_stands_out()
    {
        var lines = AnswerLayout.Lines(SmallCatalogue.Assistant.Answer("50 GWh", Preferences.None));
        Assert.Contains(lines[0].Pieces, piece => piece is StrongPiece);
        Assert.DoesNotContain(lines.Skip(1).SelectMany(line => line.Pieces), piece => piece is StrongPiece);
    }
}
