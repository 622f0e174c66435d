using System.Collections.Immutable;
namespace EnergyBot.Core.Catalogue;
/// <summary>Interim.</summary>
public sealed class FactCatalogue
{
    /// <summary>Interim.</summary>
    public static FactCatalogue Standard { get; } = new();
    /// <summary>Interim.</summary>
    public ImmutableArray<Thing> Things { get; } = [];
    /// <summary>Interim.</summary>
    public ImmutableArray<Family> Families { get; } = [];
    /// <summary>Interim.</summary>
    public string DataVersion { get; } = "x";
    /// <summary>Interim.</summary>
    public int Year { get; } = 2026;
    /// <summary>Interim.</summary>
    public Thing? Find(string id) => Things.FirstOrDefault(t => t.Id == id);
}
