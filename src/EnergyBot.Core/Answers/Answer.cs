using System.Collections.Immutable;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>An answer in full, for any renderer to show as much of as fits.</summary>
/// <param name="Question">What was asked, as it was read.</param>
/// <param name="Result">The amount or number that the question is about; null where there is none.</param>
/// <param name="Headline">One sentence that answers.</param>
/// <param name="Equivalents">The headline's equivalent first, then some of other kinds; empty where none fits.</param>
/// <param name="Working">The arithmetic, a line a step.</param>
/// <param name="Caveats">What decides, and what the reader should know.</param>
/// <param name="Sources">The sources that the phrases cite, by number from 1.</param>
/// <param name="Alternatives">Other readings of the question.</param>
/// <param name="DataVersion">The catalogue's date and content hash.</param>
public sealed record Answer(
    Question Question,
    Result? Result,
    Phrase Headline,
    ImmutableArray<EquivalentLine> Equivalents,
    ImmutableArray<Phrase> Working,
    ImmutableArray<Phrase> Caveats,
    ImmutableArray<Citation> Sources,
    ImmutableArray<Alternative> Alternatives,
    string DataVersion)
{
    /// <summary>The claims of the text in order, each with its verdict; empty where it makes none.</summary>
    public ImmutableArray<CheckedClaim> Claims { get; init; } = [];

    /// <summary>The main claim: the one found most wanting, or else the first that could be decided; null where there is none.</summary>
    public CheckedClaim? Main { get; init; }

    /// <summary>What the result is compared with, in the order of the text; empty where nothing is compared.</summary>
    public ImmutableArray<Result> Others { get; init; } = [];

    /// <summary>The language of the answer.</summary>
    public Locale Locale => Question.Locale;

    /// <summary>The same, saying first among its caveats that the catalogue has changed since it was first given.</summary>
    public Answer WithNewData() => this with { Caveats = Caveats.Insert(0, Phrase.Text(Wording.For(Locale).DataChanged)) };
}

/// <summary>What a question is about, in numbers.</summary>
/// <param name="Energy">The energy after all arithmetic, J.</param>
/// <param name="Power">The power after all arithmetic, W.</param>
/// <param name="Value">The number asked for.</param>
/// <param name="Unit">The unit of <paramref name="Value"/>: <c>s</c>, a unit to convert to, or <c>1</c> for a count.</param>
/// <param name="Thing">The id of the thing counted or asked about.</param>
public sealed record Result(Estimate? Energy, Estimate? Power, Estimate? Value, string? Unit, string? Thing);

/// <summary>One equivalent, worded.</summary>
/// <param name="Thing">The id of the thing.</param>
/// <param name="Value">The multiplier: how many, or how long in <paramref name="Unit"/>.</param>
/// <param name="Unit">What the multiplier counts: <c>1</c> for things, else a unit of time or distance.</param>
/// <param name="Text">The line, with its source number.</param>
/// <param name="Sources">The numbers of its sources.</param>
public sealed record EquivalentLine(string Thing, Estimate Value, string Unit, Phrase Text, ImmutableArray<int> Sources);

/// <summary>A source as an answer lists it.</summary>
/// <param name="Number">Its number in the answer, from 1.</param>
/// <param name="Source">The publication.</param>
/// <param name="Reading">How the figure was read from it.</param>
public sealed record Citation(int Number, Source Source, Reading Reading);

/// <summary>Another reading of the question, one step away.</summary>
/// <param name="Reading">What is read otherwise, as it is then: <c>7,832 GWh</c>.</param>
/// <param name="Question">What to ask to get its answer.</param>
public sealed record Alternative(string Reading, string Question);
