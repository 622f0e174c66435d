using EnergyBot.Core.Language;

namespace EnergyBot.Core.Tests.Language;

public sealed class QuestionReaderTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Readings() =>
        CaseFile.Rows("Language", "readings.tsv").Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], string.Join(" ; ", row[2..])));

    [Theory]
    [MemberData(nameof(Readings))]
    public void Questions_are_read_as_they_are_meant(string hint, string text, string expected)
    {
        var question = Sample.Read(text, Locales.Parse(hint));
        Assert.Equal(expected, string.Join(
            " ; ",
            question.Locale.Code(),
            question.Intent,
            ReadingForm.Subject(question),
            ReadingForm.Target(question.Target),
            question.Region,
            ReadingForm.Problem(question.Problem)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u3000")]
    [InlineData("\u200B\u202E\uFEFF")]
    [InlineData("\0\u0007\u001B")]
    public void What_shows_nothing_is_empty(string text) =>
        Assert.Equal(new Problem(ProblemKind.Empty), Sample.Read(text).Problem);

    [Fact]
    public void A_text_at_the_limit_is_read_and_a_longer_one_is_too_long()
    {
        var filling = new string(' ', QuestionReader.LongestQuestion - 6);
        Assert.Equal("1.8E+14 J", ReadingForm.Subject(Sample.Read("50 GWh" + filling)));
        Assert.Equal(new Problem(ProblemKind.TooLong), Sample.Read("50 GWh " + filling).Problem);
    }

    [Fact]
    public void A_megabyte_of_text_is_too_long_in_its_own_language()
    {
        var question = Sample.Read(string.Concat(Enumerable.Repeat("combien de foyers pour 50 GWh ? ", 32_768)));
        Assert.Equal(Locale.French, question.Locale);
        Assert.Equal(ProblemKind.TooLong, question.Problem?.Kind);
    }

    [Theory]
    [InlineData('9', ProblemKind.TooLarge)]
    [InlineData('0', ProblemKind.Zero)]
    public void A_number_of_thousands_of_digits_gets_an_answer(char digit, ProblemKind expected) =>
        Assert.Equal(expected, Sample.Read(new string(digit, 9_000) + " kWh").Problem?.Kind);

    [Theory]
    [InlineData("kWh ")]
    [InlineData("kWh-")]
    [InlineData("1 ")]
    [InlineData("((")]
    [InlineData("and ")]
    [InlineData("5 kWh and ")]
    [InlineData("how many ")]
    [InlineData("a day ")]
    [InlineData("between ")]
    [InlineData("<@")]
    [InlineData("https://")]
    [InlineData("\uD83D")]
    public void Deep_repetitions_get_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, QuestionReader.LongestQuestion / piece.Length));
        Assert.Equal(text, Sample.Read(text).Text);
    }

    [Fact]
    public void The_other_reading_of_a_separator_is_kept_where_the_language_is_not_told()
    {
        Assert.Equal(1.234, OtherOf("1,234 kWh"));
        Assert.Null(OtherOf("1,234 kWh for the homes"));
        Assert.Null(OtherOf("1,234 kWh pour les foyers"));
        Assert.Equal(1234, OtherOf("1.234 kWh pour les foyers"));

        static double? OtherOf(string text) => Sample.Read(text).Mentions.OfType<QuantityMention>().Single().Written.Other;
    }

    [Fact]
    public void A_cut_inside_a_surrogate_pair_is_no_harm()
    {
        var text = new string('x', QuestionReader.LongestQuestion - 1) + "🔥🔥";
        Assert.Equal(ProblemKind.TooLong, Sample.Read(text).Problem?.Kind);
    }
}
