using EnergyBot.Core.Answers;
using EnergyBot.Terminal;

namespace EnergyBot.Tests.Terminal;

public sealed class TerminalRendererTests
{
    [Fact]
    public void Numbers_are_bold_asides_dim_and_source_numbers_cyan()
    {
        var text = TerminalRenderer.Render([
            Phrase.Of(new TextPiece("about "), new StrongPiece("50 GWh"), new AsidePiece(" (2020)"), new CitePiece(1)),
            Phrase.Of(new UserTextPiece("as asked")),
        ]);
        Assert.Equal("about \e[1m50 GWh\e[0m\e[2m (2020)\e[0m\e[36m[1]\e[0m\nas asked", text);
    }

    [Fact]
    public void Without_escape_sequences_it_is_the_plain_text()
    {
        Phrase[] lines = [Phrase.Of(new StrongPiece("[bold]x[/]"), new CitePiece(12)), Phrase.Text(""), Phrase.Text("été ]8;;")];
        var plain = string.Join('\n', lines.Select(PlainTextRenderer.Render));
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(TerminalRenderer.Render([.. lines]), "\e\\[[0-9;]*m", ""));
    }
}
