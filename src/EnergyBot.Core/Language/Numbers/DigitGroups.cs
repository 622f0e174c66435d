using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>How the digits of a number are parted: <c>1 234,5</c>, <c>1,234.5</c>, <c>12,34,567</c>.</summary>
/// <param name="WholeNext">Index of the first token after the whole part.</param>
/// <param name="Next">Index of the first token after all of it.</param>
/// <param name="Ambiguous">One mark before three digits, which groups in one language and points in the other.</param>
internal readonly record struct DigitGroups(int WholeNext, int Next, bool Ambiguous)
{
    /// <summary>No row of groups is followed further: it is too large a number by then, whatever comes.</summary>
    private const int LongRow = 24;

    /// <summary>Sees how the digits at an index are parted; null where they are a version, an address or the like.</summary>
    public static DigitGroups? At(ImmutableArray<Token> tokens, int at)
    {
        var first = tokens[at].Span.Length;
        var leadingZero = tokens[at].Folded[0] == '0';
        var next = at + 1;
        if (first <= 3 && !leadingZero && IsSpacedGroup(tokens, next))
        {
            while (next - at <= LongRow && IsSpacedGroup(tokens, next))
            {
                next++;
            }

            return MarkAt(tokens, next) is "," or "." && !IsRow(tokens, next)
                ? new DigitGroups(next, next + 2, false)
                : new DigitGroups(next, next, false);
        }

        // The last of a list (22,24,26) is no decimal.
        if (MarkAt(tokens, next) is not { } mark || (mark == "," && MarkAt(tokens, at - 1) == ","))
        {
            return new DigitGroups(next, next, false);
        }

        var groups = first <= 3 && !leadingZero ? GroupsOf(tokens, next, mark) : 0;
        var behind = next + 2 * groups;
        var more = MarkAt(tokens, behind);
        if (groups >= LongRow || (groups > 1 && more is null))
        {
            return new DigitGroups(behind, behind, false);
        }

        if (groups > 0 && more is "," or "." && more != mark && !IsRow(tokens, behind))
        {
            return new DigitGroups(behind, behind + 2, false);
        }

        if (more is null && groups == 1)
        {
            return mark is "," or "." ? new DigitGroups(next, next + 2, true) : new DigitGroups(behind, behind, false);
        }

        if (mark is "," or "." && groups == 0 && !IsRow(tokens, next))
        {
            return new DigitGroups(next, next + 2, false);
        }

        // A list (22,24,26) or feet and inches: the first number stands alone.
        return mark is "," or "'" ? new DigitGroups(next, next, false) : null;
    }

    /// <summary>True where another mark and more digits follow the first.</summary>
    private static bool IsRow(ImmutableArray<Token> tokens, int mark) => MarkAt(tokens, mark + 2) is "," or ".";

    private static string? MarkAt(ImmutableArray<Token> tokens, int at) =>
        tokens.IsGlued(at) && tokens.IsGlued(at + 1) && tokens[at + 1].Kind == TokenKind.Digits
            && tokens[at].Folded is "," or "." or "'" or "_"
            ? tokens[at].Folded
            : null;

    private static bool IsSpacedGroup(ImmutableArray<Token> tokens, int at) =>
        tokens.Is(at, TokenKind.Digits) && tokens[at] is { SpaceBefore: true, LineBefore: false, Span.Length: 3 }
            && tokens[at].Span.Start - tokens[at - 1].Span.End == 1;

    /// <summary>How many groups follow: of three, or as in India of two before a last of three.</summary>
    private static int GroupsOf(ImmutableArray<Token> tokens, int at, string mark)
    {
        var count = 0;
        var pairs = 0;
        while (count < LongRow && MarkAt(tokens, at) == mark)
        {
            var length = tokens[at + 1].Span.Length;
            if (length == 2 && mark == "," && pairs == count)
            {
                pairs++;
            }
            else if (length != 3 || (pairs > 0 && count > pairs))
            {
                return 0;
            }

            count++;
            at += 2;
        }

        return pairs == count ? 0 : count;
    }
}
