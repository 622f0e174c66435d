using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>What a thing's figures measure.</summary>
public enum ThingKind
{
    /// <summary>Energy of one use: a charge, a query, a cycle, a flight seat.</summary>
    EnergyPerUse,

    /// <summary>Energy over a time: a home or a city in a year.</summary>
    EnergyPerTime,

    /// <summary>What a device takes while it is on.</summary>
    Power,

    /// <summary>Energy of going a distance.</summary>
    EnergyPerDistance,

    /// <summary>Energy held by a fuel or a food.</summary>
    EnergyContent,

    /// <summary>What a battery holds.</summary>
    Storage,

    /// <summary>What a turbine, a panel or a power station makes in a time.</summary>
    Generation,

    /// <summary>Greenhouse gases of a kilowatt-hour.</summary>
    CarbonIntensity,

    /// <summary>Greenhouse gases of one use.</summary>
    CarbonPerUse,

    /// <summary>Money for a kilowatt-hour or a unit of fuel.</summary>
    Price,

    /// <summary>How many there are, or how many in a time.</summary>
    CountRate,

    /// <summary>What part of the year at full power a kind of power station makes, 0 to 1.</summary>
    CapacityFactor,

    /// <summary>A physical event: a lightning bolt, a bomb.</summary>
    Physical,
}

/// <summary>Something that can be counted or compared: a ChatGPT query, a French home, San Francisco.</summary>
/// <param name="Id">Unique, in kebab-case: <c>phone-charge</c>.</param>
/// <param name="Category">The file it stands in: <c>ai</c>, <c>home</c>, <c>place</c> …</param>
/// <param name="Kind">What its figures measure.</param>
/// <param name="Labels">A noun phrase that names it.</param>
/// <param name="Counted">How a number of it reads; null where it is not counted (a place, a litre of petrol).</param>
/// <param name="Of">
/// How it stands behind an amount, for what is not counted: <c>San Francisco's</c> and <c>de San Francisco</c>,
/// <c>of petrol</c> and <c>d'essence</c>, <c>in an electric car</c> and <c>en voiture électrique</c>.
/// </param>
/// <param name="Aliases">Other names that people type.</param>
/// <param name="Familiarity">How readily readers picture it, 0 to 1.</param>
/// <param name="Family">The id of the <see cref="Catalogue.Family"/> whose member for one region it is, or null.</param>
/// <param name="Figures">One figure or more; just one is preferred.</param>
public sealed record Thing(
    string Id,
    string Category,
    ThingKind Kind,
    Localized<string> Labels,
    Localized<CountedForms>? Counted,
    Localized<string>? Of,
    Localized<ImmutableArray<string>> Aliases,
    Localized<double> Familiarity,
    string? Family,
    ImmutableArray<Figure> Figures)
{
    /// <summary>The figure that answers use.</summary>
    public Figure Preferred { get; } = Figures.First(figure => figure.Preferred);

    /// <summary>The id of the thing or family that tells its greenhouse gases, where these are not those of electricity; else null.</summary>
    public string? Carbon { get; init; }

    /// <summary>From the least to the greatest that any of its figures gives, around the preferred value.</summary>
    public Quantity Spread => Preferred.Quantity with
    {
        Amount = Estimate.Of(
            Preferred.Quantity.Amount.Value,
            Figures.Min(figure => figure.Quantity.Amount.Low),
            Figures.Max(figure => figure.Quantity.Amount.High)),
    };
}

/// <summary>How a number of things reads: <c>an LED bulb</c>, <c>1 LED bulb</c>, <c>2 LED bulbs</c>.</summary>
/// <param name="Article">The indefinite article: a, an, un, une.</param>
/// <param name="One">For one.</param>
/// <param name="Other">For several.</param>
public sealed record CountedForms(string Article, string One, string Other);

/// <summary>The same thing in several regions: a home's electricity, in France, in the United States …</summary>
/// <param name="Id">Unique, in kebab-case: <c>home-electricity</c>.</param>
/// <param name="Labels">A noun phrase that names it, without a region.</param>
/// <param name="Aliases">What people type when they leave the region out: home, household, foyer.</param>
/// <param name="Default">The id of the thing meant where the region is not known, for each language.</param>
public sealed record Family(string Id, Localized<string> Labels, Localized<ImmutableArray<string>> Aliases, Localized<string> Default)
{
    /// <summary>For capacity factors: what makes electricity at them, as people type it (wind farm, éoliennes); empty for others.</summary>
    public Localized<ImmutableArray<string>> Makers { get; init; } = new([], []);

    /// <summary>For capacity factors: the id of the thing that tells the greenhouse gases of this electricity; null where there is none.</summary>
    public string? Carbon { get; init; }
}
