using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Tests.Catalogue;

public sealed class OldFigureTests
{
    /// <summary>Older than that, a figure of something that changes should be looked for anew.</summary>
    private const int Years = 8;

    [Fact]
    public void Figures_more_than_eight_years_older_than_the_data_are_listed() => Snapshot.Check(
        FactCatalogue.Standard.Things
            .SelectMany(thing => thing.Figures.Select(figure => (thing.Id, figure)))
            .Where(old => old.figure.Year < FactCatalogue.Standard.Year - Years)
            .OrderBy(old => old.figure.Year)
            .Select(old => string.Join(" · ", old.figure.Year, old.Id, Shown(old.figure), old.figure.Preferred ? "preferred" : "not preferred", old.figure.Source.Id)),
        "Catalogue",
        "old-figures.txt");

    private static string Shown(Figure figure) => FormattableString.Invariant($"{figure.Value} {figure.Unit} per {figure.Per}");
}
