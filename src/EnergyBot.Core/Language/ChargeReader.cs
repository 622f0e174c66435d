using System.Collections.Immutable;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>
/// Reads a charge or a current with its voltage, in either order, as the energy or power they make: 5000 mAh at 3.85 V,
/// 12 V 100 Ah, 16 A 230 V.
/// </summary>
/// <remarks>1 Ah at 1 V is 1 Wh, 1 A at 1 V is 1 W (SI Brochure, table 4: 1 V = 1 W/A).</remarks>
internal sealed class ChargeReader(UnitTable table)
{
    // "5000 mAh battery at 3.7 V": so many words may stand between the two.
    private const int MostBetween = 3;

    /// <summary>The product of a charge or current and a voltage, the first of whose numbers has been read; null where it is neither or stands alone.</summary>
    public QuantityMention? Read(ImmutableArray<Token> tokens, NumberReading first, Locale locale, out int next)
    {
        next = first.Next;
        var charge = ChargeAt(tokens, first.Next);
        if (charge is null && !IsVolts(tokens, first.Next))
        {
            return null;
        }

        for (var at = first.Next + 1; at < tokens.Length && at <= first.Next + 1 + MostBetween; at++)
        {
            if (!tokens.Is(at, TokenKind.Digits) || !NumberReader.TryRead(tokens, at, locale, out var second))
            {
                continue;
            }

            if ((charge is null ? ChargeAt(tokens, second.Next) : IsVolts(tokens, second.Next) ? charge : null) is not var (unit, factor))
            {
                return null;
            }

            next = second.Next + 1;
            var product = first.Value * second.Value * Estimate.Exact(factor);
            return new QuantityMention(first.Span.Cover(tokens[next - 1].Span), table[unit].Of(product), table[unit], null, null, NumberForm.Plain);
        }

        return null;
    }

    /// <summary>What one volt makes of the unit at a token; null where it is none of charge or current.</summary>
    private static (string Unit, double Factor)? ChargeAt(ImmutableArray<Token> tokens, int at) => tokens.WordAt(at) switch
    {
        "ah" => ("Wh", 1),
        "mah" => ("Wh", 1e-3),
        "amp" or "amps" or "ampere" or "amperes" => ("W", 1),
        "a" when tokens[at].Raw == "A" => ("W", 1),
        _ => null,
    };

    private static bool IsVolts(ImmutableArray<Token> tokens, int at) => tokens.WordAt(at) is "v" or "volt" or "volts";
}
