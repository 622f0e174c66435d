using System.Globalization;
using EnergyBot.Discord.Signatures;
using EnergyBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Interactions;

/// <summary>
/// Notices by what Discord posts where a setting is wrong, and says so once each: the public key, the application id, the
/// machine's clock. Thread-safe.
/// </summary>
/// <param name="applicationId">The one that is set.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Told.</param>
internal sealed class SettingsWatch(string applicationId, TimeProvider time, ILogger<SettingsWatch> log)
{
    /// <summary>So many refusals in a row are no probe of Discord's, which come one at a time.</summary>
    public const int Several = 3;

    private int _held;
    private int _wrong;
    private int _stale;
    private int _others;

    /// <summary>Notes a request that was refused.</summary>
    /// <param name="verdict">Why.</param>
    /// <param name="timestamp">Its header.</param>
    public void Refused(SignatureVerdict verdict, string? timestamp)
    {
        // With a wrong key none holds, ever.
        if (verdict == SignatureVerdict.Wrong && Volatile.Read(ref _held) == 0 && Interlocked.Increment(ref _wrong) == Several)
        {
            log.WrongPublicKey(Several);
        }

        if (verdict == SignatureVerdict.Stale && Interlocked.Increment(ref _stale) == Several && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            log.WrongClock(Math.Abs(time.GetUtcNow().ToUnixTimeSeconds() - seconds));
        }
    }

    /// <summary>Notes an interaction that Discord sent.</summary>
    public void Accepted(Interaction interaction)
    {
        Volatile.Write(ref _held, 1);
        if (Volatile.Read(ref _stale) < Several)
        {
            Volatile.Write(ref _stale, 0);
        }

        if (interaction.ApplicationId is { } other && other != applicationId && Interlocked.Increment(ref _others) == 1)
        {
            log.WrongApplicationId(other, applicationId);
        }
    }
}
