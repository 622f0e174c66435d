namespace EnergyBot.Configuration;

/// <summary>The section <c>Catalogue</c>: where the operator's own facts are.</summary>
internal sealed class CatalogueOptions
{
    /// <summary>A folder, from the working directory; default: none.</summary>
    public string? Folder { get; set; }
}
