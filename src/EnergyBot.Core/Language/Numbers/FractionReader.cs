using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Reads parts of one: ½, 3/4, "a half", "trois quarts", "two thirds of a million".</summary>
internal static class FractionReader
{
    /// <summary>A fraction that no number comes before: ½, "half", "a third", "quart de".</summary>
    public static bool TryReadAlone(ImmutableArray<Token> tokens, int at, Locale locale, out Numeral part)
    {
        part = new Numeral(0, at) { Digits = 1, IsWord = true, Scale = 1 };
        if (TryReadVulgar(tokens, at, out var vulgar))
        {
            part = part with { Value = vulgar, Next = at + 1, IsWord = false };
            return true;
        }

        var lexicon = NumberLexicon.For(locale);
        if (tokens.WordAt(at) is "a" or "an" && locale == Locale.English && TryReadDivisor(tokens, at + 1, locale, 1, out var divisor, out var next))
        {
            part = part with { Value = 1 / divisor, Next = next };
            return true;
        }

        if (!lexicon.TryFind(tokens.WordAt(at), out var word))
        {
            return false;
        }

        part = part with { Value = 1 / word.Value, Next = at + 1 };
        return word.Kind switch
        {
            NumberWordKind.Half => true,

            // "a quarter of", "quart de", "quarter million"; but "last quarter", "pays tiers".
            NumberWordKind.Part => lexicon.Of.Contains(tokens.WordAt(at + 1) ?? "") || TimesScale(tokens, part, locale).Next > part.Next,
            _ => false,
        };
    }

    /// <summary>What follows "and": "a half", "three quarters", "1/2". Always less than one.</summary>
    public static bool TryReadPart(ImmutableArray<Token> tokens, int at, Locale locale, out Numeral part)
    {
        if (TryReadAlone(tokens, at, locale, out part))
        {
            return true;
        }

        var lexicon = NumberLexicon.For(locale);
        if (lexicon.TryFind(tokens.WordAt(at), out var word) && word.Kind == NumberWordKind.Part)
        {
            part = new Numeral(1 / word.Value, at + 1) { Digits = 1, IsWord = true, Scale = 1 };
            return true;
        }

        if (!new CardinalReader(tokens, locale, joins: false).TryRead(at, out var above))
        {
            return false;
        }

        var found = TryReadDivisor(tokens, above.Next, locale, above.Value, out var divisor, out var next)
            || TryReadSlash(tokens, above, out divisor, out next);
        part = above with { Value = above.Value / divisor, Next = next, Scale = 1 };
        return found && above.Value < divisor;
    }

    /// <summary>The divisor behind a number of parts: "quarters", "fifths", "twenty-firsts", "cinquièmes".</summary>
    public static bool TryReadDivisor(ImmutableArray<Token> tokens, int at, Locale locale, double above, out double divisor, out int next)
    {
        var lexicon = NumberLexicon.For(locale);
        at = SkipHyphen(tokens, at);
        next = at + 1;
        divisor = 1;
        if (!lexicon.TryFind(tokens.WordAt(at), out var word))
        {
            return false;
        }

        if (word.Kind == NumberWordKind.Tens)
        {
            var unit = SkipHyphen(tokens, next);
            unit = locale == Locale.French && tokens.WordAt(unit) == lexicon.And ? SkipHyphen(tokens, unit + 1) : unit;
            if (!lexicon.TryFind(tokens.WordAt(unit), out var last) || last.Value >= 10)
            {
                return false;
            }

            next = unit + 1;
            divisor = word.Value + last.Value;
            return IsPart(last.Kind, above, tokens, at, next, locale);
        }

        divisor = word.Value;
        return divisor > 1 && IsPart(word.Kind, above, tokens, at, next, locale);
    }

