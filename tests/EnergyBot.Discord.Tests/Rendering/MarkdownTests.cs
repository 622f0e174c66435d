using EnergyBot.Core.Answers;
using EnergyBot.Discord.Rendering;

namespace EnergyBot.Discord.Tests.Rendering;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("*bold* _it_ ~~no~~ `code` ||spoiler||", @"\*bold\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|")]
    [InlineData("@everyone <@123> <#4> <:x:5>", @"\@everyone \<\@123\> \<#4\> \<\:x\:5\>")]
    [InlineData("[free](https://evil.example)", @"\[free\]\(https\://evil.example)")]
    [InlineData("# title", @"\# title")]
    [InlineData("3.6 days (3.1 to 3.7; 2022): fine", "3.6 days (3.1 to 3.7; 2022): fine")]
    public void What_could_mean_something_is_escaped(string text, string expected) => Assert.Equal(expected, Markdown.Escape(text));

    [Fact]
    public void Only_what_is_strong_stands_out() => Assert.Equal(
        @"**50 GWh** is \_much\_ \[1\]", Markdown.Render(Phrase.Of(new StrongPiece("50 GWh"), new TextPiece(" is "), new UserTextPiece("_much_\u202E"), new TextPiece(" "), new CitePiece(1))));

    [Theory]
    [InlineData(" is ", " **is** ")]
    [InlineData(", c’est ", ", **c’est** ")]
    [InlineData("a b", "**a b**")]
    [InlineData(" ", " ")]
    public void Spaces_stay_outside_of_what_stands_out(string text, string expected) => Assert.Equal(expected, Markdown.Render(Phrase.Of(new StrongPiece(text))));

    [Fact]
    public void Brackets_in_an_address_do_not_end_the_link() =>
        Assert.Equal("[a](https://example.org/x_%28y%29)", Markdown.Link("a", new Uri("https://example.org/x_(y)")));
}
