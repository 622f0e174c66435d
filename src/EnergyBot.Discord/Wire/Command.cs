using System.Text.Json;

namespace EnergyBot.Discord.Wire;

/// <summary>A command as it is registered (docs.discord.com, "Application commands").</summary>
internal sealed record Command(
    string Name,
    int Type,
    IReadOnlyDictionary<string, string> NameLocalizations,
    IReadOnlyList<int>? IntegrationTypes,
    IReadOnlyList<int>? Contexts,
    string? Description = null,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations = null,
    IReadOnlyList<CommandOption>? Options = null);

/// <summary>A subcommand or an option of a command.</summary>
internal sealed record CommandOption(
    int Type,
    string Name,
    string Description,
    IReadOnlyDictionary<string, string> NameLocalizations,
    IReadOnlyDictionary<string, string> DescriptionLocalizations,
    bool? Required = null,
    bool? Autocomplete = null,
    int? MaxLength = null,
    IReadOnlyList<Choice>? Choices = null,
    IReadOnlyList<CommandOption>? Options = null);

/// <summary>The application that a token belongs to. Who can install it are the keys of <paramref name="IntegrationTypesConfig"/>.</summary>
internal sealed record ApplicationInfo(
    string? Id = null, string? VerifyKey = null, string? InteractionsEndpointUrl = null, IReadOnlyDictionary<string, JsonElement>? IntegrationTypesConfig = null);

/// <summary>Why Discord refuses a request.</summary>
internal sealed record ErrorBody(int Code = 0, string? Message = null, double? RetryAfter = null, bool Global = false);
