using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Numbers;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Finds all that means something in a text, from left to right, each stretch of text once.</summary>
internal sealed class MentionScanner(UnitTable table, Vocabulary vocabulary)
{
    private readonly UnitIndex _units = new(table);
    private readonly PhraseIndex _phrases = vocabulary.Index;

    public ImmutableArray<Mention> Scan(PhraseText text, Locale locale)
    {
        var scan = new Pass(this, table, new PerReader(table, _units, _phrases), text, locale);
        var at = 0;
        while (at < text.Tokens.Length)
        {
            at = scan.Step(at);
        }

        return scan.Found.ToImmutable();
    }

    private sealed class Pass(MentionScanner scanner, UnitTable table, PerReader pers, PhraseText text, Locale locale)
    {
        private readonly QuantityScanner _quantities = new(table, scanner._units, pers);
        private readonly LengthReader _lengths = new(table, scanner._units);
        private bool _lasting;
        private bool _where;

        public ImmutableArray<Mention>.Builder Found { get; } = ImmutableArray.CreateBuilder<Mention>();

        /// <summary>Reads what starts at a token and gives the token behind it.</summary>
        public int Step(int at)
        {
            var tokens = text.Tokens;
            if (LinkEnd(at) is { } linkEnd)
            {
                return linkEnd;
            }

            var known = scanner._phrases.TryMatch(text, at, out var entry, out var phraseEnd);
            var meaning = known ? entry.ReadIn(locale) : null;
            var (lasting, where) = (_lasting, _where);
            (_lasting, _where) = (meaning?.Lasting ?? false, meaning?.Locative ?? false);

            // "GPT-4", "24/7": digits of a longer phrase are no number.
            if (NumberReader.TryRead(tokens, at, locale, out var number)
                && !(phraseEnd > number.Next && (meaning?.Name is not null || tokens[at].Kind == TokenKind.Digits)))
            {
                return Number(at, number);
            }

            if (_quantities.ReadMoney(text, at, locale, out var moneyEnd) is { } money)
            {
                return Add(money, moneyEnd);
            }

            if (meaning is { Whole: { } whole } && table[whole] is var length)
            {
                return Add(new QuantityMention(Cover(at, phraseEnd), length.Of(Estimate.Exact(1)), length, null, null, NumberForm.Plain), phraseEnd);
            }

            if (meaning is { Each: true } or { Once: not null } && Rate(at, lasting) is { } rateEnd)
            {
                return rateEnd;
            }

            if (OneUnit(at) is { } oneEnd)
            {
                return oneEnd;
            }

            if (scanner._units.TryRead(tokens, at, locale, out var spelling, out var unitEnd)
                && (meaning is null or { Filler: true } || unitEnd > phraseEnd)
                && (IsPlainlyUnit(spelling, at, unitEnd) || IsWanted(spelling, at)))
            {
                return Add(new UnitMention(Cover(at, unitEnd), spelling.Unit), unitEnd);
            }

            if (meaning is not null)
            {
                return Phrase(at, meaning, phraseEnd, where);
            }

            if (tokens[at].Folded is "€" or "$" or "£")
            {
                return Add(new CueMention(tokens[at].Span, Cue.Cost), at + 1);
            }

            if (tokens[at].Kind == TokenKind.Word && !known)
            {
                Found.Add(new UnknownMention(tokens[at].Span));
            }

            return known ? phraseEnd : at + 1;
        }

        /// <summary>Behind an address (https://…) or what a platform puts in angle brackets for a user, a channel or an emoji.</summary>
        private int? LinkEnd(int at)
        {
            var tokens = text.Tokens;
            var address = tokens.WordAt(at) is "http" or "https" && tokens.Is(at + 1, ":") && tokens.Is(at + 2, "/") && tokens.IsGlued(at + 2);
            var tag = tokens.Is(at, "<") && tokens.IsGlued(at + 1) && tokens[at + 1].Folded is "@" or "#" or ":" or "!";
            if (!address && !tag)
            {
                return null;
            }

            var end = at + 1;
            while (tokens.IsGlued(end) && !(tag && tokens.Is(end - 1, ">")))
            {
                end++;
            }

            return end;
        }

        private int Number(int at, NumberReading number)
        {
            if (DaysOfWeek(at, number) is { } week)
            {
                return week;
            }

            if (_quantities.Read(text, number, locale, out var end) is { } quantity)
            {
                return Add(quantity, end);
            }

            // "one" and "un" count only before a thing: "un entraînement", not "l'un".
            if (number.IsWord && number.Value is { IsExact: true, Value: 1 } && !NamesThing(number.Next))
            {
                return number.Next;
            }

            return Percent(number.Next) is { } behind
                ? Add(new NumberMention(Cover(at, behind), number.Value * Estimate.Exact(0.01), number.Form with { Other = number.Other / 100 }), behind)
                : Add(new NumberMention(number.Span, number.Value, number.Form), Math.Max(number.Next, at + 1));
        }

        /// <summary>"5j/7", "6 days/7": on that share of the days.</summary>
        private int? DaysOfWeek(int at, NumberReading number)
        {
            var unit = number.Next;
            if (text.Tokens.WordAt(unit) is not ("j" or "jour" or "jours" or "d" or "day" or "days")
                || text.Tokens[unit + 1 < text.Tokens.Length ? unit + 1 : unit].Folded is not ("/" or "sur") || !text.Tokens.Is(unit + 2, "7"))
            {
                return null;
            }

            return Add(new NumberMention(Cover(at, unit + 3), number.Value * Estimate.Exact(1.0 / 7), number.Form) { IsFactor = true }, unit + 3);
        }

