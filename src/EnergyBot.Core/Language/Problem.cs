namespace EnergyBot.Core.Language;

/// <summary>What is missing or wrong in a message.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Words">The words at fault, as typed; empty where the whole message is.</param>
/// <param name="Suggestion">What was perhaps meant; null where nothing is near.</param>
public sealed record Problem(ProblemKind Kind, string Words = "", string? Suggestion = null);

/// <summary>The ways in which a message can be wrong.</summary>
public enum ProblemKind
{
    /// <summary>Nothing but space.</summary>
    Empty,

    /// <summary>Longer than a question can be.</summary>
    TooLong,

    /// <summary>A unit and no number.</summary>
    UnitWithoutNumber,

    /// <summary>A number and neither unit nor thing.</summary>
    NumberWithoutUnit,

    /// <summary>A thing to count, and no amount to count it in: "how many phone charges".</summary>
    ThingWithoutAmount,

    /// <summary>A number followed by a word that is no unit.</summary>
    UnknownUnit,

    /// <summary>A charge (mAh, Ah) without the voltage that makes it an energy.</summary>
    NoVoltage,

    /// <summary>A thing that the catalogue does not have.</summary>
    UnknownThing,

    /// <summary>An amount of zero.</summary>
    Zero,

    /// <summary>An amount below zero.</summary>
    Negative,

    /// <summary>An amount too large to reckon with.</summary>
    TooLarge,

    /// <summary>An amount too small to reckon with.</summary>
    TooSmall,

    /// <summary>Several amounts that neither add nor multiply to an energy.</summary>
    TwoAmounts,

    /// <summary>A power per time, such as MW per year.</summary>
    PowerPerTime,

    /// <summary>An amount that is no energy and becomes none: 5 km, 3 hours.</summary>
    NotAnEnergy,

    /// <summary>A conversion between things that do not convert: kWh to km.</summary>
    DoesNotConvert,

    /// <summary>A cost of something whose price the catalogue does not have.</summary>
    NotPriced,

    /// <summary>Greenhouse gases of something that is no electricity, and has no figure of its own.</summary>
    NoFootprint,

    /// <summary>A question for how long, with no power to run.</summary>
    NoPower,
}
