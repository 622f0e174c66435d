using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Tests.Language.Names;

public sealed class PhraseIndexTests
{
    private static readonly Meaning Home = new() { Name = new ThingName([], "home", null) };
    private static readonly Meaning French = new() { Region = "FR" };
    private static readonly Meaning America = new() { Region = "US" };

    [Fact]
    public void The_longest_phrase_wins()
    {
        var index = Of(("phone", Home), ("phone charge", French));
        Assert.Equal((French, 2), Match(index, "phone charges please"));
        Assert.Equal((Home, 1), Match(index, "phone please"));
    }

    [Fact]
    public void Punctuation_between_words_does_not_part_them() =>
        Assert.Equal((Home, 5), Match(Of(("l'hôtel de ville", Home)), "l’Hotel-de ville".Replace("-", " ", StringComparison.Ordinal)));

    [Fact]
    public void A_region_in_capitals_counts_in_capitals_only()
    {
        var index = Of(("US", America));
        Assert.Equal((America, 1), Match(index, "US"));
        Assert.Equal((null, 0), Match(index, "us"));
    }

    [Fact]
    public void A_thing_in_capitals_counts_however_it_is_typed() => Assert.Equal((Home, 1), Match(Of(("TV", Home)), "tv"));

    [Fact]
    public void One_phrase_of_two_things_names_both()
    {
        var index = new PhraseIndex();
        index.Add("server", Locale.English, new Meaning { Name = new ThingName(["a"], null, null) });
        index.Add("servers", Locale.English, new Meaning { Name = new ThingName(["b"], "family", null) });
        var name = Match(index, "server").Meaning?.Name;
        Assert.Equal(["a", "b"], name?.Things ?? []);
        Assert.Equal("family", name?.Family);
    }

    [Fact]
    public void A_word_that_only_the_other_language_has_keeps_its_meaning()
    {
        var index = new PhraseIndex();
        var filler = new Meaning { Filler = true };
        index.Add("maison", Locale.French, Home);
        index.Add("four", Locale.English, filler);
        index.Add("four", Locale.French, Home);
        Assert.True(index.TryMatch(Text("maison"), 0, out var entry, out _));
        Assert.Same(Home, entry.ReadIn(Locale.English));

        // English "four" is a number, not a French oven; nor is "the" a French tea.
        Assert.True(index.TryMatch(Text("four"), 0, out entry, out _));
        Assert.Same(filler, entry.ReadIn(Locale.English));
    }

    [Fact]
    public void A_phrase_of_no_words_or_of_too_many_is_left_out()
    {
        var index = Of(("", Home), ("!", Home), ("a b c d e f g h i j k l m", Home));
        Assert.Equal((null, 0), Match(index, "a b c d e f g h i j k l m"));
        Assert.Equal((null, 0), Match(index, "!"));
    }

    private static PhraseIndex Of(params (string Phrase, Meaning Meaning)[] phrases)
    {
        var index = new PhraseIndex();
        foreach (var (phrase, meaning) in phrases)
        {
            index.Add(phrase, Locale.English, meaning);
        }

        return index;
    }

    private static (Meaning? Meaning, int Next) Match(PhraseIndex index, string text) =>
        index.TryMatch(Text(text), 0, out var entry, out var next) ? (entry.In(Locale.English), next) : (null, 0);

    private static PhraseText Text(string text) => new(Tokenizer.Split(text));
}
