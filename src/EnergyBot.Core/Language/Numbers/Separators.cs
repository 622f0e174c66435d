using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>
/// Settles what a separator means by the other numbers of a text: whoever writes 1,8 million means 1775 by 1.775, and
/// whoever writes 2.5 means 7832 by 7,832.
/// </summary>
internal static class Separators
{
    // What no reader of numbers takes for anything but a mark between groups.
    private const string GroupMark = "'";

    /// <summary>The tokens, with the mark between groups made plain where the text has a decimal mark of the other kind; one pass.</summary>
    public static ImmutableArray<Token> Settle(ImmutableArray<Token> tokens)
    {
        var (comma, point, doubtful) = (false, false, false);
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            if (MarkAt(tokens, at) is not { } mark)
            {
                continue;
            }

            var isDecimal = IsDecimal(tokens, at);
            comma |= isDecimal && mark == ",";
            point |= isDecimal && mark == ".";
            doubtful |= !isDecimal;
        }

        return doubtful && comma != point ? Rewrite(tokens, comma ? "." : ",") : tokens;
    }

    private static ImmutableArray<Token> Rewrite(ImmutableArray<Token> tokens, string grouping)
    {
        var settled = tokens.ToBuilder();
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            if (MarkAt(tokens, at) == grouping && !IsDecimal(tokens, at) && tokens[at - 1].Folded[0] != '0' && tokens[at + 1].Span.Length == 3)
            {
                settled[at] = tokens[at] with { Folded = GroupMark };
            }
        }

        return settled.DrainToImmutable();
    }

    /// <summary>A single mark between digits that belong to no name, list or version; null for any other token.</summary>
    private static string? MarkAt(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Folded is "," or "." && IsDigits(tokens, at - 1) && tokens.IsGlued(at) && IsDigits(tokens, at + 1) && tokens.IsGlued(at + 1)
            && !IsRow(tokens, at - 2, at - 1) && !IsRow(tokens, at + 2, at + 2) && !DigitReader.IsPartOfName(tokens, at - 1)
            ? tokens[at].Folded
            : null;

    private static bool IsRow(ImmutableArray<Token> tokens, int mark, int glued) =>
        mark > 0 && mark < tokens.Length && tokens[mark].Folded is "," or "." && tokens.IsGlued(glued)
            && IsDigits(tokens, mark - 1) && IsDigits(tokens, mark + 1) && tokens.IsGlued(mark + 1);

    /// <summary>Not before a group of three, or behind a zero: 2.5, 0.123.</summary>
    private static bool IsDecimal(ImmutableArray<Token> tokens, int mark) =>
        tokens[mark + 1].Span.Length != 3 || tokens[mark - 1].Folded[0] == '0' || tokens[mark - 1].Span.Length > 3;

    private static bool IsDigits(ImmutableArray<Token> tokens, int at) => tokens.Is(at, TokenKind.Digits);
}
