namespace EnergyBot.Core.Conversation;

/// <summary>The last deliveries that this process has answered, so that none is answered twice where the store cannot tell. Thread-safe.</summary>
internal sealed class RecentDeliveries
{
    private const int Most = 4096;

    private readonly Lock _gate = new();
    private readonly HashSet<(Platform, string)> _known = [];
    private readonly Queue<(Platform, string)> _order = new();

    /// <summary>Notes a delivery.</summary>
    /// <returns>False for one of the last 4096 that were noted.</returns>
    public bool Add(Platform platform, string delivery)
    {
        lock (_gate)
        {
            if (!_known.Add((platform, delivery)))
            {
                return false;
            }

            _order.Enqueue((platform, delivery));
            if (_order.Count > Most)
            {
                _ = _known.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}
