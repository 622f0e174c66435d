namespace EnergyBot.Discord.Wire;

/// <summary>Types of interactions.</summary>
internal static class InteractionType
{
    public const int Ping = 1;
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
}

/// <summary>Types of first responses.</summary>
internal static class ResponseType
{
    public const int Pong = 1;
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int UpdateMessage = 7;
    public const int Autocomplete = 8;
}

/// <summary>Types of channels.</summary>
internal static class ChannelType
{
    public const int AnnouncementThread = 10;
    public const int PublicThread = 11;
    public const int PrivateThread = 12;
}

/// <summary>Types of commands.</summary>
internal static class CommandType
{
    public const int ChatInput = 1;
    public const int Message = 3;
}

/// <summary>Types of options.</summary>
internal static class OptionType
{
    public const int Subcommand = 1;
    public const int String = 3;
    public const int Boolean = 5;
}

/// <summary>Types of components.</summary>
internal static class ComponentType
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
}

/// <summary>Looks of buttons.</summary>
internal static class ButtonStyle
{
    public const int Primary = 1;
    public const int Secondary = 2;
    public const int Link = 5;
}

/// <summary>Flags of messages.</summary>
internal static class MessageFlags
{
    /// <summary>Only the user who asked sees it.</summary>
    public const long Ephemeral = 1 << 6;
}

/// <summary>Bits of a member's permissions (docs.discord.com, "Permissions").</summary>
internal static class Permissions
{
    public const ulong Administrator = 1 << 3;
    public const ulong ManageServer = 1 << 5;
}

/// <summary>Who can install an application, as keys of JSON.</summary>
internal static class InstallationContext
{
    public const string Server = "0";
    public const string User = "1";
}
