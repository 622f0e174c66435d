using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads a number with its unit, what it is per, and lengths of time in two parts (2h30).</summary>
internal sealed class QuantityScanner(UnitTable table, UnitIndex units, PhraseIndex phrases)
{
    /// <summary>Reads a quantity whose number has been read and ends at a token; null where no unit follows.</summary>
    public QuantityMention? Read(PhraseText text, NumberReading number, Locale locale, out int next)
    {
        var tokens = text.Tokens;
        // "Deux millions de kWh", "half of a kWh": the words between say nothing.
        var at = number.Next;
        while (at < tokens.Length && at < number.Next + 2 && tokens[at].Folded is "de" or "d" or "of" or "a" or "'")
        {
            at++;
        }

        if (!units.TryRead(tokens, number.Next, locale, out var spelling, out next)
            && (at == number.Next || !units.TryRead(tokens, at, locale, out spelling, out next)))
        {
            return null;
        }

        var span = number.Span.Cover(tokens[next - 1].Span);
        var form = number.Form;
        var mention = new QuantityMention(span, spelling.Unit.Of(number.Value), spelling.Unit, null, spelling.LookAlike, form);
        return spelling.Unit.Dimension == Dimension.Time
            ? WithMinutes(tokens, mention, locale, ref next)
            : WithPer(text, mention, locale, ref next);
    }

    /// <summary>Reads "a year", "par jour", "/day", "daily" at a token.</summary>
    public Per? ReadPer(PhraseText text, int at, Locale locale, out int next)
    {
        next = at;
        if (at >= text.Tokens.Length || !phrases.TryMatch(text, at, out var entry, out var behind) || entry.ReadIn(locale) is not { } meaning)
        {
            return null;
        }

        if (meaning.Once is { } once)
        {
            next = behind;
            return PerOf(table[once], 1);
        }

        if (!meaning.Each)
        {
            return null;
        }

        var count = 1.0;
        if (behind < text.Tokens.Length && NumberReader.TryRead(text.Tokens, behind, locale, out var number) && number.Value.Low > 0)
        {
            (count, behind) = (number.Value.Value, number.Next);
        }

        if (!units.TryRead(text.Tokens, behind, locale, out var spelling, out var end) || !CanBePer(spelling.Unit))
        {
            return null;
        }

        next = end;
        return PerOf(spelling.Unit, count);
    }

    private QuantityMention WithPer(PhraseText text, QuantityMention mention, Locale locale, ref int next)
    {
        // "7,832 GWh of electricity a year" is left to the caller: only what follows at once is taken here.
        if (ReadPer(text, next, locale, out var end) is not { } per)
        {
            return mention;
        }

        next = end;
        return mention with { Per = per, Span = mention.Span.Cover(text.Tokens[end - 1].Span) };
    }

    private QuantityMention WithMinutes(ImmutableArray<Token> tokens, QuantityMention mention, Locale locale, ref int next)
    {
        var smallest = mention.Unit.Factor;
        while (next < tokens.Length)
        {
            var at = tokens[next].Folded is "and" or "et" ? next + 1 : next;
            if (at >= tokens.Length || !NumberReader.TryRead(tokens, at, locale, out var part) || part.Value.Low < 0 || !part.Value.IsExact)
            {
                break;
            }

            var glued = !tokens[at].SpaceBefore && part.Next == at + 1;
            Unit? unit = null;
            var end = part.Next;
            if (units.TryRead(tokens, part.Next, locale, out var spelling, out var behind)
                && spelling.Unit.Dimension == Dimension.Time && spelling.Unit.Factor < smallest)
            {
                (unit, end) = (spelling.Unit, behind);
            }
            else if (mention.Unit.Factor == 3600 && glued && part.Value.Value < 60)
            {
                unit = table["min"];
            }

            if (unit is null)
            {
                break;
            }

            mention = mention with
            {
                Amount = mention.Amount + unit.Of(part.Value),
                Span = mention.Span.Cover(tokens[end - 1].Span),
            };
            (smallest, next) = (unit.Factor, end);
        }

        return mention;
    }

    private static bool CanBePer(Unit unit) =>
        unit.Dimension == Dimension.Time || unit.Dimension == Dimension.Length || unit.Dimension == Dimension.Mass || unit.Dimension == Dimension.Volume;

    private static Per PerOf(Unit unit, double count) => new(unit, unit.Of(Estimate.Exact(count)));
}
