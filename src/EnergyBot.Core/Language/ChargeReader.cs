using System.Collections.Immutable;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads a battery's charge with its voltage, in either order, as the energy they make: 5000 mAh at 3.85 V, 12 V 100 Ah.</summary>
/// <remarks>Energy = charge × voltage: 1 Ah at 1 V is 1 Wh (SI Brochure, table 4: 1 V = 1 W/A).</remarks>
internal sealed class ChargeReader(UnitTable table)
{
    // "5000 mAh battery at 3.7 V": so many words may stand between the two.
    private const int MostBetween = 3;

    /// <summary>The energy of a charge and a voltage, the first of whose numbers has been read; null where it is neither or stands alone.</summary>
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

            if ((charge is null ? ChargeAt(tokens, second.Next) : IsVolts(tokens, second.Next) ? charge : null) is not { } factor)
            {
                return null;
            }

            next = second.Next + 1;
            var energy = first.Value * second.Value * Estimate.Exact(factor);
            return new QuantityMention(first.Span.Cover(tokens[next - 1].Span), table["Wh"].Of(energy), table["Wh"], null, null, NumberForm.Plain);
        }

        return null;
    }

    /// <summary>How many ampere-hours one of the unit at a token is; null where it is no unit of charge.</summary>
    private static double? ChargeAt(ImmutableArray<Token> tokens, int at) => tokens.WordAt(at) switch
    {
        "ah" => 1,
        "mah" => 1e-3,
        _ => null,
    };

    private static bool IsVolts(ImmutableArray<Token> tokens, int at) => tokens.WordAt(at) is "v" or "volt" or "volts";
}
