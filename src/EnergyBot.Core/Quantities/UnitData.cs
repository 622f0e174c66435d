using System.Text.Json.Serialization;

namespace EnergyBot.Core.Quantities;

// The shape of Data/units.json. Whatever the file leaves out is null here; UnitTableBuilder reports it.

internal sealed record UnitFile(
    PrefixData[]? Prefixes,
    SourceData[]? Sources,
    Dictionary<string, Localized<string>>? Notes,
    UnitData[]? Units,
    SpellingData[]? Spellings,
    ContextData[]? Contexts = null);

// Factor: A decimal number, exact.
// Words: How the prefix is typed in letters, without accents; misspellings too.
// Twin: The prefix that differs by its case alone: M for m.
internal sealed record PrefixData(string? Symbol, string? Factor, Localized<string>? Names, string[]? Words, string? Twin);

internal sealed record SourceData(string? Id, string? Title, string? Publisher, string? Url, string? Published, string? Locator);

// Value: A decimal number, exact: how many SI units, or how many Of.
// Of: The unit, earlier in the file, that the value counts; null for the SI unit.
// Over: A decimal number that divides the value, where the quotient has no end.
// Prefixes: The symbols of the prefixes it takes; each makes a unit.
internal sealed record UnitData(
    string? Id,
    string? Symbol,
    string? SymbolFr,
    string? Dimension,
    string? Value,
    string? Of,
    string? Over,
    string? Source,
    PluralForms? En,
    PluralForms? Fr,
    string[]? Prefixes,
    TypedData[]? Typed);

// Ways to type a unit and its multiples. "(s)" stands for an s that may be left out.
// Symbols: Typed behind a prefix's symbol (k), in the right case; matched in any, unless Exact.
// Words: Typed behind a prefix's name (kilo), in lower case without accents.
// Bare: False where only the multiples are typed so.
// Note: The note that goes with it, by its id.
// Other: The id of the other unit it may mean; of a multiple, that unit's multiple.
internal sealed record TypedData(string[]? Symbols, string[]? Words, string? Note, string? Other, bool Exact = false, bool Bare = true);

// Ways to type one unit that do not extend to its multiples.
// Other: The id of the other unit it may mean.
internal sealed record SpellingData(string? Unit, string[]? Text, string? Locale, string? Note, string? Other, bool Exact = false);

// What a unit means where certain words stand in the same text: BTU beside an air conditioner is BTU/h.
// Near: Words or phrases, folded.
// Unless: Words in the amount itself that settle what is meant: "us" before dollars.
internal sealed record ContextData(string? Unit, string[]? Near, string? Means, string? Note, string[]? Unless);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(UnitFile))]
internal sealed partial class UnitJson : JsonSerializerContext;
