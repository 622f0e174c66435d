using System.Collections.Immutable;

namespace EnergyBot.Core.Quantities;

/// <summary>A unit with its SI value and its names.</summary>
/// <param name="Id">Unique and stable: the symbol in plain letters, <c>kWh</c>, <c>mi</c>.</param>
/// <param name="Symbol">How it is written behind a number: <c>kWh</c>, <c>km</c>.</param>
/// <param name="Names">The unit in words, for one and for several.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many SI units one of it is: 3.6e6 (J) for the kilowatt-hour.</param>
/// <param name="Source">The id of the standard that defines the value; <see cref="UnitTable.SourceOf"/> has it whole.</param>
public sealed record Unit(string Id, string Symbol, Localized<PluralForms> Names, Dimension Dimension, double Factor, string Source)
{
    /// <summary>The symbol in French where it is another, <c>tep</c> for the <c>toe</c>; null where it is the same.</summary>
    public string? FrenchSymbol { get; init; }

    /// <summary>How it is written behind a number in a language.</summary>
    public string SymbolIn(Locale locale) => locale == Locale.French ? FrenchSymbol ?? Symbol : Symbol;

    /// <summary>An amount of this unit in SI.</summary>
    public Quantity Of(Estimate amount) => new(amount * Estimate.Exact(Factor), Dimension);
}

/// <summary>A noun for one and for several: <c>watt-hour</c>, <c>watt-hours</c>.</summary>
public sealed record PluralForms(string One, string Other);

/// <summary>A way to type a unit.</summary>
/// <param name="Text">The spelling; where <paramref name="CaseMatters"/> is false, in lower case without accents.</param>
/// <param name="Unit">The unit meant.</param>
/// <param name="CaseMatters">True where another case is another unit: <c>mWh</c> and <c>MWh</c>.</param>
/// <param name="Locale">The language that alone writes it so (<c>j</c> for a French day); null for both.</param>
/// <param name="LookAlike">Set where the spelling is loose or can be read otherwise: what to tell the reader.</param>
public sealed record UnitSpelling(string Text, Unit Unit, bool CaseMatters, Locale? Locale, LookAlike? LookAlike);

/// <summary>What a unit means beside certain words: BTU beside an air conditioner is BTU/h.</summary>
/// <param name="Unit">The unit as typed.</param>
/// <param name="Near">The words or phrases, folded; any of them in the text will do.</param>
/// <param name="Unless">Words in the amount itself that settle what is meant.</param>
/// <param name="Means">The unit meant.</param>
/// <param name="LookAlike">What to tell the reader.</param>
public sealed record UnitContext(Unit Unit, ImmutableArray<string> Near, ImmutableArray<string> Unless, Unit Means, LookAlike LookAlike);

/// <summary>What can be misread in a spelling.</summary>
/// <param name="Note">One short sentence for the reader: how it was read.</param>
/// <param name="Other">The other unit it may mean, null where the spelling is merely loose (<c>kw/h</c>).</param>
/// <param name="IsPeak">True for watts "peak", those of solar panels in full sun.</param>
public sealed record LookAlike(Localized<string> Note, Unit? Other, bool IsPeak = false);
