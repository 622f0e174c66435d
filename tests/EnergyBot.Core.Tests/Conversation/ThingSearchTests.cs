using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class ThingSearchTests
{
    private static readonly ThingSearch Search = new(FactCatalogue.Standard);

    [Theory]
    [InlineData("phone-charge", "phone-charge")]
    [InlineData("Recharges de Téléphone", "phone-charge")]
    [InlineData("tour eiffel", "eiffel-tower")]
    [InlineData("SAN FRANCISCO", "san-francisco")]
    public void A_thing_is_found_by_id_or_name_whatever_case_accents_and_plural(string query, string id) =>
        Assert.Equal([id], Search.Exact(query).Select(thing => thing.Id));

    [Fact]
    public void What_has_no_such_name_is_not_guessed()
    {
        Assert.Empty(Search.Exact("phone chrge"));
        Assert.Empty(Search.Exact(""));
    }

    [Fact]
    public void Near_names_are_offered_nearest_first_each_thing_once()
    {
        var near = Search.Near("phone chrge");

        Assert.Equal("phone-charge", near[0].Thing.Id);
        Assert.Equal(near.Length, near.Select(found => found.Thing).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_near_to_nonsense() => Assert.Empty(Search.Near("xyzzyplugh"));

    [Fact]
    public void Words_are_found_by_their_beginnings_in_any_order()
    {
        Assert.Contains(Search.Containing("query chatg"), thing => thing.Id == "chatgpt-query");
        Assert.DoesNotContain(Search.Containing("hatgpt"), thing => thing.Id == "chatgpt-query");
    }
}
