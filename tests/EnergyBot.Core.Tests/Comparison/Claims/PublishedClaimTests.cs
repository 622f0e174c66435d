using System.Text.Json;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Conversation;

namespace EnergyBot.Core.Tests.Comparison.Claims;

/// <summary>
/// Claims that were really published, paraphrased (published-claims.jsonl): <c>flaw</c> tells what is wrong with one;
/// <c>judge: false</c> leaves out those on which the sources themselves are of two minds.
/// </summary>
public sealed class PublishedClaimTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Comparison", "Claims", "published-claims.jsonl");

    [Fact]
    public void Most_flaws_are_seen_hardly_a_sound_claim_is_accused_and_most_are_decided()
    {
        int flawed = 0, seen = 0, sound = 0, kept = 0, decided = 0;
        var missed = new List<string>();
        foreach (var line in File.ReadLines(Cases))
        {
            using var document = JsonDocument.Parse(line);
            var claim = document.RootElement;
            if (claim.TryGetProperty("judge", out var judge) && !judge.GetBoolean())
            {
                continue;
            }

            var text = claim.GetProperty("text").GetString()!;
            var outcomes = Assistant.Standard.Answer(text, new Preferences()).Claims.Select(found => found.Judgement.Outcome).ToList();
            var accused = outcomes.Exists(outcome => outcome is Outcome.Off or Outcome.Confused);
            var settled = outcomes.Exists(outcome => outcome is Outcome.Holds or Outcome.Roughly);
            var isFlawed = claim.TryGetProperty("flaw", out _);
            flawed += isFlawed ? 1 : 0;
            seen += isFlawed && accused ? 1 : 0;
            sound += isFlawed ? 0 : 1;
            kept += !isFlawed && !accused ? 1 : 0;
            decided += !isFlawed && !accused && settled ? 1 : 0;
            if (isFlawed ? !accused : accused || !settled)
            {
                missed.Add(text);
            }
        }

        var list = string.Join('\n', missed);
        Assert.True(seen >= 0.8 * flawed, $"{seen} of {flawed} flaws seen:\n{list}");
        Assert.True(kept >= 0.97 * sound, $"{kept} of {sound} sound claims not accused:\n{list}");
        Assert.True(decided >= 0.65 * sound, $"{decided} of {sound} sound claims decided:\n{list}");
    }
}
