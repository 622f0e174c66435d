using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Core.Tests.Answers;

/// <summary>What readers of each language and region get for each decade: kept to be judged by eye whenever the ranking or the catalogue changes.</summary>
public sealed class EquivalentTableTests
{
    private static readonly string[] Decades =
    [
        "1 mWh", "10 mWh", "100 mWh", "1 Wh", "10 Wh", "100 Wh", "1 kWh", "10 kWh", "100 kWh", "1 MWh", "10 MWh",
        "100 MWh", "1 GWh", "10 GWh", "100 GWh", "1 TWh", "10 TWh", "100 TWh", "1 PWh", "10 PWh", "100 PWh", "1000 PWh",
    ];

    private static readonly string?[] Regions = [null, "US", "GB", "FR", "DE"];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Each_decade_has_equivalents_worth_reading(string language) =>
        Snapshot.Check(Lines(Locales.Parse(language)!.Value), "Answers", $"equivalents.{language}.txt");

    private static IEnumerable<string> Lines(Locale locale)
    {
        foreach (var region in Regions)
        {
            yield return $"# {region ?? "no region"}";
            foreach (var amount in Decades)
            {
                var answer = Assistant.Standard.Answer(amount, new Preferences(locale, region));
                yield return PlainTextRenderer.Render(answer.Headline);
                foreach (var line in answer.Equivalents.Skip(1))
                {
                    yield return "    " + PlainTextRenderer.Render(line.Text);
                }
            }
        }
    }
}
