using System.Collections.Immutable;

namespace EnergyBot.Core.Language;

/// <summary>Finds the two or more things or amounts that a text compares.</summary>
internal static class SideFinder
{
    /// <summary>The sides, each a sum of products; empty where the text compares nothing.</summary>
    public static ImmutableArray<ImmutableArray<Term>> Find(string text, ImmutableArray<Mention> mentions)
    {
        if (IsCount(mentions))
        {
            return [];
        }

        var lead = Interpreter.Has(mentions, Cue.Compare);
        var sides = Split(text, mentions, lead);
        return sides.Length > 1 ? sides
            : Interpreter.Has(mentions, Cue.Usual) ? WithUsual(text, mentions)
            : [];
    }

    /// <summary>"50 GWh vs 20 GWh", "compare a kettle, an oven and a heater", "bus ou voiture".</summary>
    private static ImmutableArray<ImmutableArray<Term>> Split(string text, ImmutableArray<Mention> mentions, bool lead)
    {
        var sides = ImmutableArray.CreateBuilder<ImmutableArray<Term>>();
        var start = 0;
        for (var i = 0; i <= mentions.Length; i++)
        {
            if (i < mentions.Length && !Parts(text, mentions, i, lead))
            {
                continue;
            }

            var side = SubjectFinder.Find(text, Interpreter.Structural(mentions[start..i]), []);
            start = i;
            if (side.Any(term => term.Factors.Any(IsComparable)))
            {
                sides.Add(side);
            }
        }

        return sides.ToImmutable();
    }

    /// <summary>True where a side ends before this mention.</summary>
    private static bool Parts(string text, ImmutableArray<Mention> mentions, int at, bool lead)
    {
        if (mentions[at] is CueMention { Cue: var cue })
        {
            return cue is Cue.Versus or Cue.Or || (lead && cue is Cue.Plus or Cue.Compare);
        }

        if (at > 0 && SubjectFinder.IsEnergy(mentions[at]) && SubjectFinder.IsEnergy(mentions[at - 1])
            && mentions[at - 1].Span.Gap(mentions[at].Span, text).Trim() is "more than" or "less than" or "over" or "under" or "plus de" or "moins de")
        {
            // "Is 900 kcal more than 1 kWh": no qualifier of the second.
            return true;
        }

        return lead && at > 0 && mentions[at - 1].Span.Gap(mentions[at].Span, text).Contains(',', StringComparison.Ordinal);
    }

    /// <summary>"3 to 5 MWh a year for a flat, is that normal?": the amount against what is published of the thing.</summary>
    private static ImmutableArray<ImmutableArray<Term>> WithUsual(string text, ImmutableArray<Mention> mentions)
    {
        var plain = Interpreter.Structural(mentions);
        var things = plain.Where(mention => mention is ThingMention).ToImmutableArray();
        var typed = plain.RemoveAll(mention => mention is ThingMention || IsOne(mention));
        return things is [ThingMention thing] && typed.Any(SubjectFinder.IsEnergy)
            ? [SubjectFinder.Find(text, typed, []), [new Term([thing])]]
            : [];
    }

    /// <summary>"How many homes or cars": counts, and compares nothing.</summary>
    private static bool IsCount(ImmutableArray<Mention> mentions) =>
        (Interpreter.Has(mentions, Cue.HowMany) || Interpreter.Has(mentions, Cue.HowLong) || Interpreter.Has(mentions, Cue.HowFar)) && !Interpreter.Has(mentions, Cue.Compare);

    private static bool IsComparable(Mention factor) => factor is ThingMention || SubjectFinder.IsEnergy(factor);

    private static bool IsOne(Mention mention) => mention is NumberMention { Value: { IsExact: true, Value: 1 } };
}
