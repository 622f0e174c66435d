namespace EnergyBot.Discord.Rendering;

/// <summary>
/// What Discord takes, in UTF-16 code units or pieces (docs.discord.com, "Embed limits", "Component reference",
/// "Application commands"): beyond it a whole message is refused, so renderers clip.
/// </summary>
internal static class Limits
{
    /// <summary>The text of a message.</summary>
    public const int Content = 2000;

    /// <summary>All texts of a message's embeds together.</summary>
    public const int Embeds = 6000;

    /// <summary>The main text of an embed.</summary>
    public const int Description = 4096;

    /// <summary>The title of a field.</summary>
    public const int FieldName = 256;

    /// <summary>The text of a field.</summary>
    public const int FieldValue = 1024;

    /// <summary>The small line below an embed.</summary>
    public const int Footer = 2048;

    /// <summary>A component's id.</summary>
    public const int CustomId = 100;

    /// <summary>A button's label.</summary>
    public const int Label = 80;

    /// <summary>Buttons in a row.</summary>
    public const int Buttons = 5;

    /// <summary>Rows of components in a message.</summary>
    public const int Rows = 5;

    /// <summary>Lines of a select, and choices of an autocompletion.</summary>
    public const int Choices = 25;

    /// <summary>A line of a select, a choice's name and its value.</summary>
    public const int Choice = 100;

    /// <summary>Where a button leads.</summary>
    public const int Url = 512;
}
