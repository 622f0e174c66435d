using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Names;

/// <summary>The words that names of things and units are made of, to tell what a misspelt one was meant to be.</summary>
internal sealed class WordList
{
    private const int ShortestOfThings = 4;
    private const int ShortestOfUnits = 3;

    private readonly Dictionary<char, List<Word>> _byFirst = [];

    private WordList()
    {
    }

    public static WordList Of(UnitTable units, Vocabulary vocabulary, Locale locale)
    {
        var list = new WordList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, phrase, _) in vocabulary.Index.NamesIn(locale))
        {
            Add(phrase, ShortestOfThings, null);
        }

        foreach (var phrase in vocabulary.Index.AskingIn(locale))
        {
            Add(phrase, ShortestOfThings, null);
        }

        // A spelling that needs a word of warning is not one to make of another.
        foreach (var spelling in units.Spellings.Where(spelling => spelling.LookAlike is null && IsEnergy(spelling.Unit) && (spelling.Locale ?? locale) == locale))
        {
            Add(spelling.Text, ShortestOfUnits, spelling.Text.Contains(' ', StringComparison.Ordinal) ? null : spelling.Unit.SymbolIn(locale));
        }

        return list;

        void Add(string phrase, int shortest, string? written)
        {
            foreach (var token in Tokenizer.Split(phrase))
            {
                var stem = PhraseText.Stem(token.Folded).ToString();
                if (token.Kind != TokenKind.Word || stem.Length < shortest || !seen.Add(stem))
                {
                    continue;
                }

                if (!list._byFirst.TryGetValue(stem[0], out var words))
                {
                    list._byFirst[stem[0]] = words = [];
                }

                words.Add(new Word(stem, token.Folded, written ?? token.Raw));
            }
        }
    }

    /// <summary>The one word that a misspelt one is nearest to; null where none or several are, and where it is rightly spelt.</summary>
    public Word? Meant(string folded)
    {
        var stem = PhraseText.Stem(folded);
        Word? best = null;
        var (least, several) = (int.MaxValue, false);
        foreach (var word in _byFirst.GetValueOrDefault(folded[0]) ?? [])
        {
            if (Slip.Count(stem, word.Stem) is not { } slips || slips > least)
            {
                continue;
            }

            // Gigawatthour and gigawattheure are one unit.
            (several, best, least) = (slips == least && (several || word.Written != best?.Written), word, slips);
        }

        return several || least == 0 ? null : best;
    }

    private static bool IsEnergy(Unit unit) => unit.Dimension == Dimension.Energy || unit.Dimension == Dimension.Power;

    /// <summary>A word that there is.</summary>
    /// <param name="Stem">Without the s of a plural.</param>
    /// <param name="Folded">What it is looked up by.</param>
    /// <param name="Written">As its name writes it; for a unit in one word, its symbol.</param>
    internal sealed record Word(string Stem, string Folded, string Written);
}
