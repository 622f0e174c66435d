using CsCheck;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class AssistantTests
{
    // Words that mean something, so that random texts reach the arithmetic.
    private static readonly string[] Words =
    [
        "50", "1e59", "1e-59", "0", "-3", "2,5", "1,234", "10 to 20", "½", "million", "kWh", "GWh", "eV", "kW", "W", "km", "L", "kg", "toe", "a year",
        "par jour", "for 3 hours", "pendant un an", "per", "/", "+", "vs", "=", "in", "en", "how many", "combien de", "how long", "combien de temps",
        "how much energy", "ChatGPT query", "foyers", "homes", "San Francisco", "an electric car", "essence", "heater", "wind turbine", "banana",
        "France", "carbon intensity", "lightning bolt", "the world", "\u202E", "\uD800", "\n", "x", "licorne",
    ];

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String[0, 200].Sample(text => Assert.NotEmpty(Plain(text)));

    [Theory]
    [InlineData("= for 3 hours licorne in x")] // an unknown thing to count and no energy at all
    [InlineData("in 0 \n eV homes licorne million an electric car -3")] // homes of no energy each
    [InlineData("in pendant un an kWh 1e59 wind turbine x W 0 a year")] // turbines for no time at all
    [InlineData("how many homes could 50 kWh power for 0 days")]
    [InlineData("a year San Francisco 1e-59 million how many 1e59 kW carbon intensity")] // a size of what is not counted
    public void Texts_that_once_made_it_throw_get_an_answer(string text) => Assert.NotEmpty(Plain(text));

    [Fact]
    public void No_mix_of_its_own_words_makes_it_throw() =>
        Gen.Int[0, Words.Length - 1].Select(at => Words[at]).Array[1, 9].Sample(words => Assert.NotEmpty(Plain(string.Join(' ', words))), iter: 3000);

    [Fact]
    public void Every_number_that_an_answer_cites_is_listed() =>
        Gen.Int[0, Words.Length - 1].Select(at => Words[at]).Array[1, 6].Sample(words =>
        {
            var answer = Answer(string.Join(' ', words));
            var cited = answer.Equivalents.Select(line => line.Text).Append(answer.Headline).Concat(answer.Caveats).Concat(answer.Claims.Select(claim => claim.Sentence))
                .SelectMany(phrase => phrase.Pieces).OfType<CitePiece>().Select(piece => piece.Number).Distinct().Order();
            Assert.Equal(answer.Sources.Select(source => source.Number), cited);
        }, iter: 1000);

    [Theory]
    [InlineData("how many phone charges is 5 kWh", "fr", Locale.English)]
    [InlineData("combien de recharges de téléphone pour 5 kWh", "en", Locale.French)]
    [InlineData("5 kWh", "fr", Locale.French)]
    [InlineData("5 kWh", null, Locale.English)]
    public void It_answers_in_the_language_of_the_text_or_else_of_the_reader(string text, string? language, Locale expected) =>
        Assert.Equal(expected, SmallCatalogue.Assistant.Answer(text, new Preferences(Locales.Parse(language))).Locale);

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Assert.Equal(Plain("1000 ChatGPT queries"), Plain("1000 ChatGPT queries"));

    [Fact]
    public void A_megabyte_is_refused_in_one_sentence() =>
        Assert.Equal(
            "That is too long for one question: ask about one amount, in fewer than 10,000 characters.",
            Plain("how much is " + new string('9', 1_000_000)));

    private static Answer Answer(string text) => SmallCatalogue.Assistant.Answer(text, Preferences.None);

    private static string Plain(string text)
    {
        var answer = Answer(text);
        Assert.NotNull(DocumentRenderer.Render(answer));
        return PlainTextRenderer.Render(answer);
    }
}
