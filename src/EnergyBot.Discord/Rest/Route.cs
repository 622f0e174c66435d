namespace EnergyBot.Discord.Rest;

/// <summary>A request's method and address, and what Discord's rate limits tell it by.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Below the base address, without a leading slash; may hold an interaction's token.</param>
/// <param name="Name">The path's pattern, fit for logs: it holds no token.</param>
/// <param name="Major">The top-level resource that limits count by: an application, or a webhook with its token.</param>
internal sealed record Route(HttpMethod Method, string Path, string Name, string Major)
{
    /// <summary>False for interaction webhooks, which the token in their path speaks for and no global limit counts.</summary>
    public bool IsAuthorized { get; init; } = true;

    /// <summary>True where sending it twice does no more than sending it once.</summary>
    public bool IsIdempotent => Method != HttpMethod.Post;

    /// <summary>The application's own commands, everywhere or on one server.</summary>
    public static Route Commands(string application, string? guild) => guild is null
        ? new(HttpMethod.Put, $"applications/{application}/commands", "applications/{id}/commands", application)
        : new(HttpMethod.Put, $"applications/{application}/guilds/{guild}/commands", "applications/{id}/guilds/{id}/commands", application);

    /// <summary>The application that the token belongs to.</summary>
    public static Route Application { get; } = new(HttpMethod.Get, "applications/@me", "applications/@me", "@me");

    /// <summary>The first response to an interaction, to be edited.</summary>
    public static Route OriginalResponse(string application, string token) =>
        new(HttpMethod.Patch, $"webhooks/{application}/{token}/messages/@original", "webhooks/{id}/{token}/messages/@original", token) { IsAuthorized = false };

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Name}";
}
