using System.Collections.Immutable;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Conversation;

/// <summary>Completes a message that follows on the last question: "in phone charges" becomes "50 GWh in phone charges".</summary>
internal static class FollowUps
{
    /// <summary>False for a message that stands by itself whatever was asked before: one of no word that means anything, or with an amount of its own.</summary>
    /// <param name="message">The message as read by itself.</param>
    public static bool MayFollow(Question message) => !message.Mentions.IsEmpty && !message.Mentions.Any(SubjectFinder.IsEnergy);

    /// <summary>How much of the last answer a message wants ("more", "show the working", "sources?"); null where it wants none of it.</summary>
    /// <param name="message">The message as read by itself.</param>
    public static ReplyPart? Wanted(Question message)
    {
        var asked = message.Mentions;
        if (asked.IsEmpty || !asked.All(mention => mention is CueMention { Cue: Cue.More or Cue.Working or Cue.HelpSources or Cue.Also or Cue.Plus or Cue.Explain }))
        {
            return null;
        }

        return Interpreter.Has(asked, Cue.Working) ? ReplyPart.Working
            : Interpreter.Has(asked, Cue.HelpSources) ? ReplyPart.Sources
            : Interpreter.Has(asked, Cue.More) || (asked.Length == 1 && message.Locale == Locale.French && Interpreter.Has(asked, Cue.Plus)) ? ReplyPart.Everything
            : null;
    }

    /// <summary>The message as a question in full; null where it stands by itself.</summary>
    /// <param name="message">The message as read by itself.</param>
    /// <param name="last">The last question, which has a subject.</param>
    /// <param name="regions">The names of regions, to word the place asked about.</param>
    public static string? Complete(Question message, Question last, RegionNames regions)
    {
        var asked = message.Mentions;
        var opened = asked is [CueMention { Cue: Cue.Plus or Cue.Also }, ..];
        var rest = opened ? asked.RemoveAt(0) : asked;
        return rest.IsEmpty || rest.Any(SubjectFinder.IsEnergy) || rest.Count(mention => mention is UnknownMention) > 1 ? null
            : PlaceIn(rest) is { } place ? InPlace(last, place, regions)
            : Worth(message, rest, last, regions) ?? Price(message, rest, last) ?? (opened ? Instead(message, rest, last) : null) ?? InTermsOf(message, rest, last) ?? Number(message, rest, last) ?? Length(message, rest, last);
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

    /// <summary>"And in CO2?", "what does it cost?": money or greenhouse gases of the last amount.</summary>
    private static string? Worth(Question message, ImmutableArray<Mention> rest, Question last, RegionNames regions)
    {
        if (rest.FirstOrDefault(mention => mention is CueMention { Cue: Cue.Carbon or Cue.Cost }) is not { } worth
            || !rest.All(mention => mention is CueMention or UnknownMention or UnitMention))
        {
            return null;
        }

        var place = last.Region is { } region ? $" {regions.Where(region, last.Locale)}" : "";
        return $"{worth.Span.Of(message.Text)} {SubjectOf(last)}{place}";
    }

    /// <summary>"And at 30p?": the last amount at another price.</summary>
    private static string? Price(Question message, ImmutableArray<Mention> rest, Question last) =>
        rest.Where(mention => mention is not CueMention { Cue: Cue.Into or Cue.For }).ToList() is [QuantityMention { Amount.Dimension.Currency: not null } price]
            ? $"{SubjectOf(last)} {(last.Locale == Locale.French ? "à" : "at")} {price.Span.Of(message.Text)}"
            : null;

    /// <summary>"And solar panels?" behind a question for turbines: what was counted, counted in other terms.</summary>
    private static string? Instead(Question message, ImmutableArray<Mention> rest, Question last) =>
        rest is [ThingMention other] && last.Target?.Thing is { } counted
            && last.Mentions.FirstOrDefault(mention => mention is ThingMention named && ReferenceEquals(named.Name, counted)) is { } before
            ? last.Text[..before.Span.Start] + other.Span.Of(message.Text) + last.Text[before.Span.End..]
            : null;

    /// <summary>"In phone charges", "how many homes is that?", "in MJ".</summary>
    private static string? InTermsOf(Question message, ImmutableArray<Mention> rest, Question last)
    {
        if (rest is [CueMention { Cue: Cue.Into }, ThingMention or UnitMention])
        {
            return $"{SubjectOf(last)} {message.Text[rest[0].Span.Start..]}";
        }

        var things = rest.Where(mention => mention is ThingMention).ToList();
        return things is [var thing] && rest.All(mention => mention is ThingMention or CueMention { Cue: Cue.HowMany or Cue.HowMuch or Cue.Into or Cue.Equals or Cue.For })
            && rest.Any(mention => mention is CueMention { Cue: Cue.HowMany or Cue.Into })
            ? $"{SubjectOf(last)} {(message.Locale == Locale.French ? "en" : "in")} {thing.Span.Of(message.Text)}"
            : null;
    }

    /// <summary>"And for 10 of them?": so many of what was asked about.</summary>
    private static string? Number(Question message, ImmutableArray<Mention> rest, Question last)
    {
        if (rest.Where(mention => mention is not CueMention { Cue: Cue.For or Cue.Into } and not UnknownMention).ToList() is not [NumberMention number])
        {
            return null;
        }

        var typed = number.Span.Of(message.Text);
        return Factors(last).OfType<NumberMention>().ToList() is [var before]
            ? last.Text[..before.Span.Start] + typed + last.Text[before.Span.End..]
            : $"{typed} × {SubjectOf(last)}";
    }

    /// <summary>"For 3 hours", "et pendant un an ?": the last amount over another time.</summary>
    private static string? Length(Question message, ImmutableArray<Mention> rest, Question last)
    {
        if (rest.Where(mention => mention is not CueMention { Cue: Cue.For or Cue.Into }).ToList() is not [QuantityMention { Amount.Dimension: var dimension } time] || dimension != Dimension.Time)
        {
            return null;
        }

        var typed = time.Span.Of(message.Text);
        return Factors(last).OfType<QuantityMention>().FirstOrDefault(mention => mention.Amount.Dimension == Dimension.Time) is { } before
            ? last.Text[..before.Span.Start] + typed + last.Text[before.Span.End..]
            : $"{SubjectOf(last)} {(last.Locale == Locale.French ? "pendant" : "for")} {typed}";
    }

    /// <summary>The words of the last question that name its amount.</summary>
    private static string SubjectOf(Question last)
    {
        var factors = Factors(last).Select(factor => factor.Span).ToList();
        return last.Text[factors.Min(span => span.Start)..factors.Max(span => span.End)];
    }

    private static IEnumerable<Mention> Factors(Question question) => question.Subject.SelectMany(term => term.Factors);
}
