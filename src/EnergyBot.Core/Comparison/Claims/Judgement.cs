using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>What is to be said of a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Ground">What that rests on.</param>
public sealed record Judgement(Statement Statement, Outcome Outcome, Ground Ground)
{
    /// <summary>What the claim implies for one of the thing, a year or once, in SI; a load factor or a total where that is judged. Null where nothing can be reckoned.</summary>
    public Quantity? Implied { get; init; }

    /// <summary>What is published, around the preferred value; or what the text's own numbers give.</summary>
    public Quantity? Expected { get; init; }

    /// <summary>How far beyond what is expected, above 1; 1 inside.</summary>
    public double Ratio { get; init; } = 1;

    /// <summary>The thing judged by; null where it is arithmetic alone.</summary>
    public Resolved? Thing { get; init; }

    /// <summary>The other thing whose figure entered: what the claim sets against the first.</summary>
    public Resolved? Other { get; init; }

    /// <summary>The things that would decide otherwise: other countries' homes, another figure's.</summary>
    public ImmutableArray<Thing> Rivals { get; init; } = [];

    /// <summary>The load factor applied; null where none was.</summary>
    public LoadFactor? LoadFactor { get; init; }

    /// <summary>For how long each runs, s; null for a use, or a year.</summary>
    public Quantity? Window { get; init; }

    /// <summary>How many things there are.</summary>
    public Estimate? Count { get; init; }

    /// <summary>The energy or power on the other side, in SI.</summary>
    public Quantity? Subject { get; init; }

    /// <summary>The published figure that would make the claim hold.</summary>
    public Figure? Saving { get; init; }

    /// <summary>The slip that would make the claim hold; null where none would.</summary>
    public Slip? Slip { get; init; }

    /// <summary>True where the claim is found wanting.</summary>
    public bool IsAccusing => Outcome is Outcome.Off or Outcome.Confused;
}
