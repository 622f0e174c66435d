namespace EnergyBot.Serving.Logging;

/// <summary>What the host logs. Never what people wrote.</summary>
internal static partial class ServingLog
{
    [LoggerMessage(1, LogLevel.Information, "EnergyBot {Version}, data {DataVersion}, listening on {Urls}, keeping settings in {Database}")]
    public static partial void Listening(this ILogger log, string version, string dataVersion, string urls, string database);

    [LoggerMessage(2, LogLevel.Information, "Stopping")]
    public static partial void Stopping(this ILogger log);

    [LoggerMessage(3, LogLevel.Warning, "The database failed to {What}; answering with defaults")]
    public static partial void StoreFailed(this ILogger log, string what, Exception failure);

    [LoggerMessage(4, LogLevel.Warning, "What has expired could not be deleted; trying again in an hour")]
    public static partial void ExpiryFailed(this ILogger log, Exception failure);

    [LoggerMessage(5, LogLevel.Debug, "Deleted {Rows} expired rows")]
    public static partial void Expired(this ILogger log, int rows);
}
