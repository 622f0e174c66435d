using System.Buffers;
using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language;

/// <summary>Gives a number the unit of an amount that it is set against: "5,200 GWh out of 29,500", "5,1 TWh au lieu de 0,9".</summary>
internal static class BorrowedUnits
{
    private static readonly string[] Against =
    [
        "out of", "instead of", "rather than", "up from", "down from", "compared with", "compared to", "against", "versus", "vs",
        "au lieu de", "au lieu des", "plutot que", "contre", "compare a", "par rapport a",
    ];

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".!?\n\r");

    public static ImmutableArray<Mention> Settle(string text, ImmutableArray<Mention> mentions)
    {
        QuantityMention? lender = null;
        var settled = mentions.ToBuilder();
        for (var i = 0; i < mentions.Length; i++)
        {
            var before = i == 0 ? 0 : mentions[i - 1].Span.End;
            if (i > 0 && text.AsSpan(before, mentions[i].Span.Start - before).ContainsAny(Breaks))
            {
                lender = null;
            }

            if (mentions[i] is QuantityMention quantity)
            {
                lender = SubjectFinder.IsEnergy(quantity) ? quantity : null;
            }
            else if (lender is null || mentions[i] is not NumberMention number)
            {
                continue;
            }
            else if (!IsAgainst(text, mentions, i) || !StandsAlone(text, number))
            {
                // "85 GWh, 5700 homes instead of 24,000": those are homes.
                lender = IsYear(text, number) ? lender : null;
            }
            else
            {
                settled[i] = lender with
                {
                    Span = number.Span,
                    Amount = lender.Unit.Of(number.Value),
                    Written = number.Written,
                    IsBorrowed = true,
                };
            }
        }

        return settled.DrainToImmutable();
    }

    /// <summary>The words right before the number; a cue among them (vs) is a mention of its own.</summary>
    private static bool IsAgainst(string text, ImmutableArray<Mention> mentions, int at)
    {
        var first = at;
        while (first > 0 && first > at - 3 && mentions[first - 1] is CueMention or UnknownMention)
        {
            first--;
        }

        var start = first == 0 ? 0 : mentions[first - 1].Span.End;
        var words = Folding.Fold(text[start..mentions[at].Span.Start]).TrimEnd();
        return Against.Any(against => words.EndsWith(against, StringComparison.Ordinal) && (words.Length == against.Length || words[^(against.Length + 1)] == ' '));
    }

    /// <summary>Nothing counted, no percentage and no year behind it: a stop, or the end.</summary>
    private static bool StandsAlone(string text, NumberMention number)
    {
        var rest = text.AsSpan(number.Span.End).TrimStart(" \u00A0\u202F");
        var written = number.Span.Of(text);
        return !IsYear(text, number) && !written.EndsWith('%') && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]));
    }

    private static bool IsYear(string text, NumberMention number) =>
        number.Value is { IsExact: true, Value: >= 1900 and <= 2100 } && number.Span.Of(text).Length == 4;
}
