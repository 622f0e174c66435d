using EnergyBot.Discord.Rendering;

namespace EnergyBot.Discord.Tests.Rendering;

public sealed class ClipTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("abcdefghijk", 5, "abcd…")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 13, "👩‍👩‍👧‍👦…")]
    public void A_text_is_cut_behind_a_word_and_never_inside_a_character(string text, int limit, string expected) => Assert.Equal(expected, Clip.To(text, limit));

    [Fact]
    public void Emphasis_is_closed_and_no_escape_is_left_open()
    {
        Assert.Equal("**so many**…", Clip.To("**so many words that it is cut**", 14));
        Assert.Equal("abc…", Clip.To(@"abc\*def", 5));
    }

    [Theory]
    [InlineData(9, 2)]
    [InlineData(8, 1)]
    [InlineData(2, 1)]
    public void Lines_that_fit_are_counted_one_at_the_least(int limit, int count) => Assert.Equal(count, Clip.Fitting(["abc", "def", "ghi"], limit));

    [Fact]
    public void Whole_lines_are_kept_while_they_fit() => Assert.Equal("one\ntwo\n…", Clip.Lines(["one", "two", "three and more"], 12));
}
