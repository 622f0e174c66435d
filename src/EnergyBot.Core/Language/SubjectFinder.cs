using System.Collections.Immutable;

namespace EnergyBot.Core.Language;

/// <summary>Finds the amounts that a question is about.</summary>
internal static class SubjectFinder
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The products in a text, split where they are added; mentions that name the target left out.</summary>
    public static ImmutableArray<Term> Find(string text, ImmutableArray<Mention> mentions, ImmutableHashSet<int> used)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var factors = ImmutableArray.CreateBuilder<Mention>();
        for (var i = 0; i < mentions.Length; i++)
        {
            switch (mentions[i])
            {
                case CueMention { Cue: Cue.Plus }:
                    Close();
                    break;
                case QuantityMention or RateMention or ThingMention when !used.Contains(i):
                    factors.Add(mentions[i]);
                    break;
                case NumberMention when Counts(text, mentions, i):
                    factors.Add(mentions[i]);
                    break;
            }
        }

        Close();
        return terms.ToImmutable();

        void Close()
        {
            if (factors.Count > 0)
            {
                terms.Add(new Term(factors.DrainToImmutable()));
            }
        }
    }

    /// <summary>A number counts what follows it; a year ("in 2024") and a stray number count nothing.</summary>
    private static bool Counts(string text, ImmutableArray<Mention> mentions, int at)
    {
        var number = (NumberMention)mentions[at];
        if (at + 1 >= mentions.Length)
        {
            return false;
        }

        if (at > 0 && mentions[at - 1] is CueMention { Cue: Cue.Into }
            && number.Value is { IsExact: true, Value: >= FirstYear and <= LastYear } && mentions[at + 1] is not ThingMention)
        {
            return false;
        }

        var next = mentions[at + 1];
        return next switch
        {
            ThingMention or UnknownMention or RegionMention => true,
            QuantityMention => IsTimes(text.AsSpan(number.Span.End, next.Span.Start - number.Span.End)),
            _ => false,
        };
    }

    private static bool IsTimes(ReadOnlySpan<char> between) =>
        between.Trim() is "" or "x" or "X" or "×" or "*" or "·" or "times" or "fois" or "of" or "de";
}
