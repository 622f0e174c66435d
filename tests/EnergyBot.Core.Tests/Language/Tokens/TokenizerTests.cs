using CsCheck;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Tests.Language.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("50 GWh", "D:50 W:gwh")]
    [InlineData("50GWh", "D:50 +W:gwh")]
    [InlineData("L’énergie", "W:l +S:' +W:energie")]
    [InlineData("CO₂", "W:co +D:2")]
    [InlineData("m³/h", "W:m +D:3 +S:/ +W:h")]
    [InlineData("10⁹", "D:10 +S:9")]
    [InlineData("s⁻²", "W:s +S:- +D:2")]
    [InlineData("1 234,5", "D:1 D:234 +S:, +D:5")]
    [InlineData("10–20", "D:10 +S:- +D:20")]
    [InlineData("kilo\u00ADwatt", "W:kilowatt")]
    [InlineData("GPT\u200B-4", "W:gpt +S:- +D:4")]
    [InlineData("5\0kWh\u00A0!", "D:5 W:kwh S:!")]
    [InlineData("🔥🔥9", "S:🔥 +S:🔥 +D:9")]
    [InlineData("❤️", "S:❤")]
    [InlineData("٣", "S:٣")]
    [InlineData("电 Москва", "W:电 W:москва")]
    [InlineData("e\u0301te\u0301", "W:ete")]
    [InlineData("\u202A\u2066\uFEFF", "")]
    [InlineData("", "")]
    public void Texts_are_cut_into_words_digits_and_symbols(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Split(text).Select(Show)));

    [Fact]
    public void Tokens_keep_their_place_and_spelling()
    {
        const string text = "  L’Été\n à 5 kWh";
        var tokens = Tokenizer.Split(text);
        Assert.All(tokens, token => Assert.Equal(token.Raw, token.Span.Of(text)));
        Assert.Equal(["L", "’", "Été", "à", "5", "kWh"], tokens.Select(token => token.Raw));
        Assert.Equal([false, false, false, true, false, false], tokens.Select(token => token.LineBefore));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("k")]
    [InlineData("-")]
    [InlineData("5 ")]
    [InlineData("5,")]
    [InlineData("1,234,")]
    [InlineData("5.")]
    [InlineData("1.234.567.8 ")]
    [InlineData("5-")]
    [InlineData("1 000 ")]
    [InlineData(" 234")]
    [InlineData(",234")]
    [InlineData("one ")]
    [InlineData("five point ")]
    [InlineData("million ")]
    [InlineData("one hundred and ")]
    [InlineData("between 1 and ")]
    [InlineData("a quarter of a ")]
    [InlineData("1/2/")]
    [InlineData("x5")]
    [InlineData("e\u0301")]
    [InlineData("\u0301")]
    [InlineData("😀")]
    public void A_long_row_of_anything_gets_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (piece.Length > 1 ? 200_000 : 1_000_000) / piece.Length));
        var tokens = Tokenizer.Split(text);
        _ = NumberReader.FindAll(tokens, Locale.English);
        _ = NumberReader.FindAll(tokens, Locale.French);
        _ = Folding.Fold(text);

        // Whoever reads at every token waits no longer: none looks far ahead.
        for (var at = 0; at < tokens.Length; at++)
        {
            _ = NumberReader.TryRead(tokens, at, Locale.English, out _);
        }
    }

    [Fact]
    public void Unpaired_surrogates_are_symbols()
    {
        var tokens = Tokenizer.Split("5\uD83Da\uDC00\uD800");
        Assert.Equal(["5", "\uD83D", "a", "\uDC00", "\uD800"], tokens.Select(token => token.Folded));
        Assert.Equal(1_000_000, Tokenizer.Split(new string('\uD83D', 1_000_000)).Length);
    }

    [Fact]
    public void Any_text_is_read_and_every_span_lies_in_it()
    {
        string[] words =
        [
            "5", "12", "234", "000", "0", ".", ",", "'", "_", " ", " ", "-", "–", "+", "/", "^", "*", "×", "x", "e", "±", "%", "~", "½", "⁹", "₂",
            "one", "twenty", "hundred", "million", "thousand", "and", "a", "half", "quarter", "of", "fifth", "point", "to", "between", "minus", "about", "over",
            "un", "quatre", "vingt", "dix", "soixante", "cent", "mille", "et", "demi", "quart", "de", "à", "entre", "virgule", "sur", "moins", "environ",
            "k", "M", "bn", "kWh", "st", "CO", "\u202E", "\0", "\n", "\uD83D", "😀", "é", "e\u0301", "٣",
        ];
        var piece = Gen.Frequency((8, Gen.OneOf(words)), (1, Gen.String));
        Gen.Select(piece.Array[0, 24], Gen.Bool).Sample((pieces, french) =>
        {
            var text = string.Concat(pieces);
            var tokens = Tokenizer.Split(text);
            var locale = french ? Locale.French : Locale.English;
            for (var at = 0; at < tokens.Length; at++)
            {
                Assert.Equal(tokens[at].Raw, tokens[at].Span.Of(text));
                if (NumberReader.TryRead(tokens, at, locale, out var reading))
                {
                    Assert.InRange(reading.Next, at + 1, tokens.Length);
                    Assert.True(reading.Span.Start >= tokens[at].Span.Start && reading.Span.End <= text.Length && reading.Span.Length > 0);
                    Assert.True(Math.Abs(reading.Value.Low) <= 2 * NumberReading.Limit && double.IsFinite(reading.Other ?? 0));
                }
            }
        }, iter: 20_000);
    }

    private static string Show(Token token) =>
        (token.SpaceBefore || token.Span.Start == 0 ? "" : "+") + token.Kind.ToString()[0] + ":" + token.Folded;
}
