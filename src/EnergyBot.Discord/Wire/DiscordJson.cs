using System.Text.Json.Serialization;

namespace EnergyBot.Discord.Wire;

/// <summary>Source-generated JSON of all that is exchanged with Discord.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(ResponseData))]
[JsonSerializable(typeof(IReadOnlyList<Command>))]
[JsonSerializable(typeof(ApplicationInfo))]
[JsonSerializable(typeof(ErrorBody))]
internal sealed partial class DiscordJson : JsonSerializerContext;
