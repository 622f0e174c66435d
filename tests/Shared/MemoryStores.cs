using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;

namespace EnergyBot.Testing;

/// <summary>All stores in memory, for tests of all projects; expiry by the clock given, as a database has it.</summary>
internal sealed class MemoryStores(TimeProvider time) : IPreferenceStore, IQuestionStore, IOnceStore, IRegistrationStore, IUserDataStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Scope, StoredPreferences> _preferences = [];
    private readonly Dictionary<string, (Asker Asker, KeptQuestion Question, DateTimeOffset Until)> _kept = [];
    private readonly Dictionary<(Platform, string, string), (LastQuestion Question, DateTimeOffset Until)> _last = [];
    private readonly Dictionary<(Platform, string), DateTimeOffset> _claims = [];
    private readonly Dictionary<string, string> _registrations = [];

    /// <summary>What stands in front of each call: to be slow or to fail, as a database can.</summary>
    public Func<CancellationToken, ValueTask> Before { get; set; } = _ => ValueTask.CompletedTask;

    /// <summary>How many calls there were.</summary>
    public int Calls { get; private set; }

    public ChatStores Stores => new(this, this, this, this, this);

    public ValueTask<PreferenceLayers> ReadAsync(Asker asker, CancellationToken cancellation) => DoAsync(
        () => new PreferenceLayers(Of(asker.UserScope), Of(asker.ChannelScope), Of(asker.ServerScope)), cancellation);

    public ValueTask<StoredPreferences> ChangeAsync(Scope scope, Func<StoredPreferences, StoredPreferences> change, CancellationToken cancellation) =>
        DoAsync(() => _preferences[scope] = change(Of(scope)), cancellation);

    public async ValueTask KeepAsync(string id, Asker asker, KeptQuestion question, CancellationToken cancellation) =>
        await DoAsync(() => _kept[id] = (asker, question, time.GetUtcNow() + IQuestionStore.Kept), cancellation);

    public ValueTask<KeptQuestion?> FindAsync(string id, CancellationToken cancellation) =>
        DoAsync(() => _kept.TryGetValue(id, out var kept) && kept.Until > time.GetUtcNow() ? kept.Question : null, cancellation);

    public async ValueTask SetLastAsync(Asker asker, LastQuestion question, CancellationToken cancellation) =>
        await DoAsync(() => _last[(asker.Platform, asker.User, asker.Place)] = (question, time.GetUtcNow() + IQuestionStore.Continued), cancellation);

    public ValueTask<LastQuestion?> FindLastAsync(Asker asker, CancellationToken cancellation) =>
        DoAsync(() => _last.TryGetValue((asker.Platform, asker.User, asker.Place), out var last) && last.Until > time.GetUtcNow() ? last.Question : null, cancellation);

    public ValueTask<bool> ClaimAsync(Platform platform, string delivery, CancellationToken cancellation) => DoAsync(
        () =>
        {
            var free = !_claims.TryGetValue((platform, delivery), out var until) || until <= time.GetUtcNow();
            if (free)
            {
                _claims[(platform, delivery)] = time.GetUtcNow() + IOnceStore.Claimed;
            }

            return free;
        },
        cancellation);

    ValueTask<string?> IRegistrationStore.FindAsync(string key, CancellationToken cancellation) => DoAsync(() => _registrations.GetValueOrDefault(key), cancellation);

    public async ValueTask SetAsync(string key, string fingerprint, CancellationToken cancellation) =>
        await DoAsync(() => _registrations[key] = fingerprint, cancellation);

    public async ValueTask ForgetAsync(Platform platform, string user, CancellationToken cancellation) => await DoAsync(
        () =>
        {
            _ = _preferences.Remove(new Scope(platform, ScopeKind.User, user));
            Remove(_kept, kept => kept.Asker.Platform == platform && kept.Asker.User == user);
            foreach (var key in _last.Keys.Where(key => key.Item1 == platform && key.Item2 == user).ToList())
            {
                _ = _last.Remove(key);
            }

            return true;
        },
        cancellation);

    public ValueTask<int> DeleteExpiredAsync(CancellationToken cancellation) => DoAsync(
        () =>
        {
            var now = time.GetUtcNow();
            return Remove(_kept, kept => kept.Until <= now) + Remove(_last, last => last.Until <= now) + Remove(_claims, until => until <= now);
        },
        cancellation);

    private static int Remove<TKey, TValue>(Dictionary<TKey, TValue> rows, Func<TValue, bool> which)
        where TKey : notnull
    {
        var keys = rows.Where(row => which(row.Value)).Select(row => row.Key).ToList();
        keys.ForEach(key => rows.Remove(key));
        return keys.Count;
    }

    private StoredPreferences Of(Scope? scope) => scope is { } known ? _preferences.GetValueOrDefault(known, StoredPreferences.None) : StoredPreferences.None;

    private async ValueTask<T> DoAsync<T>(Func<T> action, CancellationToken cancellation)
    {
        await Before(cancellation);
        lock (_gate)
        {
            Calls++;
            return action();
        }
    }
}
