using System.Collections.Immutable;
using System.Globalization;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads a number with its unit, what it is per, and lengths of time in two parts (2h30).</summary>
internal sealed class QuantityScanner(UnitTable table, UnitIndex units, PhraseIndex phrases)
{
    private readonly MoneyReader _money = new(table, units);

    private const double Hour = 3600;

    // "Per 100 km", "per million years": beyond these it is no rate that anyone means.
    private const double FewestPer = 1e-6;
    private const double MostPer = 1e12;

    /// <summary>Reads a quantity whose number has been read and ends at a token; null where no unit follows.</summary>
    public QuantityMention? Read(PhraseText text, NumberReading number, Locale locale, out int next)
    {
        var tokens = text.Tokens;
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
        mention = WithHalf(tokens, mention, locale, ref next);
        mention = spelling.Unit.Dimension == Dimension.Time ? WithMinutes(tokens, mention, locale, ref next) : mention;
        mention = _money.WithCents(tokens, mention, locale, ref next);
        mention = WithTolerance(tokens, mention, locale, ref next);
        mention = WithOtherEnd(tokens, number, mention, locale, ref next);
        return mention.Unit.Dimension == Dimension.Time ? mention : WithPer(text, mention, locale, ref next);
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

        return units.TryRead(tokens, number.Next, locale, out spelling, out next)
            || (at > number.Next && units.TryRead(tokens, at, locale, out spelling, out next))
            || units.TryRead(tokens, number.Next, Other(locale), out spelling, out next);
    }

    /// <summary>"Un kilowattheure et demi", "two hours and a half".</summary>
    private QuantityMention WithHalf(ImmutableArray<Token> tokens, QuantityMention mention, Locale locale, ref int next)
    {
        var end = (tokens.WordAt(next), tokens.WordAt(next + 1), tokens.WordAt(next + 2)) switch
        {
            ("et", "demi" or "demie", _) => next + 2,
            ("and", "a", "half") => next + 3,
            _ => next,
        };
        if (end == next || !mention.Amount.Amount.IsExact || units.TryRead(tokens, end, locale, out _, out _))
        {
            return mention;
        }

        var half = mention.Unit.Of(Estimate.Exact(0.5));
        (next, mention) = (end, mention with { Amount = mention.Amount + half, Span = mention.Span.Cover(tokens[end - 1].Span) });
        return mention;
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

    /// <summary>Reads "a year", "par jour", "/day", "daily" at a token.</summary>
    public Per? ReadPer(PhraseText text, int at, Locale locale, out int next) => ReadPer(text, at, locale, CanBePer, out next);

    private Per? ReadPer(PhraseText text, int at, Locale locale, Func<Unit, bool> canBePer, out int next)
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

        // "L'heure": past the apostrophe. A word that only the other language has is followed by a unit of that language.
        behind += text.Tokens.Is(behind, "'") ? 1 : 0;
        locale = entry.In(locale) is null ? Other(locale) : locale;
        var count = 1.0;
        if (behind < text.Tokens.Length && NumberReader.TryRead(text.Tokens, behind, locale, out var number)
            && number.Value is { IsExact: true, Value: >= FewestPer and <= MostPer })
        {
            (count, behind) = (number.Value.Value, number.Next);
        }

        // "3 h/j" is a French day wherever it stands.
        if (!(units.TryRead(text.Tokens, behind, locale, out var spelling, out var end) && canBePer(spelling.Unit))
            && !(units.TryRead(text.Tokens, behind, Other(locale), out spelling, out end) && canBePer(spelling.Unit)))
        {
            return null;
        }

        next = end;
        return PerOf(spelling.Unit, count);
    }

    private QuantityMention WithPer(PhraseText text, QuantityMention mention, Locale locale, ref int next)
    {
        // "7,832 GWh of electricity a year" is left to the caller: only what follows at once is taken here.
        var dimension = mention.Amount.Dimension;
        var isEnergy = dimension == Dimension.Energy || dimension == Dimension.Power;
        if ((ReadPer(text, next, locale, isEnergy ? CanBePer : CanPrice, out var end) ?? ReadEach(text.Tokens, mention, next, locale, out end)) is not { } per)
        {
            return mention;
        }

        next = end;
        return mention with { Per = per, Span = mention.Span.Cover(text.Tokens[end - 1].Span) };
    }

    private QuantityMention WithMinutes(ImmutableArray<Token> tokens, QuantityMention mention, Locale locale, ref int next)
    {
        // "2h30" at once, before "1h15 à 20 kW" reads as from 15 to 20.
        if (mention.Unit.Factor == Hour && tokens.IsGlued(next) && tokens.Is(next, TokenKind.Digits)
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

    private static Locale Other(Locale locale) => locale == Locale.French ? Locale.English : Locale.French;

    /// <summary>"0,25 € le kWh", "12 cents the kWh": of prices only.</summary>
    private Per? ReadEach(ImmutableArray<Token> tokens, QuantityMention mention, int at, Locale locale, out int next)
    {
        next = at;
        return mention.Amount.Dimension.IsPriceOrCarbon && tokens.WordAt(at) is "le" or "la" or "du" or "the"
            && units.TryRead(tokens, at + 1, locale, out var spelling, out next) && CanPrice(spelling.Unit)
            ? PerOf(spelling.Unit, 1)
            : null;
    }

    private static bool CanPrice(Unit unit) =>
        CanBePer(unit) || unit.Dimension == Dimension.Energy || unit.Dimension == Dimension.Power;

    private static bool CanBePer(Unit unit) =>
        unit.Dimension == Dimension.Time || unit.Dimension == Dimension.Length || unit.Dimension == Dimension.Mass || unit.Dimension == Dimension.Volume;

    private static Per PerOf(Unit unit, double count) => new(unit, unit.Of(Estimate.Exact(count)));
}
