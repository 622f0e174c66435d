using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads what money alone is written with: the sign before the number ($12, CHF 24), and cents behind it (10€50).</summary>
internal sealed class MoneyReader(UnitTable table, UnitIndex units)
{
    /// <summary>The number behind a currency that stands at a token, its scale included: $12, £64m, US$ 1.2 billion.</summary>
    public (NumberReading Number, UnitSpelling Spelling)? ReadBefore(ImmutableArray<Token> tokens, int at, Locale locale)
    {
        // "About $5": the words stand before the sign.
        var sign = QualifierReader.Skip(tokens, at, locale);
        if (!units.TryRead(tokens, sign, locale, out var spelling, out var behind)
            || spelling.Unit.Dimension.Currency is null
            || !IsSign(tokens, sign, spelling)
            || !tokens.Is(behind, TokenKind.Digits)
            || !NumberReader.TryRead(tokens, behind, locale, out var number))
        {
            return null;
        }

        number = WithLetter(tokens, number);
        return (number with
        {
            Span = tokens[sign].Span.Cover(number.Span),
            Approximate = number.Approximate || sign > at,
        }, spelling);
    }

    /// <summary>"10€50", "10 euros 50", "2 dollars and 50 cents".</summary>
    public QuantityMention WithCents(ImmutableArray<Token> tokens, QuantityMention mention, Locale locale, ref int next)
    {
        if (mention.Amount.Dimension.Currency is null || mention.Unit.Factor != 1 || !mention.Amount.Amount.IsExact)
        {
            return mention;
        }

        var at = tokens.WordAt(next) is "and" or "et" ? next + 1 : next;
        if (!tokens.Is(at, TokenKind.Digits) || tokens[at].Span.Length != 2 || tokens[at].LineBefore)
        {
            return mention;
        }

        var (end, named) = (at + 1, units.TryRead(tokens, at + 1, locale, out var spelling, out var unitEnd));
        var isCents = named && spelling.Unit.Factor == 0.01 && spelling.Unit.Dimension.Currency is not null;
        if (isCents ? at > next + 1 : named || at > next || tokens.Is(end, TokenKind.Digits) || tokens.IsGlued(end) && tokens.Is(end, TokenKind.Word))
        {
            return mention;
        }

        if (table.Units.FirstOrDefault(unit => unit.Dimension == mention.Amount.Dimension && unit.Factor == 0.01) is not { } cent)
        {
            return mention;
        }

        next = isCents ? unitEnd : end;
        return mention with
        {
            Amount = mention.Amount + cent.Of(Estimate.Exact((tokens[at].Folded[0] - '0') * 10 + tokens[at].Folded[1] - '0')),
            Span = mention.Span.Cover(tokens[next - 1].Span),
        };
    }

    /// <summary>A sign or a code in capitals; "real 5" and "quid 5" are no money.</summary>
    private static bool IsSign(ImmutableArray<Token> tokens, int at, UnitSpelling spelling) =>
        spelling.Text.AsSpan().ContainsAny("€$£¥₹") || spelling.Text == "Rs"
        || (spelling.Text.Length == 3 && tokens[at].Raw is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z']);

    /// <summary>$64m and $1T: behind a sign these letters can only be scales.</summary>
    private static NumberReading WithLetter(ImmutableArray<Token> tokens, NumberReading number)
    {
        var scale = !tokens.IsGlued(number.Next) || tokens.IsGlued(number.Next + 1) ? 1 : tokens[number.Next].Raw switch
        {
            "m" => 1e6,
            "t" or "T" => 1e12,
            _ => 1,
        };
        return scale == 1 || Math.Abs(number.Value.High) > NumberReading.Limit / scale ? number : number with
        {
            Value = number.Value * Estimate.Exact(scale),
            Other = null,
            Next = number.Next + 1,
            Span = number.Span.Cover(tokens[number.Next].Span),
        };
    }
}
