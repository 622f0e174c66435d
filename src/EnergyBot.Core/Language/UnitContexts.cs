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
        if (!mentions.Any(mention => contexts.Any(context => UnitOf(mention) == context.Unit)))
        {
            return mentions;
        }

        var text = Words(tokens, default);
        return [.. mentions.Select(mention => Settle(tokens, text, mention, contexts))];
    }

    private static Mention Settle(ImmutableArray<Token> tokens, string text, Mention mention, ImmutableArray<UnitContext> contexts)
    {
        foreach (var context in contexts)
        {
            if (UnitOf(mention) == context.Unit
                && context.Near.Any(near => Has(text, near))
                && !(Words(tokens, mention.Span) is var own && context.Unless.Any(word => Has(own, word))))
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

    /// <summary>The folded words of a text or of a part of it, with a space before, between and behind.</summary>
    private static string Words(ImmutableArray<Token> tokens, TextSpan part)
    {
        var words = new StringBuilder(" ");
        foreach (var token in tokens)
        {
            if (part.Length > 0 && (token.Span.Start < part.Start || token.Span.End > part.End))
            {
                continue;
            }

            // "a/c", "/jour".
            words.Append(token.Folded).Append(token.Folded == "/" ? "" : " ");
        }

        return words.ToString();
    }
}
