using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Answers;

/// <summary>Numbers the sources of an answer in the order in which they are cited.</summary>
public sealed class CitationList
{
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();

    /// <summary>The number of a figure's source; a source read in two ways stands twice.</summary>
    public int NumberOf(Figure figure)
    {
        foreach (var citation in _citations)
        {
            if (citation.Source.Id == figure.Source.Id && citation.Reading == figure.Reading)
            {
                return citation.Number;
            }
        }

        _citations.Add(new Citation(_citations.Count + 1, figure.Source, figure.Reading));
        return _citations.Count;
    }

    /// <summary>The reference to a figure's source.</summary>
    public CitePiece Cite(Figure figure) => new(NumberOf(figure));

    /// <summary>The sources cited so far, by number.</summary>
    public ImmutableArray<Citation> ToImmutable() => _citations.ToImmutable();
}
