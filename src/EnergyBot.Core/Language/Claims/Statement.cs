namespace EnergyBot.Core.Language.Claims;

/// <summary>Something that a text says of amounts, which can hold or not.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Context">What the words around it tell.</param>
public abstract record Statement(TextSpan Span, ClaimContext Context);

/// <summary>Two amounts are said to be the same, or the one to run the other.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Context">What the words around it tell.</param>
/// <param name="Subject">What is told about.</param>
/// <param name="Measure">What it is set against.</param>
/// <param name="IsStrong">True where words tie the two; false where they only stand together, which is no ground to find fault.</param>
public sealed record Equation(TextSpan Span, ClaimContext Context, ClaimAmount Subject, ClaimAmount Measure, bool IsStrong) : Statement(Span, Context)
{
    /// <summary>True where the measure is a place that is not named: "an entire country".</summary>
    public bool IsNameless { get; init; }

    /// <summary>The energy that the text told of just before, which may be that of the subject; null where there is none.</summary>
    public ClaimAmount? Before { get; init; }

    /// <summary>True where "=" or words such as "that is" say that both are exactly the same.</summary>
    public bool IsIdentity { get; init; }
}

/// <summary>So many things, at so much each, for so long, are said to make a total.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Context">What the words around it tell.</param>
/// <param name="Things">The things; null where the power alone runs for a time.</param>
/// <param name="Each">The amount of one.</param>
/// <param name="Total">The total said.</param>
public sealed record Multiplication(TextSpan Span, ClaimContext Context, ClaimAmount? Things, ClaimAmount Each, ClaimAmount Total) : Statement(Span, Context)
{
    /// <summary>False where the amounts only stand together, which is no ground to find fault.</summary>
    public bool IsStrong { get; init; } = true;
}

/// <summary>One amount is said to be so many times another.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Context">What the words around it tell.</param>
/// <param name="One">The first amount.</param>
/// <param name="Other">The second.</param>
/// <param name="Multiple">How many times.</param>
public sealed record Proportion(TextSpan Span, ClaimContext Context, ClaimAmount One, ClaimAmount Other, ClaimAmount Multiple) : Statement(Span, Context);

/// <summary>A power and an energy are mixed up, whatever the numbers.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Context">What the words around it tell.</param>
/// <param name="Kind">How.</param>
/// <param name="Amount">The amount in question.</param>
public sealed record Confusion(TextSpan Span, ClaimContext Context, ConfusionKind Kind, ClaimAmount Amount) : Statement(Span, Context);

/// <summary>The ways in which a power and an energy are mixed up.</summary>
public enum ConfusionKind
{
    /// <summary>kW per hour, MW a year.</summary>
    PowerPerTime,

    /// <summary>A power called an energy: "5 MW of energy", "0.3 kW a search".</summary>
    PowerAsEnergy,

    /// <summary>An energy called a power: "a power of 5 kWh".</summary>
    EnergyAsPower,

    /// <summary>A power set equal to a year's use.</summary>
    PowerAsYearlyUse,
}

/// <summary>What the words around a statement tell.</summary>
/// <param name="Locale">Their language.</param>
/// <param name="Region">The region they name or hint at; null where none.</param>
/// <param name="Technology">What makes or takes the power; null where they do not say.</param>
/// <param name="IsHeat">True where heat is meant.</param>
/// <param name="IsWholeUse">True where all use is meant, not that of homes alone.</param>
/// <param name="IsAllYear">True where the power is said to run all the time.</param>
/// <param name="LoadFactor">The load factor that they give, 0 to 1; null where they give none.</param>
/// <param name="IsMade">True where electricity may be made of a fuel: "burn", "generate".</param>
/// <param name="IsPlaced">True where the sentence itself says in which country or region.</param>
/// <param name="Named">The first thing of the sentence; null where it names none.</param>
public sealed record ClaimContext(
    Locale Locale, string? Region, Technology? Technology, bool IsHeat = false, bool IsWholeUse = false, bool IsAllYear = false, double? LoadFactor = null, bool IsMade = false, bool IsPlaced = false, ThingName? Named = null);

/// <summary>What makes power, or takes it.</summary>
public enum Technology
{
    /// <summary>Wind on land, or not said where.</summary>
    Wind,

    /// <summary>Wind at sea.</summary>
    OffshoreWind,

    /// <summary>Solar panels.</summary>
    Solar,

    /// <summary>Nuclear reactors.</summary>
    Nuclear,

    /// <summary>Dams.</summary>
    Hydro,

    /// <summary>Tides.</summary>
    Tidal,

    /// <summary>Batteries, which give their power for hours only.</summary>
    Battery,

    /// <summary>Coal, gas, biomass, geothermal heat.</summary>
    Thermal,

    /// <summary>What uses power: data centres, servers, standby.</summary>
    Load,
}
