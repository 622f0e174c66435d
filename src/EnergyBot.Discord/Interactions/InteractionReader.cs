using EnergyBot.Core.Conversation;
using EnergyBot.Discord.Commands;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Interactions;

/// <summary>Reads who asks, and what, from an interaction. Pure.</summary>
internal static class InteractionReader
{
    /// <summary>Who asks; null where Discord does not say.</summary>
    public static Asker? AskerOf(Interaction interaction) => (interaction.Member?.User ?? interaction.User)?.Id is { Length: > 0 } user
        ? ParentOf(interaction) is { } parent
            ? new Asker(Platform.Discord, user, interaction.GuildId, parent, interaction.ChannelId)
            : new Asker(Platform.Discord, user, interaction.GuildId, interaction.ChannelId)
        : null;

    /// <summary>The languages of the user's program and of the server.</summary>
    public static LocaleHints HintsOf(Interaction interaction) => new(interaction.Locale, interaction.GuildLocale);

    /// <summary>The subcommand that was used; null where there is none.</summary>
    public static InteractionOption? SubcommandOf(InteractionData data) => data.Options?.FirstOrDefault(option => option.Type == OptionType.Subcommand);

    /// <summary>The option of a name, without spaces around it; null where it was left out or is blank.</summary>
    public static string? Option(InteractionOption subcommand, string name) =>
        subcommand.Options?.FirstOrDefault(option => option.Name == name)?.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The text of the message that a command was used on; null where there is none.</summary>
    public static string? MessageTextOf(InteractionData data)
    {
        if (data.TargetId is not { } id || data.Resolved?.Messages?.GetValueOrDefault(id) is not { } message)
        {
            return null;
        }

        var texts = new[] { message.Content }
            .Concat(message.Embeds?.SelectMany(embed => new[] { embed.Title, embed.Description }) ?? [])
            .Where(text => !string.IsNullOrWhiteSpace(text));
        return string.Join("\n\n", texts) is { Length: > 0 } text ? text : null;
    }

    /// <summary>True where whoever asks may set things for all members of the server.</summary>
    public static bool CanManageServer(Interaction interaction) =>
        ulong.TryParse(interaction.Member?.Permissions, out var bits) && (bits & (Permissions.ManageServer | Permissions.Administrator)) != 0;

    /// <summary>True where the component stands below a message that only the user sees.</summary>
    public static bool IsOnEphemeral(Interaction interaction) => ((interaction.Message?.Flags ?? 0) & MessageFlags.Ephemeral) != 0;

    /// <summary>What a command wants; null where it is none that takes an answer.</summary>
    public static Wish? WishOf(InteractionData data) => data.Name switch
    {
        CommandNames.Energy when SubcommandOf(data) is { } subcommand => WishOf(subcommand),
        CommandNames.CheckMessage => MessageTextOf(data) is { } text ? new CheckWish(text) : null,
        CommandNames.PutInPerspective => MessageTextOf(data) is { } text ? new PerspectiveWish(text) : null,
        _ => null,
    };

    private static Wish? WishOf(InteractionOption subcommand) => subcommand.Name switch
    {
        CommandNames.Ask => new AskWish(Option(subcommand, CommandNames.Question) ?? ""),
        CommandNames.Compare when Option(subcommand, CommandNames.A) is { } a && Option(subcommand, CommandNames.B) is { } b => new CompareWish(a, b),
        CommandNames.Check => new CheckWish(Option(subcommand, CommandNames.Text) ?? ""),
        CommandNames.Fact => new FactWish(Option(subcommand, CommandNames.Thing) ?? ""),
        CommandNames.Help => new HelpWish(),
        _ => null,
    };

    /// <summary>The channel that a thread belongs to, whose settings hold in it; null elsewhere.</summary>
    private static string? ParentOf(Interaction interaction) =>
        interaction.Channel is { Type: ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread, ParentId: { Length: > 0 } parent } ? parent : null;
}
