namespace EnergyBot.Core.Language.Names;

/// <summary>A name of a thing or a family, as plain data.</summary>
/// <param name="Phrase">The name as people type it; case, accents and plural do not matter.</param>
/// <param name="Locale">Its language.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="IsMaker">True where it names what makes electricity at the capacity factors of the family: "wind farm".</param>
public readonly record struct Name(string Phrase, Locale Locale, ThingName Meaning, bool IsMaker = false);

/// <summary>Everything that texts are read with: the words of both languages, regions and the names of things.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _english;
    private readonly HashSet<string> _french;

    public Vocabulary(IEnumerable<Name> names)
    {
        var (english, french) = (LexiconData.Load(Locale.English), LexiconData.Load(Locale.French));
        _english = [.. english.LanguageWords];
        _french = [.. french.LanguageWords];
        AddWords(english, Locale.English);
        AddWords(french, Locale.French);
        var (regions, cities) = RegionData.Load();
        Regions = new RegionNames([.. regions], cities);
        foreach (var region in regions)
        {
            AddRegion(region, Locale.English);
            AddRegion(region, Locale.French);
        }

        // Names of one thing come together and share one meaning.
        var meaning = new Meaning();
        foreach (var name in names)
        {
            if (name.IsMaker)
            {
                Index.Add(name.Phrase, name.Locale, new Meaning { Maker = name.Meaning.Family });
                continue;
            }

            meaning = ReferenceEquals(meaning.Name, name.Meaning) ? meaning : new Meaning { Name = name.Meaning };
            Index.Add(name.Phrase, name.Locale, meaning);
        }
    }

    public PhraseIndex Index { get; } = new();

    public RegionNames Regions { get; }

    /// <summary>True for a folded word that this language has and the other has not.</summary>
    public bool IsWordOf(Locale locale, string folded) => (locale == Locale.French ? _french : _english).Contains(folded);

    private void AddRegion(RegionEntry region, Locale locale)
    {
        var meaning = new Meaning { Region = region.Code };
        Index.Add(region.Names[locale], locale, meaning);
        foreach (var alias in region.Aliases[locale])
        {
            Index.Add(alias, locale, meaning);
        }
    }

    private void AddWords(LexiconData lexicon, Locale locale)
    {
        AddAll(lexicon.Words, new Meaning { Filler = true });
        AddAll(lexicon.Each, new Meaning { Each = true });
        AddAll(lexicon.Locative, new Meaning { Locative = true });
        AddAll(lexicon.Lasting, new Meaning { Lasting = true });
        foreach (var (cue, phrases) in lexicon.Cues)
        {
            AddAll(phrases, new Meaning { Cue = Enum.Parse<Cue>(cue, ignoreCase: true) });
        }

        foreach (var (word, unit) in lexicon.Once)
        {
            Index.Add(word, locale, new Meaning { Once = unit });
        }

        foreach (var (phrase, unit) in lexicon.Whole)
        {
            Index.Add(phrase, locale, new Meaning { Whole = unit });
        }

        void AddAll(string[] phrases, Meaning meaning)
        {
            foreach (var phrase in phrases)
            {
                Index.Add(phrase, locale, meaning);
            }
        }
    }
}
