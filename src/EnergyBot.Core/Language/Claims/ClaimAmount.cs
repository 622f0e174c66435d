using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <summary>One side of a claim: an amount of energy, a number of things, a thing over a time, a share.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Quantity">How much, in SI; for things, how many.</param>
public sealed record ClaimAmount(AmountKind Kind, TextSpan Span, Quantity Quantity)
{
    /// <summary>The unit it is written in; null for numbers.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What a number would be with the other meaning of its separator or scale word, over what it was read as; null where there is one reading.</summary>
    public double? OtherReading { get; init; }

    /// <summary>The time that it is per: "a year"; null where none is said.</summary>
    public Per? Per { get; init; }

    /// <summary>For how long each of the things runs, or over which the energy was made, s; null where it is not said.</summary>
    public Quantity? Lasting { get; init; }

    /// <summary>In every how long that time recurs: 8 hours "a day"; null where it is one stretch.</summary>
    public Per? Every { get; init; }

    /// <summary>The thing counted; null for bare amounts and for things that are not known.</summary>
    public ThingName? Thing { get; init; }

    /// <summary>The words that name what is counted.</summary>
    public string Name { get; init; } = "";

    /// <summary>The region named beside the thing; null where none is.</summary>
    public string? Region { get; init; }

    /// <summary>What the text itself gives for one of the things; null where it gives nothing.</summary>
    public ClaimAmount? Each { get; init; }

    /// <summary>True where no number stands before the thing: "Ireland", "a US home".</summary>
    public bool IsOne { get; init; }

    /// <summary>True where words that nothing is known of describe the thing: "low quality Netflix".</summary>
    public bool IsQualified { get; init; }

    /// <summary>True where the thing is said to be far from the usual one: "a tiny turbine", "low quality Netflix".</summary>
    public bool IsOfSize { get; init; }

    /// <summary>True where the thing is somebody's: "Google's data centres", "les serveurs de la mairie".</summary>
    public bool IsOwned { get; init; }

    /// <summary>The word that makes something else of the thing: "farm" in "server farm"; null where there is none.</summary>
    public string? Compound { get; init; }

    /// <summary>How much of a distance, mass or volume it is per, in SI; null where it is per none.</summary>
    public Quantity? PerMatter { get; init; }

    /// <summary>Whether the other side is said to be more or less than this; null where both are said to be as much.</summary>
    public Limit? Limit { get; init; }

    /// <summary>True for what is set against another amount by the words it begins with: "twice Norway", "more than a home", "a third of Spain".</summary>
    public bool IsRelated { get; init; }

    /// <summary>True where the amount is that of one thing, and so no total.</summary>
    public bool IsOfEach { get; init; }

    /// <summary>True for a power written per time: kW/h, MW per day.</summary>
    public bool IsPowerPerTime { get; init; }
}

/// <summary>A side that is not said to be reached, but passed.</summary>
public enum Limit
{
    /// <summary>"More than Belgium".</summary>
    More,

    /// <summary>"Less than half of what Norway uses".</summary>
    Less,
}

/// <summary>The kinds of amounts that claims are made of.</summary>
public enum AmountKind
{
    /// <summary>An energy, J.</summary>
    Energy,

    /// <summary>A power, W.</summary>
    Power,

    /// <summary>Greenhouse gases, kg CO2e.</summary>
    Carbon,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A mass, volume or distance of something.</summary>
    Matter,

    /// <summary>So many of a thing.</summary>
    Count,

    /// <summary>A part of something, from 0 to 1.</summary>
    Share,

    /// <summary>So many times as much.</summary>
    Multiple,
}
