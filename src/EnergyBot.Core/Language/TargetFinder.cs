using System.Collections.Immutable;

namespace EnergyBot.Core.Language;

/// <summary>Finds what a question wants its amount expressed in.</summary>
internal static class TargetFinder
{
    /// <summary>How far one drives is told for an average electric car where no vehicle is named.</summary>
    private static readonly ThingName Drive = new(["ev-km"], null, null);

    /// <summary>The target and the mentions that name it.</summary>
    public static (Target? Target, ImmutableHashSet<int> Used) Find(string text, ImmutableArray<Mention> mentions)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is CueMention { Cue: Cue.HowMany } && At(text, mentions, i + 1, allowUnknown: true) is { } counted)
            {
                return counted;
            }

            if (mentions[i] is CueMention { Cue: Cue.HowFar })
            {
                return mentions.Any(mention => mention is ThingMention) && ThingAfter(mentions, i) is { } vehicle
                    ? (new Target(Thing: ((ThingMention)mentions[vehicle]).Name), [vehicle])
                    : (new Target(Thing: Drive), []);
            }
        }

        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            // "in phone charges", "= kWh": behind an amount or before one, never with a number of its own.
            if (mentions[i] is CueMention { Cue: Cue.Into or Cue.Equals } && HasAmount(mentions)
                && At(text, mentions, i + 1, allowUnknown: mentions[i] is CueMention { Cue: Cue.Into } && i + 2 >= mentions.Length) is { } into)
            {
                return into;
            }
        }

        return mentions is [.., UnitMention last] && HasAmount(mentions)
            ? (new Target(Unit: last.Unit), [mentions.Length - 1])
            : (null, []);
    }

    private static (Target?, ImmutableHashSet<int>)? At(string text, ImmutableArray<Mention> mentions, int at, bool allowUnknown)
    {
        UnknownMention? unknown = null;
        for (var i = at; i < Math.Min(at + 4, mentions.Length); i++)
        {
            switch (mentions[i])
            {
                case ThingMention thing:
                    return (new Target(Thing: thing.Name), [i]);
                case UnitMention unit when unknown is null:
                    return (new Target(Unit: unit.Unit), [i]);
                case RegionMention or CueMention { Cue: Cue.Energy }:
                    break;
                case UnknownMention word when allowUnknown:
                    unknown ??= word;
                    break;
                default:
                    i = mentions.Length;
                    break;
            }
        }

        return unknown is null ? null : (new Target(Unknown: unknown.Span.Of(text)), []);
    }

    private static int? ThingAfter(ImmutableArray<Mention> mentions, int at)
    {
        for (var i = at + 1; i < mentions.Length; i++)
        {
            if (mentions[i] is ThingMention)
            {
                return i;
            }
        }

        return null;
    }

    private static bool HasAmount(ImmutableArray<Mention> mentions) =>
        mentions.Any(mention => mention is QuantityMention or NumberMention)
        || mentions.Count(mention => mention is ThingMention) > 1
        || (mentions.Any(mention => mention is ThingMention) && mentions.Any(mention => mention is UnitMention));
}
