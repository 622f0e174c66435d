using System.Globalization;

namespace EnergyBot.Discord.Rest;

/// <summary>
/// Keeps requests within what Discord allows (docs.discord.com, "Rate limits"): a limit for each bucket and top-level
/// resource, learned from the headers of answers, and 50 requests a second in all. Thread-safe.
/// </summary>
internal sealed class RateLimits(TimeProvider time)
{
    /// <summary>Requests a second in all, interaction webhooks left out.</summary>
    public const int PerSecond = 50;

    // Interaction tokens are as many as interactions; what has run out is dropped beyond this.
    private const int MostBuckets = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _bucketOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Bucket, string Major), Bucket> _buckets = [];
    private DateTimeOffset _globalFrom = DateTimeOffset.MinValue;
    private DateTimeOffset _second = DateTimeOffset.MinValue;
    private int _sentThisSecond;

    /// <summary>Takes one request from what is left.</summary>
    /// <returns>How long to wait before asking again; zero where it may be sent now.</returns>
    public TimeSpan Take(Route route)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (route.IsAuthorized && _globalFrom > now)
            {
                return _globalFrom - now;
            }

            var bucket = _buckets.GetValueOrDefault(KeyOf(route));
            if (bucket is { Remaining: <= 0 } && bucket.ResetsAt > now)
            {
                return bucket.ResetsAt - now;
            }

            if (route.IsAuthorized && WaitForSecond(now) is { } wait)
            {
                return wait;
            }

            if (bucket is not null)
            {
                bucket.Remaining--;
            }

            return TimeSpan.Zero;
        }
    }

    /// <summary>Notes what an answer says of its bucket.</summary>
    public void Learn(Route route, HttpResponseMessage answer)
    {
        if (Number(answer, "X-RateLimit-Remaining") is not { } remaining || Number(answer, "X-RateLimit-Reset-After") is not { } seconds)
        {
            return;
        }

        lock (_gate)
        {
            if (answer.Headers.TryGetValues("X-RateLimit-Bucket", out var names))
            {
                _bucketOf[route.ToString()] = names.First();
            }

            Prune();
            _buckets[KeyOf(route)] = new Bucket { Remaining = (int)remaining, ResetsAt = time.GetUtcNow() + TimeSpan.FromSeconds(seconds) };
        }
    }

    /// <summary>Notes that Discord refused a request for the time being.</summary>
    public void Refused(Route route, TimeSpan retryAfter, bool isGlobal)
    {
        lock (_gate)
        {
            var from = time.GetUtcNow() + retryAfter;
            if (isGlobal)
            {
                _globalFrom = from;
            }
            else
            {
                Prune();
                _buckets[KeyOf(route)] = new Bucket { Remaining = 0, ResetsAt = from };
            }
        }
    }

    private TimeSpan? WaitForSecond(DateTimeOffset now)
    {
        if (now - _second >= TimeSpan.FromSeconds(1))
        {
            (_second, _sentThisSecond) = (now, 0);
        }

        return ++_sentThisSecond > PerSecond ? _second + TimeSpan.FromSeconds(1) - now : null;
    }

    private (string, string) KeyOf(Route route) => (_bucketOf.GetValueOrDefault(route.ToString(), route.ToString()), route.Major);

    private void Prune()
    {
        if (_buckets.Count < MostBuckets)
        {
            return;
        }

        var now = time.GetUtcNow();
        foreach (var (key, _) in _buckets.Where(bucket => bucket.Value.ResetsAt <= now).ToList())
        {
            _ = _buckets.Remove(key);
        }
    }

    private static double? Number(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : null;

    private sealed class Bucket
    {
        public int Remaining { get; set; }

        public DateTimeOffset ResetsAt { get; init; }
    }
}
