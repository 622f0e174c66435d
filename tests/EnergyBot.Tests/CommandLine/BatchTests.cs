using System.Text;
using System.Text.Json;
using EnergyBot.Streams;
using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.CommandLine;

public sealed class BatchTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n", "")]
    [InlineData("one", "one")]
    [InlineData("one\n", "one")]
    [InlineData("one\ntwo", "one", "two")]
    [InlineData("one\r\n\r\ntwo\r\n", "one", "", "two")]
    [InlineData("\n\n\n", "", "", "")]
    [InlineData("a\rb\n", "a\rb")]
    [InlineData("{\"text\":\"x\"}\n\u2028\n\0\n", "{\"text\":\"x\"}", "\u2028", "\0")]
    [InlineData("\uFEFF50 GWh\n\uFEFFx", "50 GWh", "\uFEFFx")]
    public void Each_line_gets_one_document_in_order(string input, params string[] texts) =>
        Assert.Equal(texts, Texts(Encoding.UTF8.GetBytes(input)));

    [Fact]
    public void Bytes_that_are_no_text_become_replacement_characters() =>
        Assert.Equal(["a\uFFFD\uFFFDb", "caf\uFFFD"], Texts([(byte)'a', 0xFF, 0xFE, (byte)'b', (byte)'\n', .. "caf"u8, 0xE9, (byte)'\n']));

    [Fact]
    public void A_line_of_a_megabyte_is_read_whole()
    {
        var line = string.Concat(Enumerable.Repeat("é", 512 * 1024));
        Assert.Equal(["before", line, "after"], Texts(Encoding.UTF8.GetBytes($"before\n{line}\nafter")));
    }

    [Fact]
    public void Of_an_endless_line_the_start_is_kept_and_the_next_line_is_not_lost()
    {
        var line = new byte[LineReader.LongestLine * 3];
        Array.Fill(line, (byte)'x');
        var texts = Texts([.. line, .. "\nafter"u8]);
        Assert.Equal(2, texts.Count);
        Assert.InRange(texts[0].Length, LineReader.LongestLine, LineReader.LongestLine * 2);
        Assert.Equal("after", texts[1]);
    }

    [Fact]
    public void Ten_thousand_lines_keep_their_order()
    {
        var lines = Enumerable.Range(0, 10_000).Select(number => $"{number} kWh").ToList();
        Assert.Equal(lines, Texts(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    [Fact]
    public void An_answer_is_written_before_the_next_line_is_waited_for()
    {
        var output = new MemoryStream();
        var host = new FakeHost { InputStream = new OneLineAtATime(output), OutputStream = output };
        Assert.Equal(0, host.Run("ask", "--format", "jsonl"));
        Assert.Equal(3, output.ToArray().Count(value => value == '\n'));
    }

    [Fact]
    public void A_closed_output_ends_it_quietly_though_the_input_has_no_end()
    {
        var host = new FakeHost { InputStream = new EndlessLines(), OutputStream = new ClosedPipe(writes: 2) };
        Assert.Equal(0, host.Run("ask", "--format", "jsonl"));
        Assert.Empty(host.Error);
    }

    private static List<string> Texts(byte[] input)
    {
        var host = new FakeHost { Input = input };
        Assert.Equal(0, host.Run("ask", "--format", "jsonl"));
        return [.. host.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
    }

    /// <summary>Gives a line only when the answer to the one before has been written.</summary>
    private sealed class OneLineAtATime(MemoryStream output) : MemoryStream
    {
        private int _given;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.Equal(_given, output.ToArray().Count(value => value == '\n'));
            if (_given == 3)
            {
                return 0;
            }

            _given++;
            "x\n"u8.CopyTo(buffer.AsSpan(offset));
            return 2;
        }
    }
}
