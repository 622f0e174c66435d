using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>French words below a thousand, of France, Belgium and Switzerland, and "quinze cents".</summary>
internal readonly struct FrenchGroup(ImmutableArray<Token> tokens, NumberLexicon lexicon)
{
    public bool TryRead(int at, out double value, out int next)
    {
        if (Find(at, NumberWordKind.Zero, out _))
        {
            (value, next) = (0, at + 1);
            return true;
        }

        if (!TryReadBelowHundred(at, out value, out next))
        {
            // Behind digits it is money: "50 cent".
            (value, next) = (1, at);
            if (!tokens.Is(at, "cent") || tokens.Is(at - 1, TokenKind.Digits))
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
        if (TryReadBelowHundred(SkipHyphen(next), out var rest, out var after) && !Find(SkipHyphen(after), NumberWordKind.Hundred, out _))
        {
            value += rest;
            next = after;
        }

        return true;
    }

    private bool TryReadBelowHundred(int at, out double value, out int next)
    {
        if (tokens.WordAt(at) == "quatre" && tokens.WordAt(SkipHyphen(at + 1)) is "vingt" or "vingts")
        {
            next = SkipHyphen(at + 1) + 1;
            value = 80;
            AddBelowTwenty(ref value, ref next, upTo: 19);
            return true;
        }

        if (Find(at, NumberWordKind.Tens, out var tens))
        {
            next = at + 1;
            value = tens.Value;
            AddBelowTwenty(ref value, ref next, upTo: tens.Value is 60 or 80 ? 19 : 9);
            return true;
        }

        return TryReadBelowTwenty(at, out value, out next);
    }

    private void AddBelowTwenty(ref double value, ref int next, int upTo)
    {
        var start = SkipHyphen(next);
        var joined = tokens.WordAt(start) == lexicon.And;
        start = joined ? SkipHyphen(start + 1) : start;
        if (TryReadBelowTwenty(start, out var rest, out var after) && rest <= upTo && (!joined || rest is 1 or 11))
        {
            value += rest;
            next = after;
        }
    }

    private bool TryReadBelowTwenty(int at, out double value, out int next)
    {
        next = at + 1;
        value = 0;
        if (!lexicon.TryFind(tokens.WordAt(at), out var word))
        {
            return false;
        }

        value = word.Value;
        if (value == 10 && Find(SkipHyphen(next), NumberWordKind.Unit, out var unit) && unit.Value >= 7)
        {
            value += unit.Value;
            next = SkipHyphen(next) + 1;
        }

        return word.Kind is NumberWordKind.Unit or NumberWordKind.Teen;
    }

    private bool Find(int at, NumberWordKind kind, out NumberWord word) =>
        lexicon.TryFind(tokens.WordAt(at), out word) && word.Kind == kind;

    private int SkipHyphen(int at) => tokens.Is(at, "-") ? at + 1 : at;
}
