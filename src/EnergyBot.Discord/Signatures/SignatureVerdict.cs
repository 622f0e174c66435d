namespace EnergyBot.Discord.Signatures;

/// <summary>What a signature is worth.</summary>
public enum SignatureVerdict
{
    /// <summary>Discord sent this, just now.</summary>
    Holds,

    /// <summary>There is none, or it is none.</summary>
    Malformed,

    /// <summary>It is of something else, or by another key.</summary>
    Wrong,

    /// <summary>Discord sent this, but not just now: it was sent again, or the clock is off.</summary>
    Stale,
}
