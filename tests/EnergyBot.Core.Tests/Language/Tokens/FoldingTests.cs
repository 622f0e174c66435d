using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Tests.Language.Tokens;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Électricité", "electricite")]
    [InlineData("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑ", "aaaceeeeiioouuuyn")]
    [InlineData("œuvre Œ æ ß þ", "oeuvre oe ae ss th")]
    [InlineData("łódź Łódź", "lodz lodz")]
    [InlineData("đ ħ ı İ ŀ ſ", "d h i i l s")]
    [InlineData("Tiếng Việt", "tieng viet")]
    [InlineData("e\u0301nergie", "energie")]
    [InlineData("d’un jusqu`à", "d'un jusqu'a")]
    [InlineData("CO₂ m³", "co2 m3")]
    [InlineData("µW μW", "uw uw")]
    [InlineData("kilo\u00ADwatt\u200Bheure", "kilowattheure")]
    [InlineData("\u202E50\u202C GWh", "50 gwh")]
    [InlineData("50\u00A0GWh\u202Fà\u2009l’heure", "50 gwh a l'heure")]
    [InlineData("5\t6\r\n7\0", "5 6  7 ")]
    [InlineData("10–20 −5 ‑", "10-20 -5 -")]
    [InlineData("ΕΛΛΆΔΑ Москва", "ελλάδα москва")]
    [InlineData("\uFB01n", "fin")]
    [InlineData("🔥", "🔥")]
    [InlineData("", "")]
    public void Spellings_of_a_word_fold_to_one(string text, string expected) =>
        Assert.Equal(expected, Folding.Fold(text));

    [Fact]
    public void Folded_text_is_given_back_as_it_is()
    {
        const string text = "50 gwh, plain (ascii)";
        Assert.Same(text, Folding.Fold(text));
    }

    [Fact]
    public void Unpaired_surrogates_stay() => Assert.Equal("\uD83Da\uDC00", Folding.Fold("\uD83DA\uDC00"));
}
