namespace EnergyBot.Core.Catalogue;

/// <summary>What is wrong with an entry of a catalogue.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Id">The id of the entry; empty where the file itself is at fault.</param>
/// <param name="What">What is wrong, and what to write instead.</param>
public sealed record CatalogueProblem(string File, string Id, string What)
{
    /// <inheritdoc/>
    public override string ToString() => Id.Length == 0 ? $"{File}: {What}" : $"{File}, {Id}: {What}";
}

/// <summary>A catalogue cannot be loaded; all that is wrong with it is listed.</summary>
public sealed class CatalogueException(IReadOnlyList<CatalogueProblem> problems)
    : Exception($"The catalogue has {problems.Count} problem(s):\n{string.Join('\n', problems)}")
{
    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<CatalogueProblem> Problems { get; } = problems;
}
