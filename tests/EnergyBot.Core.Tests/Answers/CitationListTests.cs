using EnergyBot.Core.Answers;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers;

public sealed class CitationListTests
{
    private static readonly Figure Lab = SmallCatalogue.Resolved("ai-query").Thing.Preferred;
    private static readonly Figure Agency = SmallCatalogue.Resolved("ai-training").Thing.Preferred;

    [Fact]
    public void Sources_are_numbered_as_they_are_cited()
    {
        var list = new CitationList();
        Assert.Equal([1, 2, 1], new[] { Agency, Lab, Agency }.Select(list.NumberOf));
        Assert.Equal([(1, "agency-2025"), (2, "lab-2025")], list.ToImmutable().Select(citation => (citation.Number, citation.Source.Id)));
    }

    [Fact]
    public void A_source_read_in_two_ways_stands_twice()
    {
        var list = new CitationList();
        Assert.Equal([1, 2], new[] { Lab, Lab with { Reading = Reading.Derived } }.Select(list.NumberOf));
    }

    [Fact]
    public void Two_figures_of_a_source_share_its_number()
    {
        var list = new CitationList();
        Assert.Equal([1, 1], new[] { Lab, Lab with { Value = 5 } }.Select(list.NumberOf));
    }
}
