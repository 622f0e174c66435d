using System.Collections.Immutable;
using System.Text;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Settles what a doubtful unit means by the words around it: BTU beside an air conditioner, calories in a meal, mWh of a wind farm.</summary>
internal static class UnitContexts
{
    public static ImmutableArray<Mention> Settle(ImmutableArray<Token> tokens, ImmutableArray<Mention> mentions, ImmutableArray<UnitContext> contexts)
    {
        // Each context is looked for once in a text, however many amounts it may concern.
        var found = contexts.Where(context => mentions.Any(mention => UnitOf(mention) == context.Unit)).ToList();
        if (found.Count == 0)
        {
            return mentions;
        }

        var text = Words(tokens, 0, tokens.Length);
        found.RemoveAll(context => !context.Near.Any(near => Has(text, near)));
        return found.Count == 0 ? mentions : [.. mentions.Select(mention => Settle(tokens, mention, found))];
    }

    private static Mention Settle(ImmutableArray<Token> tokens, Mention mention, List<UnitContext> contexts)
    {
        foreach (var context in contexts)
        {
            if (UnitOf(mention) == context.Unit && !(OwnWords(tokens, mention.Span) is var own && context.Unless.Any(word => Has(own, word))))
            {
                return mention is QuantityMention quantity
                    ? quantity with
                    {
                        Amount = context.Means.Of(quantity.Amount.Amount / Estimate.Exact(quantity.Unit.Factor)),
                        Unit = context.Means,
                        LookAlike = context.LookAlike,
                    }
                    : new UnitMention(mention.Span, context.Means);
            }
        }

        return mention;
    }

    private static Unit? UnitOf(Mention mention) => mention switch
    {
        QuantityMention quantity => quantity.Unit,
        UnitMention unit => unit.Unit,
        _ => null,
    };

    private static bool Has(string text, string phrase) => text.Contains($" {phrase} ", StringComparison.Ordinal);

    private static string OwnWords(ImmutableArray<Token> tokens, TextSpan part)
    {
        var (first, end) = (0, tokens.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = tokens[middle].Span.Start < part.Start ? (middle + 1, end) : (first, middle);
        }

        end = first;
        while (end < tokens.Length && tokens[end].Span.End <= part.End)
        {
            end++;
        }

        return Words(tokens, first, end);
    }

    /// <summary>The folded words of some tokens, with a space before, between and behind.</summary>
    private static string Words(ImmutableArray<Token> tokens, int first, int end)
    {
        var words = new StringBuilder(" ");
        for (var i = first; i < end; i++)
        {
            // "a/c", "/jour".
            words.Append(tokens[i].Folded).Append(tokens[i].Folded == "/" ? "" : " ");
        }

        return words.ToString();
    }
}
