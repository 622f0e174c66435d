using System.Collections.Immutable;
using EnergyBot.Core.Comparison.Claims;

namespace EnergyBot.Core.Answers;

/// <summary>One claim of a text with its verdict, worded.</summary>
/// <param name="Judgement">Whether it holds, and what that rests on.</param>
/// <param name="Text">The words of the claim as they stand in the text.</param>
/// <param name="Start">Where they start in the whole text, in UTF-16 code units.</param>
/// <param name="Sentence">The verdict in one sentence.</param>
/// <param name="Notes">What decides, and which slip would explain it.</param>
/// <param name="Working">The arithmetic.</param>
/// <param name="Sources">The numbers of its sources in the answer.</param>
/// <param name="Values">The numbers behind the verdict.</param>
public sealed record CheckedClaim(
    Judgement Judgement,
    string Text,
    long Start,
    Phrase Sentence,
    ImmutableArray<Phrase> Notes,
    ImmutableArray<Phrase> Working,
    ImmutableArray<int> Sources,
    ClaimValues Values);

/// <summary>The numbers behind a verdict.</summary>
/// <param name="Claimed">The number that is claimed: how many homes, or a total in SI.</param>
/// <param name="Computed">What that number would be by the preferred figure.</param>
/// <param name="Implied">What the claim implies for one, in <paramref name="Unit"/>.</param>
/// <param name="Low">The least published, in the same unit.</param>
/// <param name="Preferred">The preferred published figure.</param>
/// <param name="High">The most published.</param>
/// <param name="Unit">The unit: <c>kWh/home/year</c>, <c>Wh/query</c>, <c>GWh/day</c>; <c>1</c> for a share or a load factor.</param>
public sealed record ClaimValues(double? Claimed, double? Computed, double? Implied, double? Low, double? Preferred, double? High, string? Unit);
