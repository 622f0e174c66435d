using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Catalogue;

public sealed class ColloquialNameTests
{
    private static readonly QuestionReader Reader = new(UnitTable.Standard, CatalogueNames.Of(FactCatalogue.Standard));

    public static IEnumerable<TheoryDataRow<string, string, string>> Names() =>
        CaseFile.Rows("Catalogue", "colloquial-names.tsv").Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2]));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_people_type_finds_the_thing_they_mean(string language, string name, string id)
    {
        var question = Reader.Read(name, Locales.Parse(language));

        Assert.Empty(question.Corrections);
        var thing = Assert.Single(question.Mentions.OfType<ThingMention>());
        Assert.Contains(id, thing.Name.Things.Append(thing.Name.Family));
    }
}
