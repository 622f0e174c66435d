using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads a number with its unit, what it is per, and lengths of time in two parts (2h30).</summary>
internal sealed class QuantityScanner(UnitTable table, UnitIndex units, PerReader pers)
{
    private readonly MoneyReader _money = new(table, units);
    private readonly LengthReader _lengths = new(table, units);
    private readonly ChargeReader _charges = new(table);

    /// <summary>Reads a quantity whose number has been read and ends at a token; null where no unit follows.</summary>
    public QuantityMention? Read(PhraseText text, NumberReading number, Locale locale, out int next)
    {
        var tokens = text.Tokens;
        if (_charges.Read(tokens, number, locale, out next) is { } charge)
        {
            return charge;
        }

        if (!TryReadUnit(tokens, number, locale, out var spelling, out next))
        {
            return null;
        }

        return Finish(text, number, spelling, locale, ref next);
    }

    /// <summary>Reads money whose currency stands before its number ($12/MWh); null where none starts at a token.</summary>
    public QuantityMention? ReadMoney(PhraseText text, int at, Locale locale, out int next)
    {
        next = at;
        if (_money.ReadBefore(text.Tokens, at, locale) is not { } found)
        {
            return null;
        }

        next = found.Number.Next;
        return Finish(text, found.Number, found.Spelling, locale, ref next);
    }

    private QuantityMention Finish(PhraseText text, NumberReading number, UnitSpelling spelling, Locale locale, ref int next)
    {
        var tokens = text.Tokens;
        var span = next > number.Next ? number.Span.Cover(tokens[next - 1].Span) : number.Span;
        var mention = new QuantityMention(span, spelling.Unit.Of(number.Value), spelling.Unit, null, spelling.LookAlike, number.Form);
        mention = _lengths.WithHalf(tokens, mention, locale, ref next);
        mention = spelling.Unit.Dimension == Dimension.Time ? _lengths.WithMinutes(tokens, mention, locale, ref next) : mention;
        mention = _money.WithCents(tokens, mention, locale, ref next);
        mention = WithTolerance(tokens, mention, locale, ref next);
        mention = WithOtherEnd(tokens, number, mention, locale, ref next);
        return mention.Unit.Dimension == Dimension.Time ? mention : pers.With(text, mention, locale, ref next);
    }

    private bool TryReadUnit(ImmutableArray<Token> tokens, NumberReading number, Locale locale, out UnitSpelling spelling, out int next)
    {
        // "Deux millions de kWh", "half of a kWh", "une demi-heure": what stands between says nothing.
        var at = number.Next;
        while (at < tokens.Length && at < number.Next + 2
            && (tokens[at].Folded is "de" or "d" or "of" or "a" or "'" || (tokens[at].Folded == "-" && tokens.IsGlued(at) && tokens.IsGlued(at + 1))))
        {
            at++;
        }

        return (units.TryRead(tokens, number.Next, locale, out spelling, out next)
            || (at > number.Next && units.TryRead(tokens, at, locale, out spelling, out next))
            || units.TryRead(tokens, number.Next, Other(locale), out spelling, out next))

            // "68 millions d'habitants": a letter before an apostrophe is a word.
            && !(tokens.IsGlued(next) && tokens.Is(next, "'") && tokens[next - 1].Span.Length == 1);
    }

    /// <summary>"50 GWh ± 10 %", "2 kWh ± 100 Wh".</summary>
    private QuantityMention WithTolerance(ImmutableArray<Token> tokens, QuantityMention mention, Locale locale, ref int next)
    {
        var amount = mention.Amount.Amount;
        if (!amount.IsExact || mention.Written.TooLarge || !ToleranceReader.TryRead(tokens, next, locale, out var tolerance))
        {
            return mention;
        }

        var end = tolerance.Next;
        if (!tolerance.IsShare)
        {
            if (!units.TryRead(tokens, tolerance.Next, locale, out var spelling, out end) || spelling.Unit.Dimension != mention.Amount.Dimension)
            {
                return mention;
            }

            tolerance = tolerance with { Amount = tolerance.Amount * spelling.Unit.Factor };
        }

        next = end;
        return mention with
        {
            Amount = mention.Amount with { Amount = tolerance.Around(amount.Value) },
            Span = mention.Span.Cover(tokens[end - 1].Span),
        };
    }

    /// <summary>"10 kWh to 20 kWh", "entre 500 Wh et 2 kWh": a range, each end with its unit.</summary>
    private QuantityMention WithOtherEnd(ImmutableArray<Token> tokens, NumberReading number, QuantityMention low, Locale locale, ref int next)
    {
        var before = tokens.WordAt(IndexOf(tokens, number) - 1);
        var links = next < tokens.Length && tokens[next].Folded switch
        {
            "to" or "-" => true,
            "and" => before == "between",
            "et" => before == "entre",
            "a" => tokens[next].Raw is "à" or "À" || before == "de",
            _ => false,
        };
        if (!links
            || !low.Amount.Amount.IsExact
            || ReadOther(tokens, next + 1, locale) is not var (other, spelling, end)
            || !other.Value.IsExact
            || spelling.Unit.Dimension != low.Amount.Dimension)
        {
            return low;
        }

        var high = spelling.Unit.Of(other.Value).Amount.Value;
        if (low.Amount.Amount.Value is <= 0 || low.Amount.Amount.Value >= high)
        {
            return low;
        }

        next = end;
        return low with
        {
            Amount = new Quantity(Estimate.Between(low.Amount.Amount.Value, high), low.Amount.Dimension),
            Unit = spelling.Unit,
            Span = low.Span.Cover(tokens[end - 1].Span),
            Written = low.Written with { Other = null, TooLarge = low.Written.TooLarge || other.TooLarge, TwoEnds = true },
        };
    }

    private (NumberReading Number, UnitSpelling Spelling, int End)? ReadOther(ImmutableArray<Token> tokens, int at, Locale locale) =>
        NumberReader.TryRead(tokens, at, locale, out var number)
            ? TryReadUnit(tokens, number, locale, out var spelling, out var end) ? (number, spelling, end) : null
            : _money.ReadBefore(tokens, at, locale) is { } money ? (money.Number, money.Spelling, money.Number.Next) : null;

    /// <summary>The first token of a number, which was read from here or from a few words ("about") before.</summary>
    private static int IndexOf(ImmutableArray<Token> tokens, NumberReading number)
    {
        var at = number.Next - 1;
        while (at > 0 && tokens[at - 1].Span.Start >= number.Span.Start)
        {
            at--;
        }

        return at;
    }

    private static Locale Other(Locale locale) => locale == Locale.French ? Locale.English : Locale.French;
}
