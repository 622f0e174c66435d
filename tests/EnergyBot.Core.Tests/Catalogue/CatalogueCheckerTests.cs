using System.Collections.Immutable;
using System.Text;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Catalogue;

public sealed class CatalogueCheckerTests
{
    [Fact]
    public void A_sound_catalogue_has_no_problem() => Assert.Empty(Check());

    [Theory]
    [InlineData("\"id\": \"home-us\"", "\"id\": \"Home_US\"", "not in kebab-case")]
    [InlineData("\"id\": \"home-us\", ", "", "a thing has no id")]
    [InlineData("\"energy-per-time\"", "\"energy\"", "the kind “energy” is not known")]
    [InlineData("\"energy-per-time\"", "\"energy-per-distance\"", "“kWh” per “year” does not fit the thing's kind")]
    [InlineData("\"labels\": { \"en\": \"average American home\", \"fr\": \"foyer américain moyen\" }", "\"labels\": { \"en\": \"average American home\" }", "“labels” is empty or lacks a language")]
    [InlineData("\"aliases\": { \"en\": [\"US home\"], \"fr\": [\"maison américaine\"] }, ", "", "“aliases” is empty or lacks a language")]
    [InlineData("\"familiarity\": { \"en\": 0.9, \"fr\": 0.4 },", "", "“familiarity” is empty or lacks a language")]
    [InlineData("0.9", "1.9", "the familiarity 1.9 is out of range")]
    [InlineData("\"one\": \"American home\", ", "", "“counted (with article, one and other)” is empty or lacks a language")]
    [InlineData("\"article\": \"an\"", "\"article\": \"the\"", "the article “the” is not one")]
    [InlineData("\"aliases\": { \"en\": [\"US home\"]", "\"aliases\": { \"en\": [\"US home\", \"us home\"]", "“us home” (en) is written twice")]
    [InlineData("\"US home\"", "\"home\"", "“home” (en) already means home-us")]
    [InlineData("\"US home\"", "\"\"", "an alias (en) is empty")]
    [InlineData("\"value\": 10715, ", "", "a figure has no value")]
    [InlineData("\"low\": 10500, ", "", "only one end of the range")]
    [InlineData("\"low\": 10500", "\"low\": 10800", "out of order")]
    [InlineData("\"value\": 10.5", "\"value\": -10.5", "is not above zero")]
    [InlineData("\"kWh\"", "\"kWhh\"", "the unit “kWhh” is not known")]
    [InlineData("\"per\": \"year\", \"region\": \"US\", \"year\": 2015", "\"per\": \"annum\", \"region\": \"US\", \"year\": 2015", "“annum” is not known")]
    [InlineData("\"region\": \"US\", \"year\": 2015", "\"region\": \"\", \"year\": 2015", "no region or no year")]
    [InlineData("2015", "3015", "the year 3015 is out of range")]
    [InlineData("2015", "1815", "the year 1815 is out of range")]
    [InlineData("\"boundary\": { \"en\": \"all customers\", \"fr\": \"tous les clients\" }", "\"boundary\": { \"en\": \"\", \"fr\": \"tous les clients\" }", "“boundary” is empty or lacks a language")]
    [InlineData("tous les clients", "tous les clients ; sans gaz", "narrow no-break space")]
    [InlineData("\"energyKind\": \"electricity\"", "\"energyKind\": \"electric\"", "the energyKind “electric” is not known")]
    [InlineData("\"energyKind\": \"electricity\", \"reading\": \"primary\"", "\"reading\": \"primary\"", "the energyKind “” is not known")]
    [InlineData("\"primary\"", "\"first\"", "the reading “first” is not known")]
    [InlineData("\"primary\"", "\"derived\"", "needs its sum in “arithmetic”")]
    [InlineData("\"primary\"", "\"recalled\"", "recalled though another was read")]
    [InlineData("\"preferred\": true, ", "", "0 figures are preferred")]
    [InlineData("\"reading\": \"secondary\"", "\"reading\": \"secondary\", \"preferred\": true", "2 figures are preferred")]
    [InlineData("\"preferredReason\": { \"en\": \"newer\", \"fr\": \"plus récent\" }, ", "", "say in “preferredReason”")]
    [InlineData("\"source\": \"eia\" },", "\"source\": \"aei\" },", "the source “aei” is in no file")]
    [InlineData("\"source\": \"eia\"", "\"source\": \"aei\"", "no figure cites this source")]
    [InlineData("https://", "http://", "is not an https address")]
    [InlineData("\"2021-10\"", "\"October 2021\"", "“published” is “October 2021”")]
    [InlineData("\"locator\": \"table 5\"", "\"locator\": \"\"", "a source needs title, publisher, url, published and locator")]
    [InlineData("\"family\": \"home-electricity\"", "\"family\": \"homes\"", "the family “homes” is not in families.json")]
    [InlineData("\"fr\": \"home-us\"", "\"fr\": \"home-fr\"", "the default “home-fr” (fr) is no member")]
    [InlineData(", \"default\": { \"en\": \"home-us\", \"fr\": \"home-us\" }", "", "a family needs id, labels, aliases and default")]
    [InlineData("\"id\": \"home-electricity\"", "\"id\": \"home-us\"", "something else has this id")]
    [InlineData("2026-01-31", "January", "is not a day")]
    [InlineData("\"date\": \"2026-01-31\"", "", "the date of the data is missing")]
    [InlineData("\"locator\"", "\"page\": 5, \"locator\"", "“page” is no field")]
    [InlineData("\"value\": 10715", "\"valeu\": 1, \"value\": 10715", "“valeu” is no field")]
    [InlineData("\"aliases\": { \"en\"", "\"aliases\": { \"de\": [], \"en\"", "“de” is no field")]
    [InlineData("\"value\": 10715", "\"value\": \"10715\"", "$.things[0].figures[0].value")]
    [InlineData("\"figures\": [", "\"figures\": [ null,", "a figure is null")]
    public void Each_rule_tells_what_breaks_it(string old, string replacement, string expected)
    {
        Assert.Contains(Check((old, replacement)), problem => problem.What.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_capacity_factor_above_the_whole_is_told()
    {
        var files = CatalogueFiles.With();
        files.Add(CatalogueFiles.OneMore("capacity-factor", "1", "item", ""));

        Assert.Contains(Check(files), problem => problem.What.Contains("above 100%", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_things_or_two_sources_of_one_id_are_told()
    {
        var files = CatalogueFiles.With();
        files.Add(CatalogueFiles.OneMore("power", "W", "item", CatalogueFiles.Of, id: "home-us"));
        Assert.Contains(Check(files), problem => problem is { File: "things/more.json", Id: "home-us" } && problem.What.Contains("things/home.json has a thing with this id", StringComparison.Ordinal));

        files[^1] = ("things/more.json", Encoding.UTF8.GetBytes("""{ "sources": [ { "id": "eia" } ] }"""));
        Assert.Contains(Check(files), problem => problem.What.Contains("another source has this id", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("energy-per-use", "Wh", "use", CatalogueFiles.Of, "comes in numbers")]
    [InlineData("power", "W", "item", "", "neither “counted” nor “of”")]
    [InlineData("power", "W", "item", CatalogueFiles.Of + CatalogueFiles.Counted, "both “counted” and “of”")]
    public void A_thing_can_be_put_in_words(string kind, string unit, string per, string forms, string expected)
    {
        var files = CatalogueFiles.With();
        files.Add(CatalogueFiles.OneMore(kind, unit, per, forms));

        Assert.Contains(Check(files), problem => problem.What.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_of_all_files_are_told_at_once_with_file_and_id()
    {
        var problems = Check(("0.9", "9"), ("2015", "215"), ("\"US home\"", "\"home\""), ("table 5", ""), ("2026-01-31", "31/01/2026"));

        Assert.Equal(
            ["catalogue.json", "families.json", "things/home.json", "things/home.json", "things/home.json"],
            problems.Select(problem => problem.File));
        Assert.Contains(problems, problem => problem.ToString().StartsWith("things/home.json, home-us: the familiarity 9", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_does_not_read_is_one_problem_and_blames_no_other()
    {
        var files = CatalogueFiles.With();
        files.Add(("things/more.json", "{ \"things\": [ }"u8.ToArray()));
        files[1] = ("families.json", (byte[])[0xEF, 0xBB, 0xBF, .. files[1].Content.Span]); // with a byte order mark

        var problem = Assert.Single(Check(files));
        Assert.Equal("things/more.json", problem.File);
        Assert.StartsWith("line 1, ", problem.What, StringComparison.Ordinal);
    }

    private static ImmutableArray<CatalogueProblem> Check(params ReadOnlySpan<(string Old, string New)> changes) => Check(CatalogueFiles.With(changes));

    private static ImmutableArray<CatalogueProblem> Check(List<(string Name, ReadOnlyMemory<byte> Content)> files) => CatalogueChecker.Check(files, UnitTable.Standard);
}
