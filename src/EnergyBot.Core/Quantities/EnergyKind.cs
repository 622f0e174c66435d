namespace EnergyBot.Core.Quantities;

/// <summary>Where along the chain an energy is counted; figures of different kinds are never compared silently.</summary>
public enum EnergyKind
{
    /// <summary>Electricity delivered to the user.</summary>
    Electricity,

    /// <summary>All energy delivered to the user: electricity, fuels and heat.</summary>
    Final,

    /// <summary>Energy as found in nature, before power stations and refineries.</summary>
    Primary,

    /// <summary>Energy in food, as the body uses it.</summary>
    Food,

    /// <summary>Energy that a battery or tank holds; filling it takes more.</summary>
    Stored,

    /// <summary>Energy of a physical event, whatever could be made of it.</summary>
    Physical,
}
