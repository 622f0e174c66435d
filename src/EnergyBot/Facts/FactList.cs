using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;

namespace EnergyBot.Facts;

/// <summary>What is listed: the things of a catalogue with their sources.</summary>
/// <param name="DataVersion">The catalogue's date and content hash.</param>
/// <param name="Things">In the order of the catalogue.</param>
/// <param name="Sources">All that the things' figures cite.</param>
internal sealed record FactList(string DataVersion, ImmutableArray<Thing> Things, ImmutableArray<Source> Sources)
{
    /// <summary>The built-in catalogue.</summary>
    public static FactList Standard => new(FactCatalogue.Standard.DataVersion, FactCatalogue.Standard.Things, FactCatalogue.Standard.Sources);
}
