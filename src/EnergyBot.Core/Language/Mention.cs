using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Something found in a text, with its place.</summary>
/// <param name="Span">Where it stands in the text.</param>
public abstract record Mention(TextSpan Span)
{
    /// <summary>The id of the family of capacity factors, of what makes electricity; else null.</summary>
    public virtual string? Maker => null;
}

/// <summary>A number without a unit.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Value">The number, with both ends where a range was written.</param>
/// <param name="Written">How it was written.</param>
public sealed record NumberMention(TextSpan Span, Estimate Value, NumberForm Written) : Mention(Span)
{
    /// <summary>True where its words make it a factor whatever stands beside it: "5j/7".</summary>
    public bool IsFactor { get; init; }
}

/// <summary>A number with a unit: <c>50 GWh</c>, <c>7,832 GWh a year</c>, <c>15 kWh/100km</c>, <c>2h30</c>.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Amount">The amount as written, in SI, before any "per".</param>
/// <param name="Unit">The unit it is written in.</param>
/// <param name="Per">What it is per (a year, 100 km); null for a plain amount.</param>
/// <param name="LookAlike">Set where the unit can be misread.</param>
/// <param name="Written">How the number was written.</param>
public sealed record QuantityMention(TextSpan Span, Quantity Amount, Unit Unit, Per? Per, LookAlike? LookAlike, NumberForm Written)
    : Mention(Span)
{
    /// <summary>True where the number alone is written and its unit is that of an amount it is set against.</summary>
    public bool IsBorrowed { get; init; }

    /// <summary>The amount divided by what it is per: 15 kWh/100km in J/m.</summary>
    public Quantity Rate => Per is null ? Amount : Amount / Per.Quantity;
}

/// <summary>What an amount is per.</summary>
/// <param name="Unit">The unit behind "per".</param>
/// <param name="Quantity">How much of it in SI: one year in seconds, 100 km in metres.</param>
public sealed record Per(Unit Unit, Quantity Quantity);

/// <summary>"A day", "par an": once in every such time.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Period">The time.</param>
public sealed record RateMention(TextSpan Span, Per Period) : Mention(Span);

/// <summary>A unit without a number.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Unit">The unit.</param>
public sealed record UnitMention(TextSpan Span, Unit Unit) : Mention(Span);

/// <summary>A thing of the catalogue, by one of its names.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Name">What the name stands for.</param>
public sealed record ThingMention(TextSpan Span, ThingName Name) : Mention(Span)
{
    /// <inheritdoc/>
    public override string? Maker => Name.Maker;

    /// <summary>True behind "in", "en", "au": a country that says where rather than what.</summary>
    public bool SaysWhere { get; init; }

    /// <summary>The amount that the name begins with, as in "60-watt bulb"; null where it begins with none.</summary>
    public QuantityMention? Amount { get; init; }
}

/// <summary>What makes electricity and has no figure of its own: "solar farm", "éolien".</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Family">The id of the family of its capacity factors.</param>
public sealed record MakerMention(TextSpan Span, string Family) : Mention(Span)
{
    /// <inheritdoc/>
    public override string? Maker => Family;
}

/// <summary>A load factor that a question gives: "at a capacity factor of 25 %".</summary>
/// <param name="Span">Where its number stands in the text.</param>
/// <param name="Value">0 to 1.</param>
public sealed record LoadFactorMention(TextSpan Span, Estimate Value) : Mention(Span);

/// <summary>A country or region.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Region">ISO 3166 code.</param>
public sealed record RegionMention(TextSpan Span, string Region) : Mention(Span);

/// <summary>Words that tell what is asked.</summary>
/// <param name="Span">Where they stand in the text.</param>
/// <param name="Cue">What they tell.</param>
public sealed record CueMention(TextSpan Span, Cue Cue) : Mention(Span);

/// <summary>A word that nothing is known of.</summary>
/// <param name="Span">Where it stands in the text.</param>
public sealed record UnknownMention(TextSpan Span) : Mention(Span);

/// <summary>How a number was written.</summary>
/// <param name="Approximate">True behind "about", "~", "près de".</param>
/// <param name="Other">What it would be with the other meaning of its separator or scale word; null where there is none.</param>
/// <param name="TooLarge">True where it is beyond what can be reckoned with; its value is then 1e60.</param>
/// <param name="TwoEnds">True where both ends of a range were written; its value is the middle, which was not.</param>
public sealed record NumberForm(bool Approximate = false, double? Other = null, bool TooLarge = false, bool TwoEnds = false)
{
    /// <summary>A plain number.</summary>
    public static NumberForm Plain { get; } = new();
}

/// <summary>What a name stands for.</summary>
/// <param name="Things">Ids of the things so called, usually one.</param>
/// <param name="Family">The id of a family of things, one a region; null where the name is no family's.</param>
/// <param name="Region">The region so called, for a country; null for what is no region.</param>
public sealed record ThingName(ImmutableArray<string> Things, string? Family, string? Region)
{
    /// <summary>What is counted of the thing so called; an energy unless said otherwise.</summary>
    public Topic Topic { get; init; }

    /// <summary>The id of the family of its capacity factors, where it makes electricity; else null.</summary>
    public string? Maker { get; init; }

    /// <summary>One name for the things of both.</summary>
    public ThingName With(ThingName other) =>
        new([.. Things, .. other.Things.Except(Things)], Family ?? other.Family, Region ?? other.Region) { Topic = Topic == other.Topic ? Topic : Topic.Energy, Maker = Maker ?? other.Maker };
}

/// <summary>What the figures of a thing count.</summary>
public enum Topic
{
    /// <summary>An energy or a power.</summary>
    Energy,

    /// <summary>An energy that it makes: a turbine, a reactor.</summary>
    Generation,

    /// <summary>Greenhouse gases.</summary>
    Carbon,

    /// <summary>Money.</summary>
    Price,
}
