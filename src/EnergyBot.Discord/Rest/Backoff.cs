namespace EnergyBot.Discord.Rest;

/// <summary>How long to wait between tries: 1 s, then twice as long each time, with up to half as much again by chance.</summary>
internal static class Backoff
{
    /// <summary>How often a request is sent at the most.</summary>
    public const int MostTries = 5;

    /// <summary>The wait after a try that failed.</summary>
    /// <param name="attempt">Which try it was, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int attempt, double chance) => TimeSpan.FromSeconds(Math.Pow(2, attempt - 1) * (1 + chance / 2));
}
