using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>English words below a thousand, and "twelve hundred".</summary>
internal readonly struct EnglishGroup(ImmutableArray<Token> tokens, NumberLexicon lexicon, bool joins)
{
    public bool TryRead(int at, out double value, out int next)
    {
        next = at;
        value = 0;
        if (Find(at, NumberWordKind.Zero, out _))
        {
            next = at + 1;
            return true;
        }

        if (!TryReadBelowHundred(at, out value, out next))
        {
            // "hundred", "a hundred".
            next = tokens.WordAt(at) == "a" ? at + 1 : at;
            value = 1;
            if (tokens.WordAt(next) != "hundred")
            {
                return false;
            }
        }

        var hundred = SkipHyphen(next);
        if (!Find(hundred, NumberWordKind.Hundred, out _))
        {
            return true;
        }

        next = hundred + 1;
        value *= 100;
        var joined = joins && tokens.WordAt(next) == lexicon.And;
        if (TryReadBelowHundred(joined ? next + 1 : SkipHyphen(next), out var rest, out var after)
            && !Find(SkipHyphen(after), NumberWordKind.Hundred, out _) && !(joined && IsFraction(rest, after)))
        {
            value += rest;
            next = after;
        }

        return true;
    }

    private bool TryReadBelowHundred(int at, out double value, out int next)
    {
        next = at + 1;
        value = 0;
        if (!lexicon.TryFind(tokens.WordAt(at), out var word))
        {
            return false;
        }

        value = word.Value;
        if (word.Kind == NumberWordKind.Tens && Find(SkipHyphen(next), NumberWordKind.Unit, out var unit))
        {
            value += unit.Value;
            next = SkipHyphen(next) + 1;
        }

        return word.Kind is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens;
    }

    private bool IsFraction(double value, int at) =>
        FractionReader.TryReadDivisor(tokens, at, Locale.English, value, out var divisor, out _) && value < divisor;

    private bool Find(int at, NumberWordKind kind, out NumberWord word) =>
        lexicon.TryFind(tokens.WordAt(at), out word) && word.Kind == kind;

    private int SkipHyphen(int at) => tokens.Is(at, "-") ? at + 1 : at;
}
