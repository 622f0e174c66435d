using System.Text;
using EnergyBot.Terminal;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.Terminal;

public sealed class ConversationTests
{
    [Theory]
    [InlineData("one\ntwo\n", "<one>\n\n<two>\n")]
    [InlineData("one\r\n\r\n  \r\ntwo", "<one>\n\n<two>\n")]
    [InlineData("one\nquit\ntwo\n", "<one>\n")]
    [InlineData("one\n Quitter \ntwo\n", "<one>\n")]
    [InlineData("", "")]
    [InlineData("help\n", "<help>\n")]
    public void Piped_lines_are_answered_one_by_one_with_a_blank_line_between(string input, string output) =>
        Assert.Equal(output, Answered(writer => new PlainLines(new MemoryStream(Encoding.UTF8.GetBytes(input)), writer, ""), ""));

    [Fact]
    public void A_typed_line_is_answered_and_an_empty_one_prompts_again()
    {
        var keyboard = new ScriptedKeyboard([.. ScriptedKeyboard.Typed("one\r\rtwo\r"), ScriptedKeyboard.Control('D')]);
        var output = Answered(writer => new EditedLines(keyboard, writer, "> "), "Hello");
        Assert.StartsWith("Hello\n", output, StringComparison.Ordinal);
        Assert.Contains("\n<one>\n", output, StringComparison.Ordinal);
        Assert.Contains("\n<two>\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<>", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_up_arrow_asks_again()
    {
        var keyboard = new ScriptedKeyboard(
            [.. ScriptedKeyboard.Typed("50 GWh\r"), ScriptedKeyboard.Key(ConsoleKey.UpArrow), .. ScriptedKeyboard.Typed("?\r"), ScriptedKeyboard.Control('C')]);
        var output = Answered(writer => new EditedLines(keyboard, writer, "> "), "Hello");
        Assert.Contains("\n<50 GWh?>\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_D_in_a_line_deletes_and_does_not_end()
    {
        var keyboard = new ScriptedKeyboard(
            [.. ScriptedKeyboard.Typed("ab"), ScriptedKeyboard.Key(ConsoleKey.LeftArrow), ScriptedKeyboard.Control('D'), .. ScriptedKeyboard.Typed("\r"), ScriptedKeyboard.Control('D')]);
        Assert.Contains("\n<a>\n", Answered(writer => new EditedLines(keyboard, writer, "> "), "Hello"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_the_program_answers_what_is_piped()
    {
        var host = new FakeHost { Input = "50 GWh\n"u8.ToArray() };
        Assert.Equal(0, host.Run());
        Assert.NotEmpty(host.Output.Trim());
        Assert.DoesNotContain("> ", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void At_a_terminal_it_greets_in_the_readers_language_and_ends_with_control_D()
    {
        var host = new FakeHost
        {
            InputIsTerminal = true,
            OutputIsTerminal = true,
            Environment = { ["TERM"] = "xterm", ["LANG"] = "fr_FR.UTF-8" },
            Keyboard = new ScriptedKeyboard(ScriptedKeyboard.Control('D')),
        };
        Assert.Equal(0, host.Run());
        Assert.StartsWith("EnergyBot. Tapez", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_that_cannot_move_its_cursor_gets_a_plain_prompt()
    {
        var host = new FakeHost
        {
            InputIsTerminal = true,
            OutputIsTerminal = true,
            Environment = { ["TERM"] = "dumb" },
            Input = "exit\n"u8.ToArray(),
        };
        Assert.Equal(0, host.Run());
        Assert.EndsWith("\n> ", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\x1B', host.Output);
    }

    [Fact]
    public void A_closed_output_ends_the_conversation_quietly()
    {
        var host = new FakeHost { InputStream = new EndlessQuestions(), OutputStream = new ClosedPipe(writes: 2) };
        Assert.Equal(0, host.Run());
        Assert.Empty(host.Error);
    }

    private static string Answered(Func<TextWriter, ILineSource> lines, string welcome)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, new Conversation(lines(writer), writer, text => $"<{text}>", welcome).Run());
        return writer.ToString();
    }

    private sealed class EndlessQuestions : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            "5 kWh\n"u8.CopyTo(buffer.AsSpan(offset));
            return 6;
        }
    }
}
