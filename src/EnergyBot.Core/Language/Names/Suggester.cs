using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Names;

/// <summary>Finds what a word with a slip of the finger was perhaps meant to be. Only asked where a word is not known.</summary>
internal sealed class Suggester(UnitTable units, Vocabulary vocabulary)
{
    private const int LongestWord = 20;

    private readonly Lazy<Candidate[]> _english = new(() => Candidates(units, vocabulary, Locale.English));
    private readonly Lazy<Candidate[]> _french = new(() => Candidates(units, vocabulary, Locale.French));

    // A word of so many letters may have two slips, a shorter one only one.
    private const int LongWord = 5;

    /// <summary>The one unit or thing nearest to a word, as one would type it; null where none or several are near.</summary>
    public string? For(string word, Locale locale)
    {
        var key = PhraseKey.Of(word).Key;
        if (key.Length is < 2 or > LongestWord)
        {
            return null;
        }

        var nearest = new Nearest(key);
        foreach (var (form, meaning, text) in (locale == Locale.French ? _french : _english).Value)
        {
            nearest.Offer(form, meaning, text);
        }

        return nearest.Only;
    }

    private static Candidate[] Candidates(UnitTable units, Vocabulary vocabulary, Locale locale) =>
    [
        // A spelling that needs a word of warning is not one to suggest, nor are bucks for ducks.
        .. units.Spellings
            .Where(spelling => spelling.LookAlike is null && !spelling.Unit.Dimension.IsPriceOrCarbon && (spelling.Locale is null || spelling.Locale == locale))
            .Select(spelling => new Candidate(PhraseText.Stem(Folding.Fold(spelling.Text)).ToString(), spelling.Unit.Id, spelling.Unit.SymbolIn(locale))),
        .. vocabulary.Index.NamesIn(locale).Select(name => new Candidate(name.Key, name.Name, name.Phrase)),
    ];

    private readonly record struct Candidate(string Form, object Meaning, string Text);

    /// <summary>Keeps what is nearest, and whether that is one thing or several.</summary>
    private sealed class Nearest(string word)
    {
        private int _distance = (word.Length < LongWord ? 1 : 2) + 1;
        private object? _meaning;
        private string? _text;

        public string? Only => _text;

        public void Offer(string candidate, object meaning, string text)
        {
            if (candidate.Length < 2 || EditDistance.Within(word, candidate, _distance) is not { } distance)
            {
                return;
            }

            if (distance < _distance)
            {
                (_distance, _meaning, _text) = (distance, meaning, text);
            }
            else if (distance == _distance && _meaning is not null && !meaning.Equals(_meaning))
            {
                _text = null;
            }
        }
    }
}
