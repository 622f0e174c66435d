namespace EnergyBot.Core.Comparison.Claims;

/// <summary>What a judgement rests on.</summary>
public enum Ground
{
    /// <summary>What the claim implies for one of a thing, beside what is published for it.</summary>
    Published,

    /// <summary>The text's own numbers, which must agree.</summary>
    Arithmetic,

    /// <summary>What a plant of that power makes over that time.</summary>
    LoadFactor,

    /// <summary>A part of a place's use.</summary>
    Share,

    /// <summary>What is published differs too much to decide by.</summary>
    Spread,

    /// <summary>No country is named, and it decides.</summary>
    Country,

    /// <summary>Nothing says what makes the power, and it decides.</summary>
    Technology,

    /// <summary>The claim counts another kind of use than the published figures.</summary>
    Boundary,

    /// <summary>The figure known is of another year, and the thing changes fast.</summary>
    Year,

    /// <summary>The text describes the thing more closely than the figure known does.</summary>
    Description,

    /// <summary>Nothing is published here for the thing.</summary>
    NoFigure,

    /// <summary>The place it is set against is not named.</summary>
    Nameless,

    /// <summary>A use over time is set against one without, and no time is said.</summary>
    NoPeriod,

    /// <summary>A power per time.</summary>
    PowerPerTime,

    /// <summary>A power called an energy.</summary>
    PowerAsEnergy,

    /// <summary>An energy called a power.</summary>
    EnergyAsPower,

    /// <summary>A power set equal to a year's use.</summary>
    PowerAsYearlyUse,
}

/// <summary>The slip of a pen that would make a claim hold.</summary>
public enum Slip
{
    /// <summary>A thousand too few: million for billion, kWh for MWh.</summary>
    Thousand,

    /// <summary>A thousand too many.</summary>
    Thousandth,

    /// <summary>A million too few: the word dropped.</summary>
    Million,

    /// <summary>A million too many.</summary>
    Millionth,

    /// <summary>A power meant where an energy a year is written: GW for GWh.</summary>
    PowerMeant,

    /// <summary>An energy a year meant where a power is written: MWh for MW.</summary>
    EnergyMeant,

    /// <summary>A day's use taken for a year's.</summary>
    DayForYear,

    /// <summary>A year's use taken for a day's.</summary>
    YearForDay,
}
