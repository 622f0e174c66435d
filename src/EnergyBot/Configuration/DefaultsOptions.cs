namespace EnergyBot.Configuration;

/// <summary>The section <c>Defaults</c>: what is assumed of readers who do not say.</summary>
internal sealed class DefaultsOptions
{
    /// <summary><c>en</c> or <c>fr</c>; default: the language of the words, or else of the system.</summary>
    public string? Language { get; set; }

    /// <summary>ISO 3166 code such as <c>FR</c> or <c>US-CA</c>; default: none.</summary>
    public string? Region { get; set; }
}
