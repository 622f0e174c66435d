using System.Security.Cryptography;
using System.Text.Json;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Commands;

/// <summary>Registers the commands with Discord, only where they differ from those last registered.</summary>
internal sealed class CommandRegistration(DiscordClient client, IRegistrationStore store, string applicationId)
{
    /// <summary>Registers them everywhere if they have changed.</summary>
    /// <returns>False where Discord has them already.</returns>
    /// <exception cref="DiscordException">Discord refused them.</exception>
    public async Task<bool> RegisterIfChangedAsync(CancellationToken cancellation)
    {
        var commands = CommandList.All(isGlobal: true);
        var (key, fingerprint) = ($"discord:{applicationId}:global", FingerprintOf(commands));
        if (await store.FindAsync(key, cancellation).ConfigureAwait(false) == fingerprint)
        {
            return false;
        }

        await client.RegisterAsync(commands, null, cancellation).ConfigureAwait(false);
        await store.SetAsync(key, fingerprint, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>A hash of all that is registered.</summary>
    public static string FingerprintOf(IReadOnlyList<Command> commands) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Default.IReadOnlyListCommand)));
}
