using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;

namespace EnergyBot.Facts;

/// <summary>What is listed: the things of a catalogue with their sources.</summary>
/// <param name="DataVersion">The catalogue's date and content hash.</param>
/// <param name="Things">In the order of the catalogue.</param>
/// <param name="Sources">All that the things' figures cite.</param>
internal sealed record FactList(string DataVersion, ImmutableArray<Thing> Things, ImmutableArray<Source> Sources)
{
    /// <summary>All of a catalogue.</summary>
    public static FactList Of(FactCatalogue catalogue) => new(catalogue.DataVersion, catalogue.Things, catalogue.Sources);

    /// <summary>Some things of a catalogue, with the sources that they cite.</summary>
    public static FactList Of(FactCatalogue catalogue, ImmutableArray<Thing> things) => new(
        catalogue.DataVersion,
        things,
        [.. things.SelectMany(thing => thing.Figures).Select(figure => figure.Source).Distinct()]);
}
