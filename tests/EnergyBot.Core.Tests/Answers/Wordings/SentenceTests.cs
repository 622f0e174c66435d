using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers.Wordings;

/// <summary>What holds for every sentence of a language.</summary>
public sealed class SentenceTests
{
    // Problems of the words themselves, which the sentence then quotes.
    private static readonly ProblemKind[] Quoting =
    [
        ProblemKind.UnitWithoutNumber, ProblemKind.NumberWithoutUnit, ProblemKind.ThingWithoutAmount, ProblemKind.UnknownUnit, ProblemKind.NoVoltage,
        ProblemKind.UnknownThing, ProblemKind.Zero, ProblemKind.Negative, ProblemKind.DoesNotConvert,
        ProblemKind.NotPriced, ProblemKind.NoFootprint,
    ];

    public static IEnumerable<TheoryDataRow<Locale, ProblemKind>> Problems() =>
        from locale in Locales.All from kind in Enum.GetValues<ProblemKind>() select new TheoryDataRow<Locale, ProblemKind>(locale, kind);

    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_problem_has_one_sentence_that_says_what_to_type(Locale locale, ProblemKind kind)
    {
        var wording = Wording.For(locale);
        var sentence = wording.Problem(kind, "xyz");

        Assert.NotEqual(wording.Failure, sentence);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("! ", sentence, StringComparison.Ordinal);
        Assert.True(char.IsUpper(sentence.TrimStart('“', '«', '\u202F')[0]) || sentence[0] is '“' or '«', sentence);
        Assert.Equal(Quoting.Contains(kind), sentence.Contains("{0}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_without_words_quotes_nothing()
    {
        foreach (var locale in Locales.All)
        {
            Assert.DoesNotContain("{0}", Wording.For(locale).Problem(ProblemKind.UnknownThing, ""), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_kind_of_problem_that_is_not_known_is_a_failure() =>
        Assert.All(Locales.All, locale => Assert.Equal(Wording.For(locale).Failure, Wording.For(locale).Problem((ProblemKind)999, "")));

    [Fact]
    public void No_French_sign_stands_without_its_space()
    {
        foreach (var text in Texts(FrenchWording.Instance))
        {
            for (var i = 0; i < text.Length; i++)
            {
                var before = i == 0 ? ' ' : text[i - 1];
                Assert.True(text[i] is not (';' or '?' or '!' or '»') || before == '\u202F', $"{i}: {text}");
                Assert.True(text[i] != ':' || before == '\u00A0', $"{i}: {text}");
                Assert.True(text[i] != '«' || (i + 1 < text.Length && text[i + 1] == '\u202F'), $"{i}: {text}");
            }
        }
    }

    [Fact]
    public void No_sentence_has_straight_quotes_or_double_spaces()
    {
        foreach (var text in Texts(FrenchWording.Instance).Concat(Texts(EnglishWording.Instance)))
        {
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\'', text);
            Assert.DoesNotContain('"', text);
        }
    }

    [Fact]
    public void English_has_no_French_spaces_or_quotes()
    {
        foreach (var text in Texts(EnglishWording.Instance))
        {
            Assert.DoesNotContain('\u202F', text);
            Assert.DoesNotContain('«', text);
        }
    }

    [Fact]
    public void Help_is_the_same_list_in_both_languages() =>
        Assert.Equal(EnglishWording.Instance.Help.Count, FrenchWording.Instance.Help.Count);

    private static IEnumerable<string> Texts(Wording wording)
    {
        var thing = SmallCatalogue.Resolved("ai-query").Thing;
        var year = UnitTable.Standard["yr"];
        string[] fixedTexts =
        [
            wording.AlsoAbout, wording.ThatMuchIsAbout, wording.Working, wording.Sources, wording.NoRange, wording.OffTopic, wording.Failure,
            wording.IsExactly.Trim(), wording.IsAbout(true).Trim(), wording.IsAbout(false).Trim(), "x" + wording.Colon + "x", "x" + wording.Semicolon + "x",
            wording.Once(year), wording.Per("5", year), wording.Things(thing, null), wording.Things(thing, 2.5e9), wording.WithEnergy("x", "y"),
            wording.Lasts("x", "y", "z", true), wording.PowerAlone("w", "x", "y", "z"), wording.PowerPerTime("x", "y"), wording.Data("x"),
            wording.Spread("x", "y", 3, true), wording.SpreadMakes("x"), wording.SubjectKind("x", "y"), wording.RegionAssumed("x"),
            wording.RegionMissing("x", "y"), wording.NumberReadAs("x", "y"), wording.OtherReading("x"),
        ];
        return fixedTexts.Concat(wording.Help)
            .Concat(Enum.GetValues<ProblemKind>().Select(kind => wording.Problem(kind, "x")))
            .Concat(Enum.GetValues<Reading>().Select(wording.ReadingNote))
            .Concat(SmallCatalogue.Facts.Things.Select(each => wording.KindNote(each) ?? ""));
    }
}
