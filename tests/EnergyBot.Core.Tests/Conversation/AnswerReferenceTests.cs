using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class AnswerReferenceTests
{
    private static readonly KeptQuestion Question = new(QuestionKind.Ask, "50 GWh", Locale.English, "US-CA", "2026-11-23+ca2824f3");

    [Theory]
    [InlineData(QuestionKind.Ask, "50 GWh: really?", "en", "US-CA", "aeUS-CA:ca2824f3:50 GWh: really?")]
    [InlineData(QuestionKind.Check, "50 GWh, c’est énorme", "fr", null, "cf:ca2824f3:50 GWh, c’est énorme")]
    [InlineData(QuestionKind.Amounts, "50 GWh; 3 MWh", "en", null, "pe:ca2824f3:50 GWh; 3 MWh")]
    [InlineData(QuestionKind.Fact, "phone-charge", null, "FR", "f-FR:ca2824f3:phone-charge")]
    public void A_short_question_stands_in_it(QuestionKind kind, string text, string? language, string? region, string reference)
    {
        var question = new KeptQuestion(kind, text, Locales.Parse(language), region, "2026-11-23+ca2824f3");
        Assert.Equal(reference, AnswerReference.Inline(question));
        Assert.Equal((question with { DataVersion = "ca2824f3" }, null), AnswerReference.Read(reference));
        Assert.True(AnswerReference.SameData("ca2824f3", question.DataVersion));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 50 GWh")]
    [InlineData("50\nGWh")]
    [InlineData("50 GWh 🔋")]
    [InlineData("seventy-four characters of text are one too many for a reference, it seems")]
    public void What_is_long_or_not_plain_does_not(string text) => Assert.Null(AnswerReference.Inline(Question with { Text = text }));

    [Fact]
    public void It_never_grows_too_long() =>
        Assert.All(Enumerable.Range(1, 200), length => Assert.InRange(AnswerReference.Inline(Question with { Text = new string('x', length) })?.Length ?? 0, 0, AnswerReference.Longest));

    [Fact]
    public void An_id_is_the_same_for_the_same_question_of_the_same_user_alone()
    {
        var asker = new Asker(Platform.Discord, "7", "70", "700");
        var id = AnswerReference.IdOf(asker, Question);
        Assert.Equal((null, id), AnswerReference.Read(AnswerReference.To(id)));
        Assert.Equal(id, AnswerReference.IdOf(asker with { Channel = "701" }, Question with { DataVersion = "" }));
        string[] others =
        [
            AnswerReference.IdOf(asker with { User = "8" }, Question),
            AnswerReference.IdOf(asker, Question with { Region = "FR" }),
            AnswerReference.IdOf(asker, Question with { Language = Locale.French }),
            AnswerReference.IdOf(asker, Question with { Kind = QuestionKind.Check }),
            AnswerReference.IdOf(asker, Question with { Text = "51 GWh" }),
        ];
        Assert.Equal(6, others.Append(id).Distinct().Count());
        Assert.InRange(AnswerReference.To(id).Length, 1, AnswerReference.Longest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ae")]
    [InlineData("xe:0:50 GWh")]
    [InlineData("ax:0:50 GWh")]
    [InlineData("a:0:50 GWh")]
    public void What_is_none_of_ours_is_nothing(string reference) => Assert.Equal((null, null), AnswerReference.Read(reference));
}
