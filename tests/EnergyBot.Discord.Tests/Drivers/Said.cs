using System.Text.Json.Nodes;

namespace EnergyBot.Discord.Tests.Drivers;

/// <summary>Reads what the bot answered.</summary>
internal static class Said
{
    public static int TypeOf(JsonNode answer) => (int)answer["type"]!;

    public static string TextOf(JsonNode answer) => (string)answer["data"]!["embeds"]![0]!["description"]!;

    public static bool IsEphemeral(JsonNode answer) => ((long?)answer["data"]!["flags"] ?? 0) == 64;

    /// <summary>All buttons and lists, row by row.</summary>
    public static List<JsonNode> ComponentsOf(JsonNode answer) =>
        [.. (answer["data"]!["components"] as JsonArray ?? []).SelectMany(row => row!["components"]!.AsArray()).Select(component => component!)];

    /// <summary>The id of the button with a label, or of the list of regions.</summary>
    public static string ButtonOf(JsonNode answer, string label) => (string)ComponentsOf(answer)
        .First(component => (string?)component["label"] == label || (string?)component["placeholder"] == label)["custom_id"]!;
}
