using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>How far a number may be off: ± 5, +/- 5 %, "plus ou moins 5".</summary>
/// <param name="Amount">By how much; for a percentage, the share.</param>
/// <param name="IsShare">Written in percent of the number.</param>
/// <param name="Next">Index of the first token after it.</param>
internal readonly record struct Tolerance(double Amount, bool IsShare, int Next)
{
    public Estimate Around(double value)
    {
        var amount = IsShare ? Math.Abs(value) * Amount : Amount;
        return Estimate.Of(value, value - amount, value + amount);
    }
}

/// <summary>Reads tolerances, which stand behind a number or behind its unit.</summary>
internal static class ToleranceReader
{
    private static readonly string[][] Marks =
        [["±"], ["+", "/", "-"], ["+", "-"], ["plus", "or", "minus"], ["plus", "ou", "moins"]];

    public static bool TryRead(ImmutableArray<Token> tokens, int at, Locale locale, out Tolerance tolerance)
    {
        tolerance = default;
        foreach (var mark in Marks)
        {
            var matched = 0;
            while (matched < mark.Length && tokens.Is(at + matched, mark[matched])
                && (matched == 0 || tokens.IsGlued(at + matched) || tokens.Is(at + matched, TokenKind.Word)))
            {
                matched++;
            }

            if (matched == mark.Length && new OperandReader(tokens, locale).TryRead(at + matched, out var amount) && !amount.TooLarge)
            {
                var share = tokens.Is(amount.Next, "%");
                tolerance = new Tolerance(share ? amount.Value / 100 : amount.Value, share, share ? amount.Next + 1 : amount.Next);
                return true;
            }
        }

        return false;
    }
}
