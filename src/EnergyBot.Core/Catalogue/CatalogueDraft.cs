using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EnergyBot.Core.Catalogue;

/// <summary>The files of a catalogue as written, before anything in them is checked.</summary>
internal sealed class CatalogueDraft
{
    private CatalogueDraft(List<CatalogueProblem> problems) => Problems = problems;

    /// <summary>The files of things and sources, in the order of their names.</summary>
    public List<(string File, CatalogueFile Content)> Files { get; } = [];

    /// <summary>The files of families.</summary>
    public List<(string File, FamilyFile Content)> Families { get; } = [];

    /// <summary>The day of the last change; null where no file says it.</summary>
    public string? Date { get; private set; }

    /// <summary>Eight hexadecimal digits that tell the content of all files, in the order of their names.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>False where a file could not be read, so that what it defines is not known.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What is wrong; whoever reads the draft adds to it.</summary>
    public List<CatalogueProblem> Problems { get; }

    /// <summary>Parses files, each named by its path: <c>catalogue.json</c>, <c>families.json</c>, <c>things/ai.json</c>.</summary>
    public static CatalogueDraft Parse(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        var draft = new CatalogueDraft([]);
        var sorted = new List<(string Name, ReadOnlyMemory<byte> Content)>(files);
        sorted.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        var hash = new ContentHash();
        foreach (var (name, content) in sorted)
        {
            hash.Add(content.Span);
            draft.Add(name, content.Span);
        }

        draft.Hash = hash.ToString();
        return draft;
    }

    /// <summary>
    /// This draft with another laid over it: what the other defines is added, or stands in place of what has its id here.
    /// </summary>
    public CatalogueDraft With(CatalogueDraft own)
    {
        var sources = own.Files.SelectMany(file => file.Content.Sources ?? []).Select(source => source?.Id).ToHashSet();
        var things = own.Files.SelectMany(file => file.Content.Things ?? []).Select(thing => thing?.Id).ToHashSet();
        var families = own.Families.SelectMany(file => file.Content.Families ?? []).Select(family => family?.Id).ToHashSet();
        var both = new CatalogueDraft([.. Problems, .. own.Problems])
        {
            Date = own.Date ?? Date,
            Hash = $"{Hash}+{own.Hash}",
            IsWhole = IsWhole && own.IsWhole,
        };
        both.Files.AddRange(Files.Select(file => (file.File, file.Content with
        {
            Sources = [.. (file.Content.Sources ?? []).Where(source => !sources.Contains(source?.Id))],
            Things = [.. (file.Content.Things ?? []).Where(thing => !things.Contains(thing?.Id))],
        })));
        both.Files.AddRange(own.Files);
        both.Families.AddRange(Families.Select(file => (file.File, file.Content with
        {
            Families = [.. (file.Content.Families ?? []).Where(family => !families.Contains(family?.Id))],
        })));
        both.Families.AddRange(own.Families);
        return both;
    }

    /// <summary>Notes what is wrong with an entry.</summary>
    public void Report(string file, string? id, string what) => Problems.Add(new CatalogueProblem(file, id ?? "", what));

    private void Add(string name, ReadOnlySpan<byte> content)
    {
        switch (Path.GetFileName(name))
        {
            case "catalogue.json":
                Date = Read(name, content, CatalogueJson.Default.CatalogueHead)?.Date;
                break;
            case "families.json" when Read(name, content, CatalogueJson.Default.FamilyFile) is { } families:
                Families.Add((name, families));
                break;
            case "families.json":
                break;
            default:
                if (Read(name, content, CatalogueJson.Default.CatalogueFile) is { } file)
                {
                    Files.Add((name, file));
                }

                break;
        }
    }

    private T? Read<T>(string name, ReadOnlySpan<byte> content, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(content.StartsWith("\uFEFF"u8) ? content[3..] : content, type)
                ?? throw new JsonException("the file is null");
        }
        catch (JsonException error)
        {
            IsWhole = false;
            var message = error.Message.Split(" Path: ", 2)[0];
            Report(name, null, $"line {(error.LineNumber ?? 0) + 1}, {error.Path ?? "$"}: {message} Correct the JSON there; Data/README.md shows the fields");
            return null;
        }
    }
}
