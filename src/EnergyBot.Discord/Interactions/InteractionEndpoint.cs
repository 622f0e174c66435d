using System.Text.Json;
using EnergyBot.Discord.Signatures;
using EnergyBot.Discord.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Interactions;

/// <summary>Takes what Discord posts: checks size and signature before anything is read, then answers in JSON.</summary>
internal sealed class InteractionEndpoint(InteractionSignature signature, SettingsWatch settings, InteractionHandler handler, ILogger<InteractionEndpoint> log)
{
    /// <summary>Where Discord posts to.</summary>
    public const string Path = "/discord/interactions";

    /// <summary>The largest body that is read, in bytes: many times the longest message with its embeds.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (await ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        string? timestamp = context.Request.Headers["X-Signature-Timestamp"];
        if (signature.Check(context.Request.Headers["X-Signature-Ed25519"], timestamp, body) is var verdict && verdict != SignatureVerdict.Holds)
        {
            settings.Refused(verdict, timestamp);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (Parse(body) is not { } interaction)
        {
            log.NotJson();
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        settings.Accepted(interaction);
        if (await handler.RespondAsync(interaction, context.RequestAborted).ConfigureAwait(false) is not { } response)
        {
            // What Discord wants where nothing is answered here (docs.discord.com, "Interaction Callback").
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(response, DiscordJson.Default.InteractionResponse), context.RequestAborted).ConfigureAwait(false);
    }

    private static Interaction? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.Interaction);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The whole body; null where it is too large.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > LargestBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (body.Length + read > LargestBody)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
