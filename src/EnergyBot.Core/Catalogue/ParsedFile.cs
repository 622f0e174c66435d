using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EnergyBot.Core.Catalogue;

/// <summary>One file of a catalogue as parsed: one of the three kinds, or what is wrong with it.</summary>
/// <param name="Name">Its path: <c>things/ai.json</c>.</param>
internal sealed record ParsedFile(string Name)
{
    /// <summary>What holds for the whole catalogue, in <c>catalogue.json</c>.</summary>
    public CatalogueHead? Head { get; private init; }

    /// <summary>Families, in <c>families.json</c>.</summary>
    public FamilyFile? Families { get; private init; }

    /// <summary>Things, in any other file.</summary>
    public CatalogueFile? Things { get; private init; }

    /// <summary>Why it cannot be read; null where it can.</summary>
    public CatalogueProblem? Problem { get; private init; }

    /// <summary>Parses a file.</summary>
    public static ParsedFile Of(string name, ReadOnlySpan<byte> content)
    {
        var file = new ParsedFile(name);
        try
        {
            return Path.GetFileName(name) switch
            {
                "catalogue.json" => file with { Head = Read(content, CatalogueJson.Default.CatalogueHead) },
                "families.json" => file with { Families = Read(content, CatalogueJson.Default.FamilyFile) },
                _ => file with { Things = Read(content, CatalogueJson.Default.CatalogueFile) },
            };
        }
        catch (JsonException error)
        {
            var message = error.Message.Split(" Path: ", 2)[0];
            return file with
            {
                Problem = new CatalogueProblem(name, "", $"line {(error.LineNumber ?? 0) + 1}, {error.Path ?? "$"}: {message} Correct the JSON there; Data/README.md shows the fields"),
            };
        }
    }

    private static T Read<T>(ReadOnlySpan<byte> content, JsonTypeInfo<T> type)
        where T : class =>
        JsonSerializer.Deserialize(content.StartsWith("\uFEFF"u8) ? content[3..] : content, type) ?? throw new JsonException("the file is null");
}
