namespace EnergyBot.Discord.Rest;

/// <summary>
/// Counts refused requests: Discord bans an address for a while after 10,000 answers of 401, 403 or 429 in 10 minutes
/// (docs.discord.com, "Invalid request limit"), so the bot stops by itself long before. Thread-safe.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    /// <summary>A tenth of what Discord bans for.</summary>
    public const int Most = 1000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private DateTimeOffset _since = DateTimeOffset.MinValue;
    private int _count;

    /// <summary>Counts one.</summary>
    public void Add()
    {
        lock (_gate)
        {
            _count = IsOver() ? 1 : _count + 1;
            _since = _count == 1 ? time.GetUtcNow() : _since;
        }
    }

    /// <summary>True where no more may be sent until the window is over.</summary>
    public bool IsSpent
    {
        get
        {
            lock (_gate)
            {
                return _count >= Most && !IsOver();
            }
        }
    }

    private bool IsOver() => time.GetUtcNow() - _since >= Window;
}
