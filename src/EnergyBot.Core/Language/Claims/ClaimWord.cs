namespace EnergyBot.Core.Language.Claims;

/// <summary>What words between and around the amounts of a claim tell.</summary>
internal enum ClaimWord
{
    /// <summary>"=", "as much as", "soit": both sides are the same.</summary>
    Equates,

    /// <summary>"Enough to power", "de quoi alimenter": the one side runs the other.</summary>
    Supplies,

    /// <summary>"Uses", "consomme".</summary>
    Uses,

    /// <summary>"Produces", "fournira".</summary>
    Makes,

    /// <summary>"Burn", "brûler": a fuel, and what is made of it.</summary>
    Burns,

    /// <summary>"Energy", "énergie": the word itself.</summary>
    Energy,

    /// <summary>"A power of": a power must follow.</summary>
    OfPower,

    /// <summary>"Annual consumption": an energy over a year.</summary>
    YearlyUse,

    /// <summary>"Around the clock", "en permanence".</summary>
    AllYear,

    /// <summary>Wind on land, or anywhere.</summary>
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

    /// <summary>Batteries, which make nothing.</summary>
    Battery,

    /// <summary>Coal, gas, biomass, geothermal heat.</summary>
    Thermal,

    /// <summary>What uses power rather than makes it: data centres, standby.</summary>
    Load,

    /// <summary>"An entire country": a place without its name.</summary>
    Nameless,

    /// <summary>Heat rather than electricity.</summary>
    Heat,

    /// <summary>All use of a country, not that of its homes alone.</summary>
    WholeUse,

    /// <summary>"Instead of": what follows is not claimed.</summary>
    Instead,

    /// <summary>"Installed", "added": a power a year is so much new capacity.</summary>
    Growth,

    /// <summary>"Employs", "population": people who are counted, not supplied.</summary>
    People,

    /// <summary>"Times": a multiple.</summary>
    Times,

    /// <summary>"Times more": a multiple of another amount.</summary>
    Fold,

    /// <summary>"Twice", "le double": two times.</summary>
    Twice,

    /// <summary>"Hall", "farm", "parc": many of a thing, or what makes it.</summary>
    Compound,

    /// <summary>"Our", "its", "nos": somebody's.</summary>
    Own,

    /// <summary>"EV", "Tesla", "voiture électrique".</summary>
    ElectricCar,

    /// <summary>"Drive", "range", "rouler".</summary>
    Drives,

    /// <summary>"Draws", "peaks at", "appelle": a power that is taken, not made.</summary>
    Draws,

    /// <summary>"Small", "giant", "basse qualité": a thing far from the usual one.</summary>
    Size,

    /// <summary>"Passenger", "voyageur".</summary>
    Seat,

    /// <summary>"Stores", "stocke": an energy must follow.</summary>
    Stores,

    /// <summary>"Electricity", "use", "demand": what a country's is.</summary>
    Consumption,

    /// <summary>"Query", "trajet": what is done once.</summary>
    Once,

    /// <summary>"Each", "per home": the amount of one.</summary>
    Each,

    /// <summary>"Per", "par".</summary>
    Per,

    /// <summary>"That", "cela": what was said just before.</summary>
    That,

    /// <summary>"True?", "vrai ou faux": asks whether it holds.</summary>
    Truth,

    /// <summary>"How many", "combien": asks for something else.</summary>
    Asks,

    /// <summary>"Up to", "less than".</summary>
    Less,

    /// <summary>"More than", "at least".</summary>
    More,
}
