using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Names;

/// <summary>All phrases that mean something, in both languages. Looking a text up is linear in its length.</summary>
internal sealed class PhraseIndex
{
    // Longer names exist in no catalogue; the bound keeps reading linear.
    private const int LongestPhrase = 12;

    // Room for the words and a catalogue of some hundreds of things; it grows where there are more.
    private const int UsualSize = 8192;

    private readonly Dictionary<string, Entry> _entries = new(UsualSize, StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _longest;

    public PhraseIndex() => _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase; that of a region counts in capitals alone where it is given so: US is no "us".</summary>
    public void Add(string phrase, Locale locale, Meaning meaning)
    {
        var (key, words) = PhraseKey.Of(phrase);
        if (words is 0 or > LongestPhrase)
        {
            return;
        }

        _longest = Math.Max(_longest, words);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, key, out _);
        var entry = place;
        var slot = entry?.In(locale);
        if (ReferenceEquals(slot, meaning))
        {
            return;
        }

        var merged = slot is null ? meaning : slot.With(meaning);
        var capitals = (entry is null || entry.Capitals) && meaning.Region is not null && IsCapitals(phrase);
        place = locale == Locale.French
            ? new Entry(entry?.En, merged, capitals, phrase)
            : new Entry(merged, entry?.Fr, capitals, phrase);
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    public bool TryMatch(PhraseText text, int token, out Entry entry, out int next)
    {
        for (var words = Math.Min(_longest, text.WordsFrom(token)); words > 0; words--)
        {
            if (_lookup.TryGetValue(text.Slice(token, words), out entry!)
                && (!entry.Capitals || IsCapitals(text.Tokens[token].Raw))
                && !(words > 1 && IsArticle(text.Tokens, token)))
            {
                next = text.Next(token, words);
                return true;
            }
        }

        (entry, next) = (null!, token);
        return false;
    }

    /// <summary>The names of things in a language: the form that texts are looked up in, and as given.</summary>
    public IEnumerable<(string Key, string Phrase, ThingName Name)> NamesIn(Locale locale)
    {
        foreach (var (key, entry) in _entries)
        {
            if (entry.In(locale)?.Name is { } name)
            {
                yield return (key, entry.Phrase, name);
            }
        }
    }

    /// <summary>The phrases of a language that ask: "how many", "combien de temps".</summary>
    public IEnumerable<string> AskingIn(Locale locale) =>
        _entries.Values.Where(entry => entry.In(locale)?.Cue is Cue.HowMany or Cue.HowMuch or Cue.HowLong or Cue.HowFar).Select(entry => entry.Phrase);

    /// <summary>"A 100 GWh battery" is no A100.</summary>
    private static bool IsArticle(ImmutableArray<Token> tokens, int token) =>
        tokens.WordAt(token) == "a" && tokens.Is(token + 1, TokenKind.Digits) && !tokens.IsGlued(token + 1);

    private static bool IsCapitals(string phrase)
    {
        foreach (var letter in phrase)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                return false;
            }
        }

        return phrase.Length is > 0 and < 4;
    }

    /// <summary>What a phrase means in each language.</summary>
    /// <param name="En">Its meaning in English; null where it has none.</param>
    /// <param name="Fr">Its meaning in French; null where it has none.</param>
    /// <param name="Capitals">True where it counts only in capitals: US, EU.</param>
    /// <param name="Phrase">The phrase as it was given last.</param>
    internal sealed record Entry(Meaning? En, Meaning? Fr, bool Capitals, string Phrase)
    {
        public Meaning? In(Locale locale) => locale == Locale.French ? Fr : En;

        /// <summary>The meaning in a text of this language: its own; the other's for a word it has not, or that only the other names.</summary>
        public Meaning? ReadIn(Locale locale)
        {
            // A filler of one's own stays one: English "the" is no French tea.
            var other = locale == Locale.French ? En : Fr;
            return In(locale) ?? other;
        }
    }
}
