using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>How the kinds of things and figures are written in the files, and what fits which.</summary>
internal static class Kinds
{
    public const string ThingKinds =
        "energy-per-use, energy-per-time, power, energy-per-distance, energy-content, storage, generation, carbon-intensity, carbon-per-use, price, count-rate, capacity-factor or physical";

    public static ThingKind? Thing(string? written) => written switch
    {
        "energy-per-use" => ThingKind.EnergyPerUse,
        "energy-per-time" => ThingKind.EnergyPerTime,
        "power" => ThingKind.Power,
        "energy-per-distance" => ThingKind.EnergyPerDistance,
        "energy-content" => ThingKind.EnergyContent,
        "storage" => ThingKind.Storage,
        "generation" => ThingKind.Generation,
        "carbon-intensity" => ThingKind.CarbonIntensity,
        "carbon-per-use" => ThingKind.CarbonPerUse,
        "price" => ThingKind.Price,
        "count-rate" => ThingKind.CountRate,
        "capacity-factor" => ThingKind.CapacityFactor,
        "physical" => ThingKind.Physical,
        _ => null,
    };

    public static EnergyKind? Energy(string? written) => written switch
    {
        "electricity" => EnergyKind.Electricity,
        "final" => EnergyKind.Final,
        "primary" => EnergyKind.Primary,
        "food" => EnergyKind.Food,
        "stored" => EnergyKind.Stored,
        "physical" => EnergyKind.Physical,
        _ => null,
    };

    public static Reading? Reading(string? written) => written switch
    {
        "primary" => Catalogue.Reading.Primary,
        "secondary" => Catalogue.Reading.Secondary,
        "derived" => Catalogue.Reading.Derived,
        "recalled" => Catalogue.Reading.Recalled,
        _ => null,
    };

    /// <summary>True where figures of a kind are an energy or a power, so that they need an energy kind.</summary>
    public static bool IsEnergy(ThingKind kind) =>
        kind is not (ThingKind.CarbonIntensity or ThingKind.CarbonPerUse or ThingKind.Price or ThingKind.CountRate or ThingKind.CapacityFactor);

    /// <summary>True where a kind can only be told by counting: two charges, three batteries.</summary>
    public static bool IsCounted(ThingKind kind) => kind is ThingKind.EnergyPerUse or ThingKind.Storage;

    /// <summary>True where a kind has a place in a sentence of its own, so that it is neither counted nor "of" anything.</summary>
    public static bool StandsAlone(ThingKind kind) =>
        kind is ThingKind.CarbonIntensity or ThingKind.Price or ThingKind.CountRate or ThingKind.CapacityFactor;

    /// <summary>True where a figure of this dimension can belong to a thing of this kind.</summary>
    public static bool Fits(ThingKind kind, Dimension dimension)
    {
        var whole = dimension.WithoutCount();
        var each = whole != dimension;
        return kind switch
        {
            ThingKind.EnergyPerUse or ThingKind.Storage => each && whole == Dimension.Energy,
            ThingKind.EnergyPerTime or ThingKind.Generation or ThingKind.Power => whole == Dimension.Power,
            ThingKind.EnergyPerDistance => whole == Dimension.Energy / Dimension.Length,
            ThingKind.EnergyContent => IsOf(Dimension.Energy, whole, each),
            ThingKind.Physical => IsOf(Dimension.Energy, whole, each) || whole == Dimension.Power,
            ThingKind.CarbonIntensity => whole == Dimension.Carbon / Dimension.Energy,
            ThingKind.CarbonPerUse => IsOf(Dimension.Carbon, whole, each) || whole == Dimension.Carbon / Dimension.Length || whole == Dimension.Carbon / Dimension.Time,
            ThingKind.Price => dimension.Currency is { } currency && (IsOf(Dimension.Money(currency), whole, each) || whole == Dimension.Money(currency) / Dimension.Energy),
            ThingKind.CapacityFactor => dimension == Dimension.None,
            ThingKind.CountRate => whole == Dimension.None || whole == Dimension.None / Dimension.Time,
            _ => false,
        };
    }

    /// <summary>True for an amount of each one, of a litre or of a kilogram.</summary>
    private static bool IsOf(Dimension amount, Dimension whole, bool each) =>
        (each && whole == amount) || whole == amount / Dimension.Volume || whole == amount / Dimension.Mass;
}
