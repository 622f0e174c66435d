using System.Text;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class UnitDataTests
{
    // A small table without a fault; each test spoils one place of it.
    private const string Sound = """
        {
          "prefixes": [
            { "symbol": "m", "factor": "0.001", "names": { "en": "milli", "fr": "milli" }, "words": ["milli"], "twin": "M" },
            { "symbol": "M", "factor": "1000000", "names": { "en": "mega", "fr": "méga" }, "words": ["mega"] }
          ],
          "sources": [ { "id": "si", "title": "SI Brochure", "publisher": "BIPM", "url": "https://www.bipm.org", "published": "2019", "locator": "table 4" } ],
          "notes": {
            "milli": { "en": "Read as {unit}, not {other}.", "fr": "Lu comme {unit}, non {other}." },
            "mega": { "en": "Read as {unit}, not {other}.", "fr": "Lu comme {unit}, non {other}." }
          },
          "units": [
            { "id": "W", "symbol": "W", "dimension": "energy/time", "value": "1", "source": "si", "prefixes": ["m", "M"],
              "en": { "one": "watt", "other": "watts" }, "fr": { "one": "watt", "other": "watts" },
              "typed": [ { "symbols": ["W"], "words": ["watt(s)"] } ] },
            { "id": "TR", "symbol": "TR", "dimension": "energy/time", "value": "10", "of": "W", "over": "4", "source": "si",
              "en": { "one": "ton of cooling", "other": "tons of cooling" }, "fr": { "one": "tonne de froid", "other": "tonnes de froid" },
              "typed": [ { "words": ["cooling ton(s)"] } ] }
          ],
          "spellings": [ { "unit": "TR", "text": ["tr"], "locale": "fr", "note": "mega", "other": "W" } ]
        }
        """;

    [Fact]
    public void Sound_data_makes_a_table()
    {
        var table = Read(Sound);

        Assert.Equal(["W", "mW", "MW", "TR"], table.Units.Select(unit => unit.Id));
        Assert.Equal(2.5, table["TR"].Factor);
        Assert.Equal("BIPM", table.SourceOf(table["TR"]).Publisher);
        Assert.Equal("Lu comme TR, non W.", table.Spellings.Single(spelling => spelling.Text == "tr").LookAlike?.Note.Fr);
    }

    [Theory]
    [InlineData("\"cooling ton(s)\"", "\"watt(s)\"", "“watt” is watt (W) and ton of cooling (TR), and neither declares the other as its look-alike.")]
    [InlineData("\"cooling ton(s)\"", "\"mega watts\"", "“mega watts” is megawatt (MW) and ton of cooling (TR), and neither declares the other as its look-alike.")]
    [InlineData("\"text\": [\"tr\"], \"locale\": \"fr\", \"note\": \"mega\", \"other\": \"W\"", "\"text\": [\"mW\"], \"exact\": true", "“mW” is milliwatt (mW) and ton of cooling (TR), and neither declares the other as its look-alike.")]
    [InlineData("\"text\": [\"tr\"], \"locale\": \"fr\", \"note\": \"mega\", \"other\": \"W\"", "\"text\": [\"Watts\"], \"exact\": true", "“Watts” is ton of cooling (TR) and “watts” in any other case watt (W), and neither declares the other as its look-alike.")]
    [InlineData("\"id\": \"TR\", \"symbol\": \"TR\"", "\"id\": \"TR\", \"symbol\": \"MW\"", "“MW” is the id or symbol of two units: megawatt (MW) and ton of cooling (TR).")]
    [InlineData("\"id\": \"TR\", \"symbol\": \"TR\"", "\"id\": \"W\", \"symbol\": \"TR\"", "“W” is the id or symbol of two units: watt (W) and ton of cooling (W).")]
    public void A_clash_is_refused_and_names_both_sides(string sound, string spoilt, string problem) =>
        Assert.Contains(problem, ProblemsOf(sound, spoilt));

    [Theory]
    [InlineData("\"prefixes\": [\"m\", \"M\"]", "\"prefixes\": [\"x\"]", "Unit “W” takes the unknown prefix “x”.")]
    [InlineData("\"energy/time\", \"value\": \"10\"", "\"colour\", \"value\": \"10\"", "Unit “TR” has the unknown dimension “colour”.")]
    [InlineData("\"over\": \"4\", \"source\": \"si\"", "\"over\": \"4\", \"source\": \"no\"", "Unit “TR” has the source “no”, which is not among the sources.")]
    [InlineData("\"over\": \"4\", \"source\": \"si\",", "\"over\": \"4\",", "Unit “TR” has the source “”, which is not among the sources.")]
    [InlineData("\"one\": \"tonne de froid\", ", "", "Unit “TR” needs a French name for one and for several.")]
    [InlineData("\"other\": \"tons of cooling\"", "\"other\": \"\"", "Unit “TR” needs an English name for one and for several.")]
    [InlineData("\"id\": \"TR\", \"symbol\": \"TR\"", "\"id\": \"TR\"", "Unit “TR” needs an id and a symbol.")]
    [InlineData("\"value\": \"10\"", "\"value\": \"1e3\"", "Unit “TR” needs a positive decimal value, not “1e3” over “4”.")]
    [InlineData("\"value\": \"10\"", "\"value\": \"-1\"", "Unit “TR” needs a positive decimal value, not “-1” over “4”.")]
    [InlineData("\"over\": \"4\"", "\"over\": \"0\"", "Unit “TR” needs a positive decimal value, not “10” over “0”.")]
    [InlineData("\"energy/time\", \"value\": \"1\"", "\"energy/time\", \"value\": \"79228162514264337593543950335\"", "Unit “W”, 79228162514264337593543950335 × 1000000 ÷ 1, is beyond what 28 digits hold.")]
    [InlineData("\"of\": \"W\"", "\"of\": \"hp\"", "Unit “TR” is made of “hp”, which is no unit before it.")]
    [InlineData("\"factor\": \"1000000\"", "\"factor\": \"many\"", "Prefix “M” needs a symbol and a positive decimal factor, not “many”.")]
    [InlineData("\"fr\": \"méga\"", "\"fr\": \"\"", "Prefix “M” needs a name in both languages, and words.")]
    [InlineData("\"symbol\": \"M\", ", "\"symbol\": \"m\", ", "Prefix “m” is there twice.")]
    [InlineData("https://www.bipm.org", "www.bipm.org", "Source “si” needs an id, title, publisher, https url, year and locator.")]
    [InlineData("\"unit\": \"TR\"", "\"unit\": \"RT\"", "A spelling is of “RT”, which is no unit.")]
    [InlineData("\"locale\": \"fr\"", "\"locale\": \"de\"", "A spelling of “TR” has the unknown language “de”.")]
    [InlineData("\"note\": \"mega\", \"other\": \"W\"", "\"note\": \"mega\", \"other\": \"V\"", "A spelling of “TR” looks like “V”, which is no unit.")]
    [InlineData("\"note\": \"mega\", \"other\": \"W\"", "\"other\": \"W\"", "A spelling of “TR” looks like “W” and has no note.")]
    [InlineData("\"note\": \"mega\", \"other\": \"W\"", "\"note\": \"giga\"", "A spelling of “TR” has the note “giga”, which is missing in a language or altogether.")]
    [InlineData("\"cooling ton(s)\"", "\"cooling-ton\"", "The spelling “cooling-ton” of TR must be in single-spaced words without hyphens, in lower case without accents.")]
    [InlineData("\"cooling ton(s)\"", "\"Cooling ton\"", "The spelling “Cooling ton” of TR must be in single-spaced words without hyphens, in lower case without accents.")]
    [InlineData("\"cooling ton(s)\"", "\"tonne réfrigération\"", "The spelling “tonne réfrigération” of TR must be in single-spaced words without hyphens, in lower case without accents.")]
    [InlineData("\"cooling ton(s)\"", "\"tr\", \"tr\"", "“tr” is there twice for TR.")]
    public void What_is_malformed_is_refused_by_name(string sound, string spoilt, string problem) =>
        Assert.Contains(problem, ProblemsOf(sound, spoilt));

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var exception = Assert.Throws<UnitDataException>(() => Read(Sound
            .Replace("\"fr\": \"méga\"", "\"fr\": null", StringComparison.Ordinal)
            .Replace("\"energy/time\"", "\"power\"", StringComparison.Ordinal)
            .Replace("\"locale\": \"fr\"", "\"locale\": \"xx\"", StringComparison.Ordinal)));

        Assert.True(exception.Problems.Length >= 4);
        Assert.All(exception.Problems, problem => Assert.Contains(problem, exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "unit": [] }""")]
    public void What_is_not_of_the_right_shape_is_refused(string json) => Assert.Throws<UnitDataException>(() => Read(json));

    [Fact]
    public void A_declared_look_alike_settles_whose_a_shared_spelling_is()
    {
        var table = Read(Sound.Replace("\"text\": [\"tr\"], \"locale\": \"fr\"", "\"text\": [\"watts\"]", StringComparison.Ordinal));

        var spelling = table.Spellings.Single(spelling => spelling.Text == "watts");
        Assert.Equal("TR", spelling.Unit.Id);
        Assert.Equal("W", spelling.LookAlike?.Other?.Id);
    }

    [Fact]
    public void Two_languages_may_give_one_spelling_to_two_units()
    {
        var table = Read(Sound.Replace("\"spellings\": [", "\"spellings\": [ { \"unit\": \"W\", \"text\": [\"tr\"], \"locale\": \"en\" },", StringComparison.Ordinal));

        Assert.Equal(2, table.Spellings.Count(spelling => spelling.Text == "tr"));
    }

    [Fact]
    public void A_unit_with_milli_and_mega_gets_its_warnings_by_itself()
    {
        var spellings = Read(Sound).Spellings;

        Assert.Equal(("mW", "MW"), Reading("mW"));
        Assert.Equal(("MW", "mW"), Reading("mw"));

        (string Unit, string? Other) Reading(string exact)
        {
            var spelling = spellings.Single(spelling => spelling.CaseMatters && spelling.Text == exact);
            return (spelling.Unit.Id, spelling.LookAlike?.Other?.Id);
        }
    }

    private static string[] ProblemsOf(string sound, string spoilt)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        return [.. Assert.Throws<UnitDataException>(() => Read(Sound.Replace(sound, spoilt, StringComparison.Ordinal))).Problems];
    }

    private static UnitTable Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return UnitTable.Read(stream);
    }
}
