namespace EnergyBot.Configuration;

/// <summary>The section <c>Storage</c>: where settings and buttons are kept.</summary>
internal sealed class StorageOptions
{
    /// <summary><c>sqlite</c>, the default: one file in <see cref="Folder"/>.</summary>
    public string? Provider { get; set; }

    /// <summary>A folder, from the working directory; default: see <see cref="StorageFolder"/>.</summary>
    public string? Folder { get; set; }
}
