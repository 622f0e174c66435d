using EnergyBot.Core;
using EnergyBot.Discord.Commands;
using EnergyBot.Discord.Rest;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord;

/// <summary>Registers the bot's commands by hand, whether or not they have changed.</summary>
public static class DiscordRegistration
{
    /// <summary>Puts them in the place of those that Discord has.</summary>
    /// <param name="options">Complete.</param>
    /// <param name="guild">The id of a server, where they show at once; null for everywhere.</param>
    /// <param name="locale">The language of whoever runs the bot.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <returns>Why Discord refused and what to do, in one sentence; null where it has them.</returns>
    public static Task<string?> RegisterAsync(DiscordOptions options, string? guild, Locale locale, CancellationToken cancellation) =>
        SendAsync(options, CommandList.All(guild is null), guild, locale, cancellation);

    /// <summary>Takes the commands of one server away; those for everywhere stay.</summary>
    /// <inheritdoc cref="RegisterAsync"/>
    public static Task<string?> UnregisterAsync(DiscordOptions options, string guild, Locale locale, CancellationToken cancellation) =>
        SendAsync(options, [], guild, locale, cancellation);

    private static async Task<string?> SendAsync(DiscordOptions options, IReadOnlyList<Command> commands, string? guild, Locale locale, CancellationToken cancellation)
    {
        try
        {
            await RestConnection.Open(options, TimeProvider.System).RegisterAsync(commands, guild, cancellation).ConfigureAwait(false);
            return null;
        }
        catch (DiscordException failure)
        {
            return Advice.For(failure, DoctorTexts.In(locale));
        }
    }
}
