using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Commands;

/// <summary>What can be chosen in the settings, and what the choices mean.</summary>
internal static class SettingChoices
{
    /// <summary>Takes a setting back, so that the next layer decides.</summary>
    public const string Automatic = "auto";

    private const string Everyone = "everyone";
    private const string OnlyMe = "only-me";
    public const string Me = "me";
    private const string Channel = "channel";
    public const string Server = "server";

    public static IReadOnlyList<Choice> Languages { get; } =
    [
        new("English", "en"),
        new("Français", "fr"),
        Choice(CommandTexts.Automatic, Automatic),
    ];

    public static IReadOnlyList<Choice> Visibilities { get; } =
    [
        Choice(CommandTexts.ForEveryone, Everyone),
        Choice(CommandTexts.ForMeOnly, OnlyMe),
        Choice(CommandTexts.Automatic, Automatic),
    ];

    public static IReadOnlyList<Choice> Scopes { get; } =
    [
        Choice(CommandTexts.MyOwn, Me),
        Choice(CommandTexts.ThisChannel, Channel),
        Choice(CommandTexts.ThisServer, Server),
    ];

    /// <summary>Who sees answers; null for <see cref="Automatic"/>.</summary>
    public static Visibility? VisibilityOf(string value) => value switch
    {
        Everyone => Visibility.Everyone,
        OnlyMe => Visibility.OnlyMe,
        _ => null,
    };

    /// <summary>True where a choice is for more than the user.</summary>
    public static bool IsShared(string? value) => value is Channel or Server;

    /// <summary>What a choice holds for; null where there is no such channel or server.</summary>
    public static Core.Conversation.Stores.Scope? ScopeOf(string? value, Asker asker) => value switch
    {
        Channel => asker.ChannelScope,
        Server => asker.ServerScope,
        _ => asker.UserScope,
    };

    private static Choice Choice(Localized<string> name, string value) =>
        new(name.En, value, new Dictionary<string, string>(StringComparer.Ordinal) { ["fr"] = name.Fr });
}