    /// <summary>The number below a slash: less than ten thousand, and no date or ratio (24/7).</summary>
    public static bool TryReadSlash(ImmutableArray<Token> tokens, Numeral above, out double below, out int next)
    {
        var slash = above.Next;
        next = slash + 2;
        below = 1;
        if (!above.IsWhole || !tokens.Is(slash, "/") || !tokens.IsGlued(slash) || !tokens.IsGlued(slash + 1)
            || tokens[slash + 1] is not { Kind: TokenKind.Digits, Span.Length: <= 4 } || IsPartOfRow(tokens, slash))
        {
            return false;
        }

        below = int.Parse(tokens[slash + 1].Folded, System.Globalization.CultureInfo.InvariantCulture);
        return above.Value < below;
    }

    /// <summary>"half a million", "three quarters of a million", "un demi-million", "deux tiers de million"; "half a" alone.</summary>
    public static Numeral TimesScale(ImmutableArray<Token> tokens, Numeral part, Locale locale)
    {
        var scales = new ScaleReader(tokens, locale);
        if (scales.Apply(part) is var direct && direct.Next > part.Next)
        {
            return direct;
        }

        var at = part.Next;
        if (locale == Locale.French)
        {
            at += tokens.WordAt(at) is "de" or "d" ? 1 : 0;
            at += tokens.Is(at, "'") ? 1 : 0;
            at += tokens.WordAt(at) is "un" or "une" ? 1 : 0;
        }
        else
        {
            at += tokens.WordAt(at) is "of" ? 1 : 0;
            at += tokens.WordAt(at) is "a" or "an" ? 1 : 0;
        }

        if (at > part.Next && scales.Apply(part with { Next = at }) is var scaled && scaled.Next > at)
        {
            return scaled;
        }

        var isHalfA = part.Value == 0.5 && locale == Locale.English && at == part.Next + 1 && !tokens.Is(part.Next, "of");
        return isHalfA && tokens.WordAt(at) is not null ? part with { Next = at } : part;
    }

    public static bool TryReadVulgar(ImmutableArray<Token> tokens, int at, out double value)
    {
        value = !tokens.Is(at, TokenKind.Symbol) ? 0 : tokens[at].Raw switch
        {
            "½" => 1 / 2.0,
            "⅓" => 1 / 3.0,
            "⅔" => 2 / 3.0,
            "¼" => 1 / 4.0,
            "¾" => 3 / 4.0,
            "⅕" => 1 / 5.0,
            "⅖" => 2 / 5.0,
            "⅗" => 3 / 5.0,
            "⅘" => 4 / 5.0,
            "⅙" => 1 / 6.0,
            "⅚" => 5 / 6.0,
            "⅐" => 1 / 7.0,
            "⅛" => 1 / 8.0,
            "⅜" => 3 / 8.0,
            "⅝" => 5 / 8.0,
            "⅞" => 7 / 8.0,
            "⅑" => 1 / 9.0,
            "⅒" => 1 / 10.0,
            _ => 0,
        };
        return value > 0;
    }

    // "a fifth reactor" and "le troisième parc" count places, not parts.
    private static bool IsPart(NumberWordKind kind, double above, ImmutableArray<Token> tokens, int at, int next, Locale locale) => kind switch
    {
        NumberWordKind.Half or NumberWordKind.Part => true,
        NumberWordKind.Parts => true,
        NumberWordKind.Ordinal when locale == Locale.English && !tokens.Is(at - 1, "a") => above == 1,
        NumberWordKind.Ordinal when above >= 20 && tokens.Is(at - 1, "-") => false,
        NumberWordKind.Ordinal => tokens.WordAt(next) is not { } behind || NumberLexicon.For(locale).BehindParts.Contains(behind),
        _ => false,
    };

    private static bool IsPartOfRow(ImmutableArray<Token> tokens, int slash) =>
        (tokens.IsGlued(slash - 1) && tokens.Is(slash - 2, "/"))
        || (tokens.IsGlued(slash + 2) && (tokens.Is(slash + 2, "/") || (tokens[slash + 2].Folded is "." or "," && tokens.IsGlued(slash + 3) && tokens.Is(slash + 3, TokenKind.Digits))));

    private static int SkipHyphen(ImmutableArray<Token> tokens, int at) => tokens.Is(at, "-") ? at + 1 : at;
}
