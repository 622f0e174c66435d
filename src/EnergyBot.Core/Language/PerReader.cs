using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Reads what an amount is per: a year, 100 km, a kilowatt-hour where it is a price.</summary>
internal sealed class PerReader(UnitTable table, UnitIndex units, PhraseIndex phrases)
{
    // "Per 100 km", "per million years": beyond these it is no rate that anyone means.
    private const double FewestPer = 1e-6;
    private const double MostPer = 1e12;

    /// <summary>Reads "a year", "par jour", "/day", "daily" at a token.</summary>
    public Per? Read(PhraseText text, int at, Locale locale, out int next) => Read(text, at, locale, CanBePer, out next);

    private Per? Read(PhraseText text, int at, Locale locale, Func<Unit, bool> canBePer, out int next)
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

    /// <summary>The amount with what it is per, if that follows at once.</summary>
    public QuantityMention With(PhraseText text, QuantityMention mention, Locale locale, ref int next)
    {
        // "7,832 GWh of electricity a year" is left to the caller: only what follows at once is taken here.
        var dimension = mention.Amount.Dimension;
        var isEnergy = dimension == Dimension.Energy || dimension == Dimension.Power;
        if ((Read(text, next, locale, isEnergy ? CanBePer : CanPrice, out var end) ?? ReadEach(text.Tokens, mention, next, locale, out end) ?? ReadHundred(text.Tokens, mention, next, locale, out end)) is not { } per)
        {
            return mention;
        }

        next = end;
        return mention with { Per = per, Span = mention.Span.Cover(text.Tokens[end - 1].Span) };
    }

    /// <summary>"0,25 € le kWh", "12 cents the kWh": of prices only.</summary>
    private Per? ReadEach(ImmutableArray<Token> tokens, QuantityMention mention, int at, Locale locale, out int next)
    {
        next = at;
        return mention.Amount.Dimension.IsPriceOrCarbon && tokens.WordAt(at) is "le" or "la" or "du" or "the"
            && units.TryRead(tokens, at + 1, locale, out var spelling, out next) && CanPrice(spelling.Unit)
            ? PerOf(spelling.Unit, 1)
            : null;
    }

    /// <summary>"15 kWh aux 100", "6,5 L/100": drivers leave the kilometres out.</summary>
    private Per? ReadHundred(ImmutableArray<Token> tokens, QuantityMention mention, int at, Locale locale, out int next)
    {
        next = at + 2;
        var written = mention.Amount.Dimension;
        if ((written != Dimension.Energy && written != Dimension.Volume)
            || !(tokens.Is(at, "/") || tokens.WordAt(at) is "aux" or "au")
            || !(tokens.Is(at + 1, "100") || tokens.WordAt(at + 1) == "cent"))
        {
            return null;
        }

        next = units.TryRead(tokens, at + 2, locale, out var spelling, out var end) && spelling.Unit.Id == "km" ? end : next;
        return PerOf(table["km"], 100);
    }

    private static bool CanPrice(Unit unit) =>
        CanBePer(unit) || unit.Dimension == Dimension.Energy || unit.Dimension == Dimension.Power;

    private static bool CanBePer(Unit unit) =>
        unit.Dimension == Dimension.Time || unit.Dimension == Dimension.Length || unit.Dimension == Dimension.Mass || unit.Dimension == Dimension.Volume;

    private static Per PerOf(Unit unit, double count) => new(unit, unit.Of(Estimate.Exact(count)));

    private static Locale Other(Locale locale) => locale == Locale.French ? Locale.English : Locale.French;
}
