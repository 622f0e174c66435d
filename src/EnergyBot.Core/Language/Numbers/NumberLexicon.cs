using System.Collections.Immutable;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>The words that numbers are made of in one language, folded.</summary>
internal sealed class NumberLexicon
{
    private readonly Dictionary<string, NumberWord> _words = [];
    private readonly Dictionary<string, List<string[]>> _qualifiers = [];

    private static readonly Lazy<NumberLexicon> English = new(() => new NumberLexicon(EnglishNumberWords.All, EnglishNumberWords.Qualifiers)
    {
        And = "and",
        Between = "between",
        Point = "point",
        Over = [["over"], ["out", "of"]],
        Of = ["of"],
        BehindParts = ["of", "and", "or", "as", "more", "less", "than", "the", "to", "in", "is"],
        Minus = ["minus", "negative"],
    });

    private static readonly Lazy<NumberLexicon> French = new(() => new NumberLexicon(FrenchNumberWords.All, FrenchNumberWords.Qualifiers)
    {
        And = "et",
        Between = "entre",
        Point = "virgule",
        Over = [["sur"]],
        Of = ["de", "d", "du", "des"],
        BehindParts = ["de", "d", "du", "des", "et", "ou", "plus", "moins", "que", "est", "en"],
        Minus = ["moins", "negatif", "negative"],
    });

    private NumberLexicon(IEnumerable<(NumberWordKind Kind, string Words)> words, IEnumerable<string> qualifiers)
    {
        foreach (var (kind, line) in words)
        {
            foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(kind, entry);
            }
        }

        foreach (var qualifier in qualifiers)
        {
            var parts = qualifier.Split(' ');
            if (!_qualifiers.TryGetValue(parts[0], out var list))
            {
                _qualifiers[parts[0]] = list = [];
            }

            list.Add(parts);
        }

        foreach (var list in _qualifiers.Values)
        {
            list.Sort((one, other) => other.Length.CompareTo(one.Length));
        }
    }

    /// <summary>The word that joins parts of a number, and the ends of "between".</summary>
    public required string And { get; init; }

    public required string Between { get; init; }

    /// <summary>The decimal mark as a word.</summary>
    public required string Point { get; init; }

    /// <summary>What stands for a fraction bar: "one out of three".</summary>
    public required ImmutableArray<string[]> Over { get; init; }

    public required ImmutableArray<string> Of { get; init; }

    /// <summary>The words that may follow "a fifth"; before any other it is an ordinal.</summary>
    public required ImmutableArray<string> BehindParts { get; init; }

    public required ImmutableArray<string> Minus { get; init; }

    public static NumberLexicon For(Locale locale) => (locale == Locale.French ? French : English).Value;

    public bool TryFind(string? word, out NumberWord found)
    {
        found = default;
        return word is not null && _words.TryGetValue(word, out found);
    }

    /// <summary>What may say that the number behind it is not exact, the longest first; each a row of folded tokens.</summary>
    public IReadOnlyList<string[]> QualifiersFrom(string folded) =>
        _qualifiers.TryGetValue(folded, out var list) ? list : [];

    /// <summary>An entry is <c>word=value</c>, with <c>~</c> for a round word and <c>|other</c> for a second meaning.</summary>
    private void Add(NumberWordKind kind, string entry)
    {
        var equals = entry.IndexOf('=', StringComparison.Ordinal);
        var values = entry[(equals + 1)..].TrimEnd('~').Split('|');
        var word = new NumberWord(
            kind,
            double.Parse(values[0], System.Globalization.CultureInfo.InvariantCulture),
            values.Length > 1 ? double.Parse(values[1], System.Globalization.CultureInfo.InvariantCulture) : null,
            entry.EndsWith('~'));
        _words.Add(entry[..equals], word);
    }
}
