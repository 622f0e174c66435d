using System.Globalization;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Tests.Language.Numbers;

public sealed class NumberReaderTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Cases() =>
        CaseFile.Rows("Language", "Numbers", "numbers.tsv").Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row.ElementAtOrDefault(2) ?? ""));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_read_as_people_mean_them(string language, string text, string expected)
    {
        var locale = Locales.Parse(language)!.Value;
        var read = NumberReader.FindAll(Tokenizer.Split(text), locale).Select(Show);
        Assert.Equal(expected, string.Join(" ; ", read));
    }

    [Theory]
    [InlineData("about 2.5 million homes", "2.5 million")]
    [InlineData("from 10 to 20 kWh", "10 to 20")]
    [InlineData("costs −5 €", "−5")]
    [InlineData("uses 50+ kWh", "50+")]
    [InlineData("in 1 ½ days", "1 ½")]
    public void The_span_is_the_number_as_written(string text, string expected)
    {
        var reading = Assert.Single(NumberReader.FindAll(Tokenizer.Split(text), Locale.English));
        Assert.Equal(expected, reading.Span.Of(text));
    }

    [Theory]
    [InlineData("7,832", 4)]
    [InlineData("0.340", 3)]
    [InlineData("2.5 billion", 2)]
    [InlineData("500 000", 6)]
    [InlineData("two hundred and fifty", 2)]
    [InlineData("0", 1)]
    public void The_digits_written_are_kept(string text, int expected) =>
        Assert.Equal(expected, Read(text).Digits);

    [Fact]
    public void Words_alone_are_marked_as_words()
    {
        Assert.True(Read("one").IsWord);
        Assert.True(Read("two million").IsWord);
        Assert.False(Read("2 million").IsWord);
        Assert.False(Read("½").IsWord);
    }

    [Theory]
    [InlineData('9')]
    [InlineData('0')]
    public void Ten_thousand_digits_are_one_number(char digit)
    {
        var reading = Read(new string(digit, 10_000));
        Assert.Equal(digit == '9', reading.TooLarge);
        Assert.True(double.IsFinite(reading.Value.Value));
        Assert.Equal(1, reading.Next);
    }

    [Fact]
    public void Ten_thousand_decimals_are_one_number()
    {
        Assert.Equal(0, Read("0." + new string('0', 10_000) + "1").Value.Value);
        Assert.Equal(1.0 / 3, Read("0." + new string('3', 10_000)).Value.Value, 1e-15);
    }

    [Theory]
    [InlineData("1e60 million")]
    [InlineData("1e999999 to 1e9999999")]
    [InlineData("9e59 billion and a half")]
    [InlineData("1e60-1e70")]
    [InlineData("1e60 ± 1e60")]
    [InlineData("1.1^999999")]
    public void What_is_too_large_is_said_and_finite(string text)
    {
        foreach (var reading in NumberReader.FindAll(Tokenizer.Split(text), Locale.English))
        {
            Assert.True(double.IsFinite(reading.Value.Low) && double.IsFinite(reading.Value.High));
            Assert.True(reading.TooLarge || Math.Abs(reading.Value.Value) <= NumberReading.Limit);
        }
    }

    [Fact]
    public void An_index_outside_the_tokens_reads_nothing()
    {
        var tokens = Tokenizer.Split("5");
        Assert.False(NumberReader.TryRead(tokens, -1, Locale.English, out _));
        Assert.False(NumberReader.TryRead(tokens, 1, Locale.English, out _));
    }

    private static NumberReading Read(string text)
    {
        Assert.True(NumberReader.TryRead(Tokenizer.Split(text), 0, Locale.English, out var reading), text);
        return reading;
    }

    private static string Show(NumberReading reading)
    {
        var value = reading.IsRange ? $"{Show(reading.Value.Low)}..{Show(reading.Value.High)}" : Show(reading.Value.Value);
        return (reading.TooLarge ? "!" : "") + (reading.Approximate ? "~" : "") + value + (reading.Other is { } other ? "|" + Show(other) : "");
    }

    private static string Show(double value) =>
        Math.Abs(value) is >= 1e28 or < 1e15 ? value.ToString("R", CultureInfo.InvariantCulture) : ((decimal)value).ToString("0.################", CultureInfo.InvariantCulture);
}
