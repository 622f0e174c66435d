using EnergyBot.Core.Answers;

namespace EnergyBot.Core.Tests.Answers;

public sealed class PlainTextRendererTests
{
    [Theory]
    [InlineData("50 kWh", "50 kWh")]
    [InlineData("a\nb\tc\0d", "a b c d")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("a\u202Eb\u2066c\u200Fd\u200Be", "abcde")] // turned, isolated, marked, of no width
    [InlineData("a\uD800b\uDC00c", "abc")] // halves of a pair
    [InlineData("a\uE000b", "ab")] // private use
    [InlineData("énergie 🔋 ½", "énergie 🔋 ½")]
    [InlineData("<b>@everyone</b> *x* _y_", "<b>@everyone</b> *x* _y_")] // markup is the platform's to escape
    public void The_users_words_are_made_fit_to_show(string typed, string shown) =>
        Assert.Equal(shown, PlainTextRenderer.Render(new UserTextPiece(typed)));

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    [InlineData(1_000_000, true)]
    public void Long_words_are_cut(int length, bool cut)
    {
        var shown = PlainTextRenderer.Clean(new string('x', length));
        Assert.Equal(new string('x', 60) + (cut ? "…" : ""), shown);
    }

    [Fact]
    public void A_pair_of_surrogates_is_never_cut_in_two()
    {
        var shown = PlainTextRenderer.Clean(new string('x', 59) + "🔋🔋");
        Assert.Equal(new string('x', 59) + "🔋…", shown);
    }

    [Fact]
    public void Each_piece_has_its_text()
    {
        var phrase = Phrase.Of(new StrongPiece("50 GWh"), new TextPiece(" is "), new AsidePiece("(x) "), new UserTextPiece("\ny"), new CitePiece(3));
        Assert.Equal("50 GWh is (x)  y[3]", PlainTextRenderer.Render(phrase));
    }
}
