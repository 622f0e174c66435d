using System.Text.Json;

namespace EnergyBot.Discord.Wire;

/// <summary>What Discord posts when somebody uses the bot (docs.discord.com, Interactions, "Interaction object").</summary>
internal sealed record Interaction(
    string? Id,
    int Type,
    string? ApplicationId = null,
    string? Token = null,
    InteractionData? Data = null,
    string? GuildId = null,
    string? ChannelId = null,
    Channel? Channel = null,
    Member? Member = null,
    User? User = null,
    string? Locale = null,
    string? GuildLocale = null,
    ReceivedMessage? Message = null);

/// <summary>The command, component or partial input of an interaction.</summary>
internal sealed record InteractionData(
    string? Name = null,
    int? Type = null,
    string? TargetId = null,
    IReadOnlyList<InteractionOption>? Options = null,
    Resolved? Resolved = null,
    string? CustomId = null,
    IReadOnlyList<string>? Values = null);

/// <summary>An option that was filled in, or the subcommand that holds the options.</summary>
internal sealed record InteractionOption(
    string Name, int Type, JsonElement? Value = null, IReadOnlyList<InteractionOption>? Options = null, bool Focused = false)
{
    /// <summary>The value as text; empty where there is none.</summary>
    public string Text => Value is { } value ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText() : "";
}

/// <summary>The objects that a command was used on, by id.</summary>
internal sealed record Resolved(IReadOnlyDictionary<string, ReceivedMessage>? Messages = null);

/// <summary>Where an interaction comes from: for a thread, with the channel that it belongs to.</summary>
internal sealed record Channel(int Type = 0, string? ParentId = null);

/// <summary>A user of a server.</summary>
internal sealed record Member(User? User = null, string? Permissions = null);

/// <summary>A user.</summary>
internal sealed record User(string Id);

/// <summary>A message that a command was used on, or that holds a component.</summary>
internal sealed record ReceivedMessage(string? Content = null, long? Flags = null, IReadOnlyList<ReceivedEmbed>? Embeds = null);

/// <summary>The texts of an embed in a message.</summary>
internal sealed record ReceivedEmbed(string? Title = null, string? Description = null);
