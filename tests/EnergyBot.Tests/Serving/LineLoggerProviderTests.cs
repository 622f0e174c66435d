using System.Text;
using EnergyBot.Configuration;
using EnergyBot.Serving.Logging;
using EnergyBot.Testing;
using EnergyBot.Tests.Drivers;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Tests.Serving;

public sealed class LineLoggerProviderTests : IDisposable
{
    private const string Token = "MTIzNDU2.token/+of.the-bot";

    private readonly MemoryStream _stream = new();
    private readonly Secrets _secrets = new();

    public void Dispose() => _stream.Dispose();

    [Fact]
    public void An_entry_is_a_line_with_time_level_and_category()
    {
        Logger().Listening("1", "2", "http://localhost", "energybot.db");
        Assert.Equal("2026-03-01T12:00:00.000Z info Serving: EnergyBot 1, data 2, listening on http://localhost, keeping settings in energybot.db\n", Written);
    }

    [Fact]
    public void A_failure_stays_on_its_line()
    {
        Logger().StoreFailed("read\r\npreferences\u001b[31m", new IOException("disk\nfull"));
        Assert.StartsWith("2026-03-01T12:00:00.000Z warn Serving: The database failed to read  preferences [31m; answering with defaults | System.IO.IOException: disk full", Written, StringComparison.Ordinal);
        Assert.Single(Written.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void No_secret_is_written_wherever_it_stands()
    {
        _secrets.Add(Token);
        _secrets.Add("MTIzNDU2");
        Logger().StoreFailed(Token, new IOException("Bot " + Token, new IOException(Uri.EscapeDataString(Token))));
        Assert.DoesNotContain("MTIzNDU2", Written, StringComparison.Ordinal);
        Assert.Equal(3, Written.Split(Secrets.Mark).Length - 1);
    }

    [Fact]
    public void A_reader_that_is_gone_does_no_harm() =>
        new LineLoggerProvider(new ClosedPipe(writes: 0), _secrets, new ManualTime()).CreateLogger("Serving").Stopping();

    private string Written => Encoding.UTF8.GetString(_stream.ToArray());

    private ILogger Logger() => new LineLoggerProvider(_stream, _secrets, new ManualTime()).CreateLogger("EnergyBot.Serving");
}
