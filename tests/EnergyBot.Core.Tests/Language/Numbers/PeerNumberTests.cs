using System.Globalization;
using System.Text.Json;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Tests.Language.Numbers;

/// <summary>The published number cases of another library (peers/LICENSE-Recognizers-Text) as far as we mean to read alike.</summary>
public sealed class PeerNumberTests
{
    /// <summary>Of the cases not excluded; what is reached, so that a fall is seen.</summary>
    private const double GoalRate = 0.99;

    [Theory]
    [InlineData("en", Locale.English)]
    [InlineData("fr", Locale.French)]
    public void Numbers_of_the_peer_are_read_alike(string code, Locale locale)
    {
        var excluded = Excluded();
        var folder = Path.Combine(AppContext.BaseDirectory, "Language", "Numbers", "peers");
        var wrong = new List<string>();
        var cases = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, $"recognizers-number-{code}.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (excluded.Contains(root.GetProperty("id").GetString()!))
            {
                continue;
            }

            cases++;
            var text = root.GetProperty("text").GetString()!;
            var expected = root.GetProperty("quantities").EnumerateArray().Select(quantity => quantity.GetProperty("value").GetDouble()).ToArray();
            var read = NumberReader.FindAll(Tokenizer.Split(text), locale)
                .SelectMany(reading => reading.IsRange ? [reading.Value.Low, reading.Value.High] : new[] { reading.Value.Value })
                .ToArray();
            if (!Alike(expected, read))
            {
                wrong.Add($"{root.GetProperty("id").GetString()} «{text}» expected {Show(expected)} read {Show(read)}");
            }
        }

        var rate = 1 - ((double)wrong.Count / cases);
        Assert.True(rate >= GoalRate, $"{rate:P1} of {cases}:\n" + string.Join('\n', wrong));
    }

    private static bool Alike(double[] expected, double[] read) =>
        expected.Length == read.Length && expected.Zip(read).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Abs(pair.First));

    private static string Show(double[] values) => string.Join(" ; ", values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>Cases that we mean to read otherwise, by kind, each with its reason.</summary>
    private static HashSet<string> Excluded() =>
        [.. CaseFile.Rows("Language", "Numbers", "peers", "exclusions.tsv").SelectMany(row => row[2].Split(' ')).Select(id => "recognizers-number-" + id)];
}
