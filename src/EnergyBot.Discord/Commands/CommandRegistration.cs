using System.Security.Cryptography;
using System.Text.Json;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Commands;

/// <summary>Registers the commands with Discord, only where they differ from those last registered.</summary>
/// <param name="client">Registers.</param>
/// <param name="store">Keeps what was registered last.</param>
/// <param name="key">What it is kept under: another for each application, and for each address of the API.</param>
/// <param name="log">Told where the store fails.</param>
internal sealed class CommandRegistration(DiscordClient client, IRegistrationStore store, string key, ILogger<CommandRegistration> log)
{
    /// <summary>Registers them everywhere if they have changed.</summary>
    /// <returns>False where Discord has them already.</returns>
    /// <exception cref="DiscordException">Discord refused them.</exception>
    public async Task<bool> RegisterIfChangedAsync(CancellationToken cancellation)
    {
        var commands = CommandList.All(isGlobal: true);
        var fingerprint = FingerprintOf(commands);
        if (await FindAsync(cancellation).ConfigureAwait(false) == fingerprint)
        {
            return false;
        }

        await client.RegisterAsync(commands, null, cancellation).ConfigureAwait(false);
        await NoteAsync(fingerprint, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>A hash of all that is registered.</summary>
    public static string FingerprintOf(IReadOnlyList<Command> commands) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Default.IReadOnlyListCommand)));

    private async ValueTask<string?> FindAsync(CancellationToken cancellation)
    {
        try
        {
            return await store.FindAsync(key, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Registering what has not changed does no harm; not registering would.
            log.RegistrationUnknown(failure);
            return null;
        }
    }

    private async ValueTask NoteAsync(string fingerprint, CancellationToken cancellation)
    {
        try
        {
            await store.SetAsync(key, fingerprint, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.RegistrationUnknown(failure);
        }
    }
}
