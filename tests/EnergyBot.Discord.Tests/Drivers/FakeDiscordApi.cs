using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Tests.Drivers;

/// <summary>
/// Stands in for Discord's REST API on a free port of this machine (docs.discord.com, API reference): it takes what the
/// bot sends, and answers with what the test has scripted or else with success.
/// </summary>
internal sealed class FakeDiscordApi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SemaphoreSlim _arrived = new(0);

    private FakeDiscordApi(WebApplication app) => _app = app;

    /// <summary>What came, in order.</summary>
    public ConcurrentQueue<Received> Requests { get; } = new();

    /// <summary>The answers to come; success once they are used up.</summary>
    public ConcurrentQueue<Action<HttpResponse>> Script { get; } = new();

    public string Address => _app.Urls.Single() + "/api/v10";

    public static async Task<FakeDiscordApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ = builder.Logging.ClearProviders();
        var app = builder.Build();
        var api = new FakeDiscordApi(app);
        app.Run(api.AnswerAsync);
        await app.StartAsync();
        return api;
    }

    /// <summary>Waits for a request of a method, some of which may be skipped.</summary>
    public async Task<Received> NextAsync(string method, CancellationToken cancellation, int skip = 0)
    {
        while (true)
        {
            if (Requests.Where(request => request.Method == method).ElementAtOrDefault(skip) is { } found)
            {
                return found;
            }

            await _arrived.WaitAsync(cancellation);
        }
    }

    public static Action<HttpResponse> Status(int status, string body = "{}", params (string Name, string Value)[] headers) => response =>
    {
        response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        response.ContentType = "application/json";
        _ = response.WriteAsync(body);
    };

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Requests.Enqueue(new Received(
            context.Request.Method, context.Request.Path, context.Request.Headers.Authorization.ToString(), context.Request.Headers.UserAgent.ToString(), await reader.ReadToEndAsync()));
        (Script.TryDequeue(out var answer) ? answer : Status(200, """{"id":"1234567890123456789"}"""))(context.Response);
        _ = _arrived.Release();
    }

    internal sealed record Received(string Method, string Path, string Authorization, string UserAgent, string Body);
}
