namespace EnergyBot.Configuration;

/// <summary>The addresses to listen on.</summary>
internal static class ListenUrls
{
    /// <summary>Where nothing is configured: this machine alone, for a proxy in front of it.</summary>
    public const string Default = "http://localhost:8080";

    /// <summary>Reads addresses with semicolons between them (<c>http://*:8080</c>); null where one is none, or wants TLS, which a proxy is for.</summary>
    public static string[]? Parse(string value)
    {
        var urls = value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return urls.Length > 0 && urls.All(IsAddress) ? urls : null;
    }

    // Kestrel takes * and + for all interfaces, which are no hosts of a URI.
    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp && uri.PathAndQuery == "/";
}
