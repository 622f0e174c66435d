using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.CommandLine;

public sealed class FailureTests
{
    [Theory]
    [InlineData("facts")]
    [InlineData("facts", "--format", "json")]
    [InlineData("ask", "50 GWh")]
    [InlineData("--help")]
    public void A_closed_output_ends_the_program_quietly(params string[] arguments)
    {
        var host = new FakeHost { OutputStream = new ClosedPipe(writes: 0) };
        Assert.Equal(0, host.Run(arguments));
        Assert.Empty(host.Error);
    }

    [Fact]
    public void Anything_unexpected_gets_one_sentence_and_status_1()
    {
        var host = new FakeHost { OutputStream = new FullDisk() };
        Assert.Equal(1, host.Run("ask", "50 GWh"));
        Assert.Equal("Sorry, something went wrong that is not your doing: No space left on device\n", host.Error);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
