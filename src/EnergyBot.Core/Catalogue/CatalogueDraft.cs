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
        // Side by side: reading a megabyte of JSON is most of the time that a short command takes.
        var parsed = new ParsedFile[sorted.Count];
        Parallel.For(0, sorted.Count, at => parsed[at] = ParsedFile.Of(sorted[at].Name, sorted[at].Content.Span));
        var hash = new ContentHash();
        for (var at = 0; at < parsed.Length; at++)
        {
            hash.Add(sorted[at].Content.Span);
            draft.Add(parsed[at]);
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

    private void Add(ParsedFile file)
    {
        if (file.Problem is { } problem)
        {
            IsWhole = false;
            Problems.Add(problem);
        }

        Date = file.Head?.Date ?? Date;
        if (file.Families is { } families)
        {
            Families.Add((file.Name, families));
        }

        if (file.Things is { } things)
        {
            Files.Add((file.Name, things));
        }
    }
}
