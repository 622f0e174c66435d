using System.Net;

namespace EnergyBot.Discord.Tests.Drivers;

/// <summary>Answers every request alike; with no status, as a network that is down.</summary>
internal sealed class FakeNetwork(HttpStatusCode? status, string body) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => status is { } known
        ? Task.FromResult(new HttpResponseMessage(known) { Content = new StringContent(body) })
        : throw new HttpRequestException(HttpRequestError.NameResolutionError, "discord.com");
}
