using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class FollowUpTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Conversations() =>
        CaseFile.Rows("Conversation", "follow-ups.tsv").Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2]));

    [Theory]
    [MemberData(nameof(Conversations))]
    public void A_message_is_completed_from_the_last_question(string first, string second, string whole)
    {
        var last = LastQuestion.After(SmallCatalogue.Assistant.Answer(first, Preferences.None), null, Preferences.None);
        Assert.Equal(whole, SmallCatalogue.Assistant.Answer(second, Preferences.None, last).Question.Text);
    }

    [Theory]
    [InlineData("show the working", ReplyPart.Working)]
    [InlineData("montre le calcul", ReplyPart.Working)]
    [InlineData("sources?", ReplyPart.Sources)]
    [InlineData("d'où viennent tes chiffres ?", ReplyPart.Sources)]
    [InlineData("more", ReplyPart.Everything)]
    [InlineData("plus", ReplyPart.Everything)]
    [InlineData("et d'autres ?", ReplyPart.Everything)]
    [InlineData("20 GWh", ReplyPart.Glance)]
    public void More_of_the_last_answer_can_be_asked_for(string message, ReplyPart part)
    {
        var last = LastQuestion.After(SmallCatalogue.Assistant.Answer("50 GWh", Preferences.None), null, Preferences.None);
        var reply = SmallCatalogue.Assistant.Reply(message, new Preferences(message == "plus" ? Locale.French : null), last);
        Assert.Equal(part, reply.Part);
        Assert.Equal(part == ReplyPart.Glance ? message : "50 GWh", reply.Answer.Question.Text);
    }

    [Fact]
    public void More_gives_more_equivalents()
    {
        var last = LastQuestion.After(Assistant.Standard.Answer("50 GWh", Preferences.None), null, Preferences.None);
        Assert.Equal(4, Assistant.Standard.Answer("50 GWh", Preferences.None).Equivalents.Length);
        Assert.InRange(Assistant.Standard.Answer("more", Preferences.None, last).Equivalents.Length, 5, 8);
    }

    [Theory]
    [InlineData("sources", "Each of my")]
    [InlineData("more", "I compare amounts of energy.")]
    public void With_nothing_before_it_is_a_question_by_itself(string message, string answer) =>
        Assert.StartsWith(answer, PlainTextRenderer.Render(SmallCatalogue.Assistant.Answer(message, Preferences.None).Headline), StringComparison.Ordinal);

    [Fact]
    public void Thanks_do_not_end_a_topic()
    {
        var last = LastQuestion.After(SmallCatalogue.Assistant.Answer("50 GWh", Preferences.None), null, Preferences.None);
        Assert.Same(last, LastQuestion.After(SmallCatalogue.Assistant.Answer("thank you", Preferences.None, last), last, Preferences.None));
    }

    [Fact]
    public void The_region_of_the_last_question_stays()
    {
        var preferences = new Preferences(Region: "FR");
        var last = LastQuestion.After(SmallCatalogue.Assistant.Answer("how many homes is 50 GWh", preferences), null, preferences);
        var answer = SmallCatalogue.Assistant.Answer("in homes", Preferences.None, last);
        Assert.Contains("French homes", PlainTextRenderer.Render(answer.Headline), StringComparison.Ordinal);
    }
}
