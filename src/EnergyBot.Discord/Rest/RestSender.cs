using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Rest;

/// <summary>
/// Sends requests to Discord's API: waits for the rate limits, sends again where that is safe, and stops for good once
/// the token is refused. Thread-safe.
/// </summary>
/// <param name="http">With the base address and the User-Agent; a handler in it stands in for the network in tests.</param>
/// <param name="token">The bot's token.</param>
/// <param name="time">The clock, also for waits.</param>
/// <param name="chance">From 0 to 1, for waits that differ; null for random ones.</param>
internal sealed class RestSender(HttpClient http, string token, TimeProvider time, Func<double>? chance = null)
{
    /// <summary>Longer waits than this help nobody who waits for an answer: 5 minutes.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>How often a request is sent at the most.</summary>
    public int Tries { get; init; } = Backoff.MostTries;

    private readonly RateLimits _limits = new(time);
    private readonly InvalidRequests _invalid = new(time);
    private readonly Func<double> _chance = chance ?? Random.Shared.NextDouble;
    private volatile bool _tokenRefused;

    /// <summary>Sends a request and gives the body of the answer.</summary>
    /// <param name="route">Where to.</param>
    /// <param name="body">The JSON to send; null for none.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <exception cref="DiscordException">It was refused, or did not get through after all tries.</exception>
    public async Task<byte[]> SendAsync(Route route, byte[]? body, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await WaitForLimitsAsync(route, cancellation).ConfigureAwait(false);
            var (answer, failure) = await TryAsync(route, body, cancellation).ConfigureAwait(false);
            using (answer)
            {
                if (answer is { IsSuccessStatusCode: true })
                {
                    return await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
                }

                var error = answer is null ? new ErrorBody(Message: failure) : await ErrorOfAsync(answer, cancellation).ConfigureAwait(false);
                var wait = answer?.StatusCode == HttpStatusCode.TooManyRequests ? Refused(route, answer, error) : Backoff.After(attempt, _chance());
                Count(route, answer);
                if (attempt >= Tries || wait > LongestWait || !IsWorthAnother(route, answer))
                {
                    throw new DiscordException(route, answer?.StatusCode, error.Code, error.Message ?? "no reason given");
                }

                await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task WaitForLimitsAsync(Route route, CancellationToken cancellation)
    {
        if (_invalid.IsSpent)
        {
            throw new DiscordException(route, HttpStatusCode.TooManyRequests, 0, "not sent: too many requests were refused in the last 10 minutes");
        }

        if (route.IsAuthorized && _tokenRefused)
        {
            throw new DiscordException(route, HttpStatusCode.Unauthorized, 0, "not sent: Discord has refused the token");
        }

        while (_limits.Take(route) is var wait && wait > TimeSpan.Zero)
        {
            if (wait > LongestWait)
            {
                throw new DiscordException(route, HttpStatusCode.TooManyRequests, 0, "not sent: the rate limit leaves no request for now");
            }

            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<(HttpResponseMessage? Answer, string? Failure)> TryAsync(Route route, byte[]? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(route.Method, route.Path);
        if (route.IsAuthorized)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        try
        {
            var answer = await http.SendAsync(request, cancellation).ConfigureAwait(false);
            _limits.Learn(route, answer);
            return (answer, null);
        }
        catch (HttpRequestException failure)
        {
            // The kind of failure only: its text may hold the address, and that a token.
            return (null, $"not reached ({failure.HttpRequestError})");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, "no answer in time");
        }
    }

    private TimeSpan Refused(Route route, HttpResponseMessage answer, ErrorBody error)
    {
        var isGlobal = error.Global || answer.Headers.Contains("X-RateLimit-Global");
        var wait = answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(Math.Clamp(error.RetryAfter ?? 1, 0, 86_400));
        _limits.Refused(route, wait, isGlobal);
        return wait;
    }

    private void Count(Route route, HttpResponseMessage? answer)
    {
        var isShared = answer is not null && answer.Headers.TryGetValues("X-RateLimit-Scope", out var scope) && scope.Contains("shared");
        if (answer?.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || (answer?.StatusCode == HttpStatusCode.TooManyRequests && !isShared))
        {
            _invalid.Add();
        }

        _tokenRefused |= route.IsAuthorized && answer?.StatusCode == HttpStatusCode.Unauthorized;
    }

    /// <summary>A request that was turned away can be sent again; one that broke may have been carried out.</summary>
    private static bool IsWorthAnother(Route route, HttpResponseMessage? answer) =>
        answer?.StatusCode == HttpStatusCode.TooManyRequests || (route.IsIdempotent && (answer is null || (int)answer.StatusCode >= 500));

    private static async Task<ErrorBody> ErrorOfAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            return JsonSerializer.Deserialize(bytes, DiscordJson.Default.ErrorBody) ?? new ErrorBody();
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException or IOException)
        {
            return new ErrorBody(Message: answer.ReasonPhrase);
        }
    }
}
