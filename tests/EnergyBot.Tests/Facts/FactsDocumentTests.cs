using System.Text;
using System.Text.Json;
using EnergyBot.Facts;
using EnergyBot.Streams;

namespace EnergyBot.Tests.Facts;

public sealed class FactsDocumentTests
{
    [Fact]
    public void Nothing_is_serialized_by_reflection() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void The_document_has_the_names_that_readers_of_it_know()
    {
        using var stream = new MemoryStream();
        var writer = new DocumentWriter(stream, indented: false);
        writer.Write(FactsDocument.Of(Catalogues.Small), FactsJson.Default.FactsDocument);
        writer.Flush();
        var json = Encoding.UTF8.GetString(stream.ToArray());
        var figure = """{"value":15.5,"low":10,"high":20,"unit":"Wh","per":"charge","region":"world","year":2023,"boundary":{"en":"at the plug","fr":"à la prise"},"energyKind":"electricity","reading":"secondary","preferred":true,"source":"agency-2024"}""";
        Assert.StartsWith(
            """{"dataVersion":"2026-11-01.abc","things":[{"id":"phone-charge","category":"home","kind":"energy-per-use","labels":{"en":"a phone charge","fr":"une recharge de téléphone"},"figures":[""" + figure + "]},",
            json,
            StringComparison.Ordinal);
        Assert.Contains("\"low\":null,\"high\":null", json, StringComparison.Ordinal);
        Assert.EndsWith(
            """],"sources":[{"id":"agency-2024","title":"Électricité 2024","publisher":"Agency","url":"https://example.org/a","published":"2024-05","locator":"Table 2"}]}""" + "\n",
            json,
            StringComparison.Ordinal);
    }
}
