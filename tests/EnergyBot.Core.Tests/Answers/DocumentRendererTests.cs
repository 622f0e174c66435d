using System.Text.Json;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers;

public sealed class DocumentRendererTests
{
    [Fact]
    public void Json_is_written_without_reflection() =>
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Theory]
    [InlineData("50 GWh")]
    [InlineData("help")]
    [InlineData("kWh")]
    [InlineData("")]
    [InlineData("12 tep en MWh")]
    public void Every_document_has_the_same_members(string text) => Assert.Equal(
        ["text", "language", "intent", "quantities", "result", "other", "verdict", "claims", "headline", "equivalents", "working", "caveats", "sources", "alternatives", "dataVersion"],
        Document(text).EnumerateObject().Select(member => member.Name));

    [Theory]
    [InlineData("50 GWh", "equivalents", "en")]
    [InlineData("how many phone charges is a ChatGPT training?", "how-many", "en")]
    [InlineData("combien consomme une requête ChatGPT ?", "fact", "fr")]
    [InlineData("12 toe in MWh", "convert", "en")]
    [InlineData("how long would San Francisco run on 50 GWh?", "duration", "en")]
    [InlineData("aide", "help", "fr")]
    [InlineData("hello", "offtopic", "en")]
    [InlineData("kWh", "malformed", "en")]
    public void The_intent_and_language_are_named(string text, string intent, string language)
    {
        var document = Document(text);
        Assert.Equal((intent, language), (document.GetProperty("intent").GetString(), document.GetProperty("language").GetString()));
    }

    [Fact]
    public void The_result_is_in_watt_hours_and_watts()
    {
        var result = Document("500,000 servers at 6.5 kW for a year").GetProperty("result");
        Assert.Equal(2.847e13, result.GetProperty("energyWh").GetDouble(), 1e3); // 3.25 GW × 8,760 h
        Assert.Equal(3.25e9, result.GetProperty("powerW").GetDouble(), 1e-3);
        Assert.Equal(JsonValueKind.Null, result.GetProperty("value").ValueKind);
    }

    [Fact]
    public void A_number_asked_for_has_its_range_and_thing()
    {
        var result = Document("how many phone charges is a ChatGPT training?").GetProperty("result");
        Assert.Equal(2e9, result.GetProperty("low").GetDouble(), 1); // 40 GWh / 20 Wh
        Assert.Equal(40e9 / 15, result.GetProperty("value").GetDouble(), 1);
        Assert.Equal(40e9 / 12, result.GetProperty("high").GetDouble(), 1);
        Assert.Equal(("1", "phone-charge"), (result.GetProperty("unit").GetString(), result.GetProperty("thing").GetString()));
    }

    [Fact]
    public void How_long_is_in_seconds()
    {
        var result = Document("how long does 13.5 kWh run a 900 W heater?").GetProperty("result");
        Assert.Equal((54_000, "s"), (result.GetProperty("value").GetDouble(), result.GetProperty("unit").GetString())); // 15 h
    }

    [Theory]
    [InlineData("7,832 GWh a year", "energy", 2.81952e16, "J", "year")] // 7,832e9 Wh × 3,600
    [InlineData("5 kWh per 2 days", "energy", 9e6, "J", "day")] // 2.5 kWh a day
    [InlineData("6.5 kW", "power", 6500, "W", null)]
    [InlineData("15 kWh/100km", "J/m", 540, "J/m", null)] // 54 MJ / 100 km
    public void An_amount_is_as_written_in_SI(string text, string dimension, double value, string unit, string? per)
    {
        var quantity = Assert.Single(Document(text).GetProperty("quantities").EnumerateArray());
        Assert.Equal((dimension, unit, per), (quantity.GetProperty("dimension").GetString(), quantity.GetProperty("unit").GetString(), quantity.GetProperty("per").GetString()));
        Assert.Equal(value, quantity.GetProperty("value").GetDouble(), 1e-9 * value);
        Assert.Equal(text, text.Substring(quantity.GetProperty("start").GetInt32(), quantity.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void Every_number_cited_is_listed()
    {
        var document = Document("50 GWh");
        var listed = document.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("n").GetInt32()).ToList();
        Assert.Equal(Enumerable.Range(1, listed.Count), listed);
        Assert.All(document.GetProperty("equivalents").EnumerateArray(), equivalent =>
            Assert.Contains(Assert.Single(equivalent.GetProperty("sources").EnumerateArray()).GetInt32(), listed));
        Assert.Equal("https://example.org/city-2022", document.GetProperty("sources")[0].GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("5 kWh per 1e-310 km")]
    [InlineData("5 kWh per 1e-323 L")]
    public void An_amount_per_next_to_nothing_still_makes_a_document(string text) =>
        Assert.Equal(1.8e7, Document(text).GetProperty("quantities")[0].GetProperty("value").GetDouble()); // 5 kWh

    private static JsonElement Document(string text)
    {
        var answer = SmallCatalogue.Assistant.Answer(text, Preferences.None);
        return JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(DocumentRenderer.Render(answer), AnswerJson.Default.AnswerDocument)).RootElement;
    }
}
