using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>
/// Reads numbers as people write them in English and French, whatever the separators: <c>1 234,5</c>, <c>2.5bn</c>,
/// "deux milliards et demi", <c>50-60</c>, "between 10 and 20", <c>50 ± 5 %</c>.
/// </summary>
/// <remarks>
/// Any tokens may be given; nothing throws. What follows is looked at a bounded way ahead, or is part of the number, so
/// that reading a whole text takes time in proportion to it. Percent signs, units, dates and times are the caller's.
/// </remarks>
internal static class NumberReader
{
    /// <summary>Reads the number that starts at a token, with the "about" or "between" before it.</summary>
    public static bool TryRead(ImmutableArray<Token> tokens, int at, Locale locale, out NumberReading reading)
    {
        reading = default;
        if ((uint)at >= (uint)tokens.Length)
        {
            return false;
        }

        var start = QualifierReader.Skip(tokens, at, locale);
        if (RangeReader.TryReadBetween(tokens, start, locale, out var low, out var high))
        {
            reading = Range(tokens, start, low, high);
        }
        else if (!SignedReader.TryRead(tokens, start, locale, true, out var number))
        {
            return false;
        }
        else if (RangeReader.TryReadEnd(tokens, start, locale, ref number, out high))
        {
            reading = Range(tokens, start, number, high);
        }
        else
        {
            reading = Single(tokens, start, locale, number);
        }

        reading = reading with { Approximate = reading.Approximate || start > at };
        return true;
    }

    /// <summary>All the numbers of a text, from left to right.</summary>
    public static ImmutableArray<NumberReading> FindAll(ImmutableArray<Token> tokens, Locale locale)
    {
        var found = ImmutableArray.CreateBuilder<NumberReading>();
        for (var at = 0; at < tokens.Length;)
        {
            if (TryRead(tokens, at, locale, out var reading))
            {
                found.Add(reading);
                at = reading.Next;
            }
            else
            {
                at++;
            }
        }

        return found.ToImmutable();
    }

    private static NumberReading Range(ImmutableArray<Token> tokens, int start, Numeral low, Numeral high) =>
        new(Estimate.Between(low.Value, high.Value), high.Next, tokens.Cover(start, high.Next))
        {
            IsRange = true,
            HasTwoEnds = true,
            Approximate = low.Approximate || high.Approximate,
            Digits = Math.Max(low.Digits, high.Digits),
            IsWord = low.IsWord && high.IsWord,
            TooLarge = low.TooLarge || high.TooLarge,
        };

    private static NumberReading Single(ImmutableArray<Token> tokens, int start, Locale locale, Numeral number)
    {
        var value = Estimate.Exact(number.Value);
        var next = number.Next;
        var isRange = false;
        if (!number.TooLarge && ToleranceReader.TryRead(tokens, next, locale, out var tolerance))
        {
            value = tolerance.Around(number.Value);
            next = tolerance.Next;
            isRange = true;
        }

        // "50+": and more; not a sum.
        var more = !number.IsWord && tokens.IsGlued(next) && tokens.Is(next, "+")
            && !(tokens.IsGlued(next + 1) || tokens.Is(next + 1, TokenKind.Digits));
        next = more ? next + 1 : next;
        return new NumberReading(value, next, tokens.Cover(start, next))
        {
            IsRange = isRange,
            Approximate = number.Approximate || more,
            Other = number.Other,
            Digits = number.Digits,
            IsWord = number.IsWord,
            TooLarge = number.TooLarge,
        };
    }
}
