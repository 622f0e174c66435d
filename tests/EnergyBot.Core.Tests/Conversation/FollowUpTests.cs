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
