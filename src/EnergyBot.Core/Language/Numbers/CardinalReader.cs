using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>
/// Reads whole numbers and decimals with their scale: "2.5 million", "two hundred and fifty", "deux mille cinq cents",
/// "4 thousand 3 hundred and 21", "un million deux cent mille".
/// </summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="locale">The language of the words.</param>
/// <param name="joins">False between "between" and its "and", where "and" joins no parts of one number.</param>
internal readonly struct CardinalReader(ImmutableArray<Token> tokens, Locale locale, bool joins)
{
    private readonly NumberLexicon _lexicon = NumberLexicon.For(locale);

    public bool TryRead(int at, out Numeral numeral)
    {
        numeral = default;
        if (IsUncounted(at))
        {
            return false;
        }

        var scales = new ScaleReader(tokens, locale);
        if (!TryReadPiece(at, scales, out var piece))
        {
            return false;
        }

        numeral = scales.Apply(piece);
        var limit = numeral.Scale;
        while (limit > 1 && TryReadMore(numeral.Next, limit, scales, out var more))
        {
            limit = more.Scale;
            numeral = numeral with
            {
                Value = numeral.Value + more.Value,
                Other = numeral.Other + more.Value,
                Next = more.Next,
                Digits = Math.Max(numeral.Digits, more.Digits),
                IsWord = numeral.IsWord && more.IsWord,
                IsWhole = false,
                Scale = limit > 1 ? limit : 1,
            };
        }

        numeral = numeral.Bounded();
        return true;
    }

    /// <summary>"Several hundred", "a few million": nobody says how many.</summary>
    private bool IsUncounted(int at) =>
        tokens.WordAt(at - 1) is "several" or "few" or "many" && _lexicon.TryFind(tokens.WordAt(at), out var word)
            && word.Kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.CountedScale;

    private bool TryReadPiece(int at, ScaleReader scales, out Numeral piece)
    {
        if (DigitReader.TryRead(tokens, at, locale, out piece))
        {
            return true;
        }

        if (TryReadGroup(at, out piece))
        {
            return TryReadPoint(ref piece);
        }

        // "a million", "thousand": one of them.
        var scale = locale == Locale.English && tokens.WordAt(at) is "a" or "an" ? at + 1 : at;
        if (_lexicon.TryFind(tokens.WordAt(scale), out var word)
            && (word.Kind == NumberWordKind.Scale || (scale > at && word.Kind == NumberWordKind.CountedScale)))
        {
            piece = new Numeral(1, scale) { Digits = 1, IsWord = true, Scale = 1 };
            return scales.Apply(piece).Next > scale;
        }

        return false;
    }

    /// <summary>A smaller part: "three hundred" behind "two thousand". Digits only where a scale marks them as one.</summary>
    private bool TryReadMore(int at, double limit, ScaleReader scales, out Numeral more)
    {
        var joined = joins && tokens.WordAt(at) == _lexicon.And && (locale == Locale.English || limit >= 1e6);
        var start = joined ? at + 1 : SkipHyphen(at);
        if (TryReadGroup(start, out var piece))
        {
            more = scales.Apply(piece);
            return more.Value < limit && piece.Value > 0 && !(joined && IsFraction(more));
        }

        if (DigitReader.TryRead(tokens, start, locale, out piece) && piece.Value > 0)
        {
            more = scales.Apply(piece);
            return more.Value < limit && (more.Scale > 1 || (limit == 100 && piece.IsWhole && (joined || locale == Locale.French)));
        }

        more = default;
        return false;
    }

    /// <summary>Behind "and", "three quarters" is a fraction of its own, not 3 more before "quarters".</summary>
    private bool IsFraction(Numeral number) =>
        FractionReader.TryReadDivisor(tokens, number.Next, locale, number.Value, out var divisor, out _) && number.Value < divisor;

    private bool TryReadGroup(int at, out Numeral piece)
    {
        var found = locale == Locale.French
            ? new FrenchGroup(tokens, _lexicon).TryRead(at, out var value, out var next)
            : new EnglishGroup(tokens, _lexicon, joins).TryRead(at, out value, out next);
        piece = new Numeral(value, next) { Digits = DigitsOf(value), IsWord = true, Scale = 1 };
        return found;
    }

    /// <summary>"two hundred point zero three", "cinq virgule cinquante-deux": what follows is written behind the mark.</summary>
    private bool TryReadPoint(ref Numeral piece)
    {
        if (tokens.WordAt(piece.Next) != _lexicon.Point)
        {
            return true;
        }

        var (value, place, at) = (piece.Value, 1.0, piece.Next + 1);
        while (place < 1e15 && TryReadGroup(at, out var decimals) && decimals.Value < 100)
        {
            place *= decimals.Value < 10 ? 10 : 100;
            value = Math.Round((value * place) + decimals.Value) / place;
            at = decimals.Next;
        }

        if (place > 1)
        {
            piece = piece with { Value = value, Next = at, Digits = piece.Digits + (int)Math.Log10(place) };
        }

        return true;
    }

    private int SkipHyphen(int at) => tokens.Is(at, "-") && tokens.IsGlued(at) ? at + 1 : at;

    private static int DigitsOf(double value)
    {
        var digits = 1;
        while (value >= 10)
        {
            digits += value % 10 == 0 && digits == 1 ? 0 : 1;
            value = Math.Floor(value / 10);
        }

        return digits;
    }
}
