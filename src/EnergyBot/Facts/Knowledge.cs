using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Facts;

/// <summary>What the program answers from: the built-in catalogue, with a folder of the operator's own laid over it.</summary>
internal sealed class Knowledge
{
    private readonly Lazy<Assistant> _assistant;

    private Knowledge(FactCatalogue catalogue, Func<Assistant> assistant) => (Catalogue, _assistant) = (catalogue, new Lazy<Assistant>(assistant));

    public FactCatalogue Catalogue { get; }

    /// <summary>Made when it is first wanted: lists of facts do without.</summary>
    public Assistant Assistant => _assistant.Value;

    /// <summary>The built-in catalogue, or that with a folder's files over it.</summary>
    /// <param name="folder">The folder; null for none.</param>
    /// <exception cref="ProgramFailure">The folder cannot be read, or something in it is wrong; all of it is listed.</exception>
    public static Knowledge Open(string? folder)
    {
        if (folder is null)
        {
            return new Knowledge(FactCatalogue.Standard, () => Assistant.Standard);
        }

        try
        {
            var catalogue = FactCatalogue.With(Files(folder));
            return new Knowledge(catalogue, () => new Assistant(catalogue, UnitTable.Standard));
        }
        catch (CatalogueException broken)
        {
            throw ProgramFailure.Configuration(texts => texts.BrokenCatalogue(folder, broken.Problems));
        }
    }

    /// <summary>The catalogue files of a folder and those below it, by their path in it.</summary>
    /// <exception cref="ProgramFailure">The folder cannot be read.</exception>
    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Files(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal))
                .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw ProgramFailure.Configuration(texts => texts.NoCatalogueFolder(folder));
        }
    }
}
