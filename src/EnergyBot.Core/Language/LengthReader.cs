using System.Collections.Immutable;
using System.Globalization;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads what stands behind a unit and still belongs to its number: the half of "two hours and a half", the minutes of 2h30.</summary>
internal sealed class LengthReader(UnitTable table, UnitIndex units)
{
    private const double Hour = 3600;

    /// <summary>"Un kilowattheure et demi", "two hours and a half", "une heure et quart".</summary>
    public QuantityMention WithHalf(ImmutableArray<Token> tokens, QuantityMention mention, Locale locale, ref int next)
    {
        var end = (tokens.WordAt(next), tokens.WordAt(next + 1), tokens.WordAt(next + 2)) switch
        {
            ("et", "demi" or "demie", _) => next + 2,
            ("et", "quart", _) => next + 2,
            ("et", "un" or "trois", "quart" or "quarts") => next + 3,
            ("and", "a", "half" or "quarter") => next + 3,
            ("and", "three", "quarters") => next + 3,
            _ => next,
        };
        if (end == next || !mention.Amount.Amount.IsExact || units.TryRead(tokens, end, locale, out _, out _))
        {
            return mention;
        }

        var part = tokens[end - 1].Folded is "quart" or "quarter" ? 0.25 : tokens[end - 1].Folded is "quarts" or "quarters" ? 0.75 : 0.5;
        (next, mention) = (end, mention with { Amount = mention.Amount + mention.Unit.Of(Estimate.Exact(part)), Span = mention.Span.Cover(tokens[end - 1].Span) });
        return mention;
    }

    /// <summary>"2h30", "2 heures 30 de …", "1 h 15 min 10 s".</summary>
    public QuantityMention WithMinutes(ImmutableArray<Token> tokens, QuantityMention mention, Locale locale, ref int next)
    {
        // "2h30" at once, before "1h15 à 20 kW" reads as from 15 to 20.
        if (mention.Unit.Factor == Hour && tokens.Is(next, TokenKind.Digits) && (tokens.IsGlued(next) || EndsThere(tokens, next + 1))
            && tokens[next].Folded is { Length: <= 2 } digits && int.Parse(digits, CultureInfo.InvariantCulture) is < 60 and var minutes
            && !units.TryRead(tokens, next + 1, locale, out _, out _))
        {
            next++;
            return mention with { Amount = mention.Amount + table["min"].Of(Estimate.Exact(minutes)), Span = mention.Span.Cover(tokens[next - 1].Span) };
        }

        var smallest = mention.Unit.Factor;
        while (next < tokens.Length)
        {
            var at = tokens[next].Folded is "and" or "et" ? next + 1 : next;
            if (at >= tokens.Length || !NumberReader.TryRead(tokens, at, locale, out var part) || part.Value.Low < 0 || !part.Value.IsExact)
            {
                break;
            }

            if (!units.TryRead(tokens, part.Next, locale, out var spelling, out var end)
                || spelling.Unit.Dimension != Dimension.Time || spelling.Unit.Factor >= smallest)
            {
                break;
            }

            mention = mention with
            {
                Amount = mention.Amount + spelling.Unit.Of(part.Value),
                Span = mention.Span.Cover(tokens[end - 1].Span),
            };
            (smallest, next) = (spelling.Unit.Factor, end);
        }

        return mention;
    }

    /// <summary>"2 heures 30 de four", "2 h 30": minutes apart from their hour stand before no other noun.</summary>
    private static bool EndsThere(ImmutableArray<Token> tokens, int at) =>
        at >= tokens.Length
        || tokens[at].Folded is "a" or "at" or "de" or "d" or "of" or "par" or "per" or "each" or "pour" or "on" or "with" or "avec" or "chaque"
        || tokens[at] is { Kind: TokenKind.Symbol, Folded: "," or ";" or "." or "?" or "!" or ")" } && !tokens.Is(at + 1, TokenKind.Digits);
}
