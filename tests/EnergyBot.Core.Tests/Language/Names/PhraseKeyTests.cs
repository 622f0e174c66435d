using CsCheck;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Tests.Language.Names;

public sealed class PhraseKeyTests
{
    [Theory]
    [InlineData("Recharges de téléphone", "recharge de telephone", 3)]
    [InlineData("l'Île-de-France", "l ile de france", 4)]
    [InlineData("RTX4090 (Gaming)", "rtx 4090 gaming", 3)]
    [InlineData("bus, gas, glass", "bus gas glass", 3)]
    [InlineData("CO₂ m³", "co 2 m 3", 4)]
    [InlineData("24/7", "24 / 7", 3)]
    [InlineData("", "", 0)]
    public void A_phrase_is_folded_and_cut_into_words(string phrase, string key, int words) =>
        Assert.Equal((key, words), PhraseKey.Of(phrase));

    [Fact]
    public void A_name_and_a_text_come_to_the_same_words()
    {
        foreach (var name in Sample.Names())
        {
            AssertAgree(name.Phrase);
        }
    }

    [Fact]
    public void Any_phrase_and_text_come_to_the_same_words() =>
        Gen.Char["abZs éÉœßſ²µ-'’,()/%+=.&0917\u00A0\u200B\u0301\uD83D\uDC00\t\0Ω"].Array[0, 90]
            .Sample(letters => AssertAgree(new string(letters)), iter: 20_000);

    private static void AssertAgree(string phrase)
    {
        var text = new PhraseText(Tokenizer.Split(phrase));
        Assert.Equal((text.ToString(), text.Words), PhraseKey.Of(phrase));
    }
}