        private int? Percent(int at) =>
            text.Tokens.Is(at, "%") || text.Tokens.WordAt(at) is "percent" or "pourcent" ? at + 1
            : text.Tokens.WordAt(at) is "per" or "pour" && text.Tokens.WordAt(at + 1) is "cent" ? at + 2
            : null;

        /// <summary>"How many joules in a kWh": one, unless it is the price or the use of one that is told.</summary>
        private int? OneUnit(int at)
        {
            if (text.Tokens.WordAt(at) is not ("a" or "an")
                || (Found.Count > 0 && Found[^1] is NumberMention or QuantityMention)
                || !scanner._units.TryRead(text.Tokens, at + 1, locale, out var spelling, out var end)
                || spelling.Unit.Dimension == Dimension.Time
                || spelling.Text.Length == 1
                || (text.Tokens.IsGlued(end) && text.Tokens.Is(end, TokenKind.Digits)))
            {
                return null;
            }

            return Add(new QuantityMention(Cover(at, end), spelling.Unit.Of(Estimate.Exact(1)), spelling.Unit, null, spelling.LookAlike, NumberForm.Plain), end);
        }

        /// <summary>"A day": a rate behind an amount, a length behind "for" or before "of".</summary>
        private int? Rate(int at, bool lasting)
        {
            if (pers.Read(text, at, locale, out var end) is not { } per || per.Unit.Dimension != Dimension.Time)
            {
                return null;
            }

            // "An H100" is no 100 in each hour.
            if (text.Tokens.IsGlued(end) && text.Tokens.Is(end, TokenKind.Digits))
            {
                return null;
            }

            // "An hour and a half" is always a length.
            var next = end;
            var length = _lengths.WithHalf(text.Tokens, new QuantityMention(Cover(at, end), per.Quantity, per.Unit, null, null, NumberForm.Plain), locale, ref next);
            return lasting || next > end || (Found.Count == 0 && text.Tokens[at].Folded is "a" or "an" or "l") || (end < text.Tokens.Length && text.Tokens[end].Folded is "of" or "de" or "d")
                ? Add(length, next)
                : Add(new RateMention(length.Span, per), end);
        }

        private int Phrase(int at, Meaning meaning, int end, bool where)
        {
            var span = Cover(at, end);
            if (meaning.Name is { } name)
            {
                var country = meaning.Region ?? BehindArticle(at, end);
                return Add(
                    new ThingMention(span, country is null ? name : name with { Region = country })
                    {
                        SaysWhere = where && country is not null,
                        Amount = AmountAt(at, end),
                    },
                    end);
            }

            if (meaning.Maker is { } maker)
            {
                return Add(new MakerMention(span, maker), end);
            }

            if (meaning.Region is { } region)
            {
                return Add(new RegionMention(span, region), end);
            }

            return meaning.Cue is { } cue ? Add(new CueMention(span, cue), end) : end;
        }

        /// <summary>"The UK", "la France": the region that the name of a thing is without its article.</summary>
        private string? BehindArticle(int at, int end) =>
            text.Tokens.WordAt(at) is "the" or "la" or "le" or "les" or "l"
            && text.Tokens.Is(at + 1, "'") is var elided && end > at + (elided ? 2 : 1)
            && scanner._phrases.TryMatch(text, at + (elided ? 2 : 1), out var entry, out var behind) && behind == end
                ? entry.ReadIn(locale)?.Region
                : null;

        /// <summary>The amount that a name begins with: "60-watt bulb".</summary>
        private QuantityMention? AmountAt(int at, int end) =>
            text.Tokens.Is(at, TokenKind.Digits)
            && NumberReader.TryRead(text.Tokens, at, locale, out var number)
            && _quantities.Read(text, number, locale, out var next) is { } amount && next <= end
                ? amount
                : null;

        private bool NamesThing(int at)
        {
            // Past one word between, as in "one full phone charge".
            for (var i = at; i < Math.Min(at + 2, text.Tokens.Length); i++)
            {
                if (scanner._phrases.TryMatch(text, i, out var entry, out _) && entry.ReadIn(locale)?.Name is not null)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>A single small letter is a unit only behind a number.</summary>
        private static bool IsPlainlyUnit(UnitSpelling spelling, int at, int end) =>
            end > at + 1 || spelling.Text.Length > 1 || spelling.Unit.Dimension == Dimension.Power;

        /// <summary>"200 cal en J": a capital behind "in" that is an energy.</summary>
        private bool IsWanted(UnitSpelling spelling, int at) =>
            spelling.Unit.Dimension == Dimension.Energy && text.Tokens[at].Raw == spelling.Text && Found.Count > 0 && Found[^1] is CueMention { Cue: Cue.Into } into
            && into.Span.End + 1 == text.Tokens[at].Span.Start;

        private int Add(Mention mention, int next)
        {
            Found.Add(mention);
            return next;
        }

        private TextSpan Cover(int at, int end) => text.Tokens[at].Span.Cover(text.Tokens[end - 1].Span);
    }
}
