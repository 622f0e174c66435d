using System.Collections.Immutable;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>A message as it was read.</summary>
/// <param name="Text">The message.</param>
/// <param name="Locale">The language of its words, or else of the reader.</param>
/// <param name="Intent">What it asks for.</param>
/// <param name="Mentions">What was found in it, in order.</param>
/// <param name="Subject">The amounts it is about, to be added up; empty where it names none.</param>
/// <param name="Target">What to express the subject in; null where it does not say.</param>
/// <param name="Region">The region it names, ISO 3166; null where it names none.</param>
/// <param name="Problem">What is missing or wrong; null where nothing is.</param>
public sealed record Question(
    string Text,
    Locale Locale,
    Intent Intent,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Term> Subject,
    Target? Target,
    string? Region,
    Problem? Problem)
{
    /// <summary>The misspelt words in it that were understood.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>What it says of amounts that can hold or not, where it makes or asks about a claim; empty for other questions.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>What is compared, each side a sum of products, the first being <see cref="Subject"/>; empty where nothing is.</summary>
    public ImmutableArray<ImmutableArray<Term>> Sides { get; init; } = [];
}

/// <summary>A product: <c>500,000 servers × 6.5 kW × a year</c>.</summary>
/// <param name="Factors">Its factors in the order of the text: numbers, quantities, rates and things.</param>
public sealed record Term(ImmutableArray<Mention> Factors);

/// <summary>What the reader wants an amount expressed in.</summary>
/// <param name="Unit">A unit, for a conversion or a length of time.</param>
/// <param name="Thing">A thing to count.</param>
/// <param name="Unknown">The words that were meant to name it, where nothing is known of them.</param>
/// <param name="Period">For how long each is to run ("for a year"); null where it is not said.</param>
/// <param name="Size">What each takes, holds or, for what makes electricity, can give at most: "3 MW turbines"; null where it is not said.</param>
/// <param name="Maker">The id of the family of its capacity factors, where it makes electricity; else null.</param>
public sealed record Target(
    Unit? Unit = null, ThingName? Thing = null, string? Unknown = null, QuantityMention? Period = null, QuantityMention? Size = null, string? Maker = null);
