using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;
using NJsonSchema;

namespace EnergyBot.Core.Tests.Catalogue;

public sealed class StandardCatalogueTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Data");

    public static TheoryData<string> DataFiles =>
    [
        "catalogue.json", "families.json",
        .. Directory.EnumerateFiles(Path.Combine(Data, "things")).Select(file => $"things/{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Has_no_problem()
    {
        var problems = CatalogueChecker.Check(EmbeddedData.CatalogueFiles(), UnitTable.Standard);

        Assert.True(problems.IsEmpty, string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public async Task Files_are_as_their_schema_says(string file)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Data, "catalogue.schema.json"), TestContext.Current.CancellationToken);
        var text = await File.ReadAllTextAsync(Path.Combine(Data, file), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(text).Select(error => error.ToString()));
        Assert.NotEmpty(schema.Validate(text.Replace("\"reading\"", "\"raeding\"", StringComparison.Ordinal).Replace("\"labels\"", "\"lables\"", StringComparison.Ordinal).Replace("\"date\"", "\"day\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_of_plants_belongs_to_one_family_of_capacity_factors()
    {
        var names = FactCatalogue.Standard.Families.SelectMany(family => Locales.All.SelectMany(locale => family.Makers[locale].Select(name => (Key: PhraseKey.Of(name).Key, family.Id)))).Distinct().ToList();
        Assert.NotEmpty(names);
        Assert.Empty(names.GroupBy(name => name.Key).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_figure_as_loaded_can_be_traced()
    {
        var catalogue = FactCatalogue.Standard;
        var sources = catalogue.Sources.ToDictionary(source => source.Id);

        foreach (var figure in catalogue.Things.SelectMany(thing => thing.Figures))
        {
            Assert.Same(sources[figure.Source.Id], figure.Source);
            Assert.NotEmpty(figure.Source.Locator);
            Assert.InRange(figure.Year, 1900, 2050);
            Assert.NotEmpty(figure.Region);
            Assert.NotEmpty(figure.Boundary.En);
            Assert.NotEmpty(figure.Boundary.Fr);
        }
    }

    [Fact]
    public void No_name_means_two_things_once_accents_and_case_are_gone()
    {
        foreach (var locale in Locales.All)
        {
            var names = FactCatalogue.Standard.Things
                .SelectMany(thing => thing.Aliases[locale].Append(thing.Labels[locale]).Select(name => (Name: Folding.Fold(name), thing.Id)))
                .Concat(FactCatalogue.Standard.Families.SelectMany(family => family.Aliases[locale].Select(name => (Name: Folding.Fold(name), family.Id))));

            Assert.Empty(names.Distinct().GroupBy(name => name.Name).Where(group => group.Count() > 1).Select(group => string.Join(", ", group)));
        }
    }

    [Fact]
    public void Figures_of_a_thing_agree_within_a_hundredfold()
    {
        foreach (var thing in FactCatalogue.Standard.Things)
        {
            Assert.InRange(thing.Figures.Max(figure => figure.Quantity.Amount.Value) / thing.Figures.Min(figure => figure.Quantity.Amount.Value), 1, 100);
        }
    }

    [Fact]
    public void The_spread_of_a_ChatGPT_query_holds_what_its_sources_say()
    {
        var query = FactCatalogue.Standard.Find("chatgpt-query")!;

        Assert.Equal(0.3, query.Preferred.Value);
        Assert.Contains(query.Figures, figure => figure.Value == 0.34 && figure.Source.Id == "altman-2025");
        Assert.Contains(query.Figures, figure => figure.Value == 2.9 && figure.Source.Id == "devries-2023");
        Assert.InRange(query.Spread.Amount.High / 3600, 18, 19);
    }
}
