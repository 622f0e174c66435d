using System.Text.Json;
using System.Text.Json.Nodes;
using EnergyBot.Core;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Conversation;
using EnergyBot.Discord.Rendering;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Tests.Rendering;

/// <summary>Every thing of the catalogue, in every part and both languages, within what Discord takes.</summary>
public sealed class LimitTests
{
    private static readonly ReplyRenderer Renderer = new(new AnswerButtons(Assistant.Standard.Regions, null));

    [Theory]
    [InlineData(Locale.English)]
    [InlineData(Locale.French)]
    public void Every_fact_in_every_part_keeps_the_limits(Locale locale)
    {
        foreach (var thing in FactCatalogue.Standard.Things)
        {
            var answer = Assistant.Standard.About(thing.Id, new Preferences(locale, "FR"));
            foreach (var part in Enum.GetValues<ReplyPart>())
            {
                AssertFits(Renderer.Render(new ChatReply(answer, part, Visibility.OnlyMe, new string('r', AnswerReference.Longest), "FR")), $"{thing.Id} {part}");
            }
        }
    }

    [Fact]
    public void A_monstrous_answer_is_clipped()
    {
        var answer = Assistant.Standard.Answer("50 GWh", Preferences.None);
        var line = Phrase.Text(new string('x', 900) + " **[](@) " + new string('y', 900));
        var monster = answer with
        {
            Headline = line,
            Caveats = [.. Enumerable.Repeat(line, 40)],
            Working = [.. Enumerable.Repeat(line, 40)],
            Alternatives = [.. Enumerable.Repeat(new Alternative(new string('a', 300), "?"), 40)],
            Sources = [.. Enumerable.Repeat(answer.Sources[0], 200)],
        };
        AssertFits(ReplyRenderer.Report(monster), "report");
        foreach (var part in Enum.GetValues<ReplyPart>())
        {
            AssertFits(Renderer.Render(new ChatReply(monster, part, Visibility.OnlyMe, new string('r', AnswerReference.Longest), null)), $"{part}");
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(20)]
    public void Sources_find_room_in_further_fields(int count)
    {
        var answer = Assistant.Standard.Answer("50 GWh", Preferences.None);
        var source = answer.Sources[0].Source;
        var many = answer with { Sources = [.. Enumerable.Range(1, count).Select(number => new Citation(number, source, Reading.Primary))] };
        var fields = AnswerCard.Of(many, ReplyPart.Sources).Fields!;
        Assert.InRange(fields.Count, 2, 5);
        Assert.Equal(count, fields.Sum(field => field.Value.Split('\n').Length));
        Assert.EndsWith("…", AnswerCard.Of(answer with { Sources = [.. Enumerable.Repeat(answer.Sources[0], 200)] }, ReplyPart.Sources).Fields![^1].Value, StringComparison.Ordinal);
    }

    private static void AssertFits(ResponseData message, string what)
    {
        var embed = Assert.Single(message.Embeds!);
        Assert.True(embed.Description.Length is > 0 and <= Limits.Description, what);
        Assert.All(embed.Fields ?? [], field => Assert.True(field.Name.Length <= Limits.FieldName && field.Value.Length is > 0 and <= Limits.FieldValue, what));
        Assert.True(embed.Description.Length + (embed.Fields?.Sum(field => field.Name.Length + field.Value.Length) ?? 0) + (embed.Footer?.Text.Length ?? 0) <= Limits.Embeds, what);
        Assert.True(message.Components!.Count <= Limits.Rows, what);
        var ids = new HashSet<string>();
        foreach (var row in message.Components)
        {
            Assert.InRange(row.Components!.Count, 1, Limits.Buttons);
            foreach (var component in row.Components)
            {
                Assert.True(component.CustomId is null || (component.CustomId.Length <= Limits.CustomId && ids.Add(component.CustomId)), what);
                Assert.True((component.Label?.Length ?? 0) <= Limits.Label && (component.Options?.Count ?? 0) <= Limits.Choices, what);
            }
        }

        var json = JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(message, DiscordJson.Default.ResponseData))!;
        Assert.Empty(json["allowed_mentions"]!["parse"]!.AsArray());
    }
}
