namespace EnergyBot.Discord.Wire;

/// <summary>The first response to an interaction.</summary>
internal sealed record InteractionResponse(int Type, ResponseData? Data = null);

/// <summary>A message, or the choices of an autocompletion. Absent members are not written.</summary>
internal sealed record ResponseData(
    string? Content = null,
    IReadOnlyList<Embed>? Embeds = null,
    IReadOnlyList<Component>? Components = null,
    AllowedMentions? AllowedMentions = null,
    long? Flags = null,
    IReadOnlyList<Choice>? Choices = null);

/// <summary>Whom a message may notify; here always nobody.</summary>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse)
{
    public static AllowedMentions Nobody { get; } = new([]);
}

/// <summary>A card in a message.</summary>
internal sealed record Embed(string Description, IReadOnlyList<EmbedField>? Fields = null, EmbedFooter? Footer = null, int? Color = null);

/// <summary>A titled part of an embed.</summary>
internal sealed record EmbedField(string Name, string Value);

/// <summary>The small line below an embed.</summary>
internal sealed record EmbedFooter(string Text);

/// <summary>A row of components, a button or a select.</summary>
internal sealed record Component(
    int Type,
    IReadOnlyList<Component>? Components = null,
    int? Style = null,
    string? Label = null,
    string? CustomId = null,
    string? Url = null,
    string? Placeholder = null,
    IReadOnlyList<SelectOption>? Options = null);

/// <summary>A line of a select.</summary>
internal sealed record SelectOption(string Label, string Value, bool Default = false);

/// <summary>A value that is offered for an option.</summary>
internal sealed record Choice(string Name, string Value, IReadOnlyDictionary<string, string>? NameLocalizations = null);
