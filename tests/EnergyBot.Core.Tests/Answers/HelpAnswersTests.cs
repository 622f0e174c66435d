using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers;

public sealed class HelpAnswersTests
{
    [Theory]
    [InlineData("help", "Ask me about an amount of energy")]
    [InlineData("aide", "Posez-moi une question sur une quantité")]
    [InlineData("which units do you know?", "I read these")]
    [InlineData("quelles unités tu comprends", "Je lis ces unités")]
    [InlineData("list of things", "I know 25")]
    [InlineData("tu connais quoi", "Je connais 25")]
    [InlineData("where do your numbers come from?", "Each of my")]
    [InlineData("c'est quoi tes sources ?", "Chacun de mes")]
    [InlineData("who are you", "I am EnergyBot")]
    [InlineData("qui es-tu ?", "Je suis EnergyBot")]
    public void Each_kind_of_help_has_its_own_words(string question, string start)
    {
        var answer = SmallCatalogue.Assistant.Answer(question, Preferences.None);
        Assert.Equal(Intent.Help, answer.Question.Intent);
        Assert.StartsWith(start, PlainTextRenderer.Render(answer.Headline), StringComparison.Ordinal);
        Assert.NotEmpty(answer.Working);
    }

    [Theory]
    [InlineData("hello", "Hello!")]
    [InlineData("bonjour", "Bonjour")]
    [InlineData("thanks!", "My pleasure.")]
    [InlineData("merci beaucoup", "Avec plaisir.")]
    [InlineData("you are useless", "I am sorry")]
    [InlineData("t'es nul", "Désolé")]
    [InlineData("what's the weather like", "I compare amounts of energy.")]
    [InlineData("write me a script that sorts a list of names", "I compare amounts of energy.")]
    [InlineData("il est quelle heure", "Je compare des quantités")]
    [InlineData("happy new year 2027", "I compare amounts of energy.")]
    public void Small_talk_gets_a_word_back(string message, string start)
    {
        var answer = SmallCatalogue.Assistant.Answer(message, Preferences.None);
        Assert.Equal(Intent.OffTopic, answer.Question.Intent);
        Assert.StartsWith(start, PlainTextRenderer.Render(answer.Headline), StringComparison.Ordinal);
    }
}
