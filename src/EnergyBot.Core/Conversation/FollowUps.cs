using System.Collections.Immutable;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Conversation;

/// <summary>Completes a message that follows on the last question: "in phone charges" becomes "50 GWh in phone charges".</summary>
internal static class FollowUps
{
    /// <summary>The message as a question in full; null where it stands by itself.</summary>
    /// <param name="message">The message as read by itself.</param>
    /// <param name="last">The last question, which has a subject.</param>
    /// <param name="regions">The names of regions, to word the place asked about.</param>
    public static string? Complete(Question message, Question last, RegionNames regions)
    {
        var asked = message.Mentions;
        var opened = asked is [CueMention { Cue: Cue.Plus or Cue.Also }, ..];
        var rest = opened ? asked.RemoveAt(0) : asked;
        if (rest.IsEmpty || rest.Any(SubjectFinder.IsEnergy))
        {
            return null;
        }

        if (PlaceIn(rest) is { } place)
        {
            return InPlace(last, place, regions);
        }

        return rest is [CueMention { Cue: Cue.Into }, ThingMention or UnitMention]
            ? $"{SubjectOf(last)} {message.Text[rest[0].Span.Start..]}"
            : null;
    }

    /// <summary>"And in Germany?": a place and nothing else.</summary>
    private static string? PlaceIn(ImmutableArray<Mention> mentions) =>
        mentions.Where(mention => mention is not CueMention { Cue: Cue.Into or Cue.For }).ToList() switch
        {
            [RegionMention region] => region.Region,
            [ThingMention { Name.Region: { } region }] => region,
            _ => null,
        };

    /// <summary>The last question, asked of another place.</summary>
    private static string InPlace(Question last, string place, RegionNames regions)
    {
        var text = last.Text;
        foreach (var mention in last.Mentions)
        {
            var named = mention is RegionMention or ThingMention { Name.Region: not null };
            if (named)
            {
                return text[..mention.Span.Start] + regions.Of(place, last.Locale) + text[mention.Span.End..];
            }
        }

        return $"{text.TrimEnd(' ', '?', '!', '.', '\u00A0', '\u202F')} {regions.Where(place, last.Locale)}";
    }

    /// <summary>The words of the last question that name its amount.</summary>
    private static string SubjectOf(Question last)
    {
        var factors = last.Subject.SelectMany(term => term.Factors).Select(factor => factor.Span).ToList();
        return last.Text[factors.Min(span => span.Start)..factors.Max(span => span.End)];
    }
}
