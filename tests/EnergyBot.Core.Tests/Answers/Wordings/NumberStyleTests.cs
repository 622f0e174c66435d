using System.Globalization;
using EnergyBot.Core.Answers.Wordings;

namespace EnergyBot.Core.Tests.Answers.Wordings;

public sealed class NumberStyleTests
{
    public static IEnumerable<TheoryDataRow<string, double, int, string>> Cases() =>
        CaseFile.Rows("Answers", "Wordings", "numbers.tsv").Select(row => new TheoryDataRow<string, double, int, string>(
            row[0], double.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), Spaces.Typed(row[3])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_written_as_the_language_writes_them(string language, double number, int digits, string expected) =>
        Assert.Equal(expected, Style(language).Rounded(number, digits));

    [Theory]
    [InlineData("en", 7832, "7,832")]
    [InlineData("en", 2500000, "2,500,000")]
    [InlineData("en", 0.1, "0.1")]
    [InlineData("en", 0.30000000000000004, "0.3")] // what 0.1 + 0.2 makes of doubles
    [InlineData("fr", 1234567.5, "1_234_567,5")]
    [InlineData("fr", 1e18, "1~×~10¹⁸")]
    public void A_number_said_back_keeps_its_digits(string language, double number, string expected) =>
        Assert.Equal(Spaces.Typed(expected), Style(language).Exact(number));

    [Theory]
    [InlineData("en", 2.5e9, "2.5 billion")]
    [InlineData("en", 500000, "500,000")]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("fr", 2.5e9, "2,5 milliards")]
    [InlineData("fr", 1e6, "1 million")]
    public void A_number_said_back_is_in_words_where_few_digits_are_left(string language, double number, string expected) =>
        Assert.Equal(Spaces.Typed(expected), Style(language).Written(number));

    [Theory]
    [InlineData("en", 2e9, 3.3e9, "2 to 3.3 billion")]
    [InlineData("en", 9e8, 1.1e9, "900 million to 1.1 billion")]
    [InlineData("en", 10000, 12000, "10,000 to 12,000")]
    [InlineData("fr", 2e9, 3.3e9, "2 to 3,3 milliards")]
    [InlineData("fr", 1.5e6, 2.1e6, "1,5 million to 2,1 millions")]
    public void The_ends_of_a_range_share_their_word(string language, double low, double high, string expected) =>
        Assert.Equal(expected, Style(language).Range(low, high, 2, "to"));

    [Theory]
    [InlineData(999_499, 3, false)]
    [InlineData(999_500, 3, true)]
    [InlineData(1e15, 3, false)]
    public void It_is_known_whether_a_scale_word_ends_the_number(double number, int digits, bool expected) =>
        Assert.Equal(expected, FrenchWording.Instance.Numbers.EndsInWord(number, digits));

    private static NumberStyle Style(string language) => Wording.For(Locales.Parse(language)!.Value).Numbers;
}
