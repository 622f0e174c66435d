using System.Collections.Immutable;
using System.Text;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Names;

/// <summary>Finds units in tokens; spaces, hyphens and apostrophes between the words of a unit do not matter.</summary>
internal sealed class UnitIndex
{
    private const int LongestSpelling = 8;

    private readonly Dictionary<string, List<UnitSpelling>> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<UnitSpelling>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    public UnitIndex(UnitTable table)
    {
        _lookup = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var spelling in table.Spellings)
        {
            var tokens = Tokenizer.Split(spelling.Text);
            var key = new StringBuilder();
            var parts = 0;
            foreach (var token in tokens)
            {
                parts += Append(key, token) ? 1 : 0;
            }

            _longest = Math.Clamp(parts, _longest, LongestSpelling);
            if (!_spellings.TryGetValue(key.ToString(), out var list))
            {
                _spellings[key.ToString()] = list = [];
            }

            list.Add(spelling);
        }
    }

    /// <summary>The longest unit that starts at a token, in the sense that its case and the language give it.</summary>
    public bool TryRead(ImmutableArray<Token> tokens, int at, Locale locale, out UnitSpelling spelling, out int next)
    {
        (spelling, next) = (null!, at);
        var key = new StringBuilder();
        var raw = new StringBuilder();
        for (int i = at, parts = 0; i < tokens.Length && parts < _longest; i++)
        {
            if (IsApart(tokens, i, at))
            {
                break;
            }

            if (Append(key, tokens[i]))
            {
                parts++;
                raw.Append(tokens[i].Raw);
            }
            else if (i == at || tokens[i].Folded is not ("-" or "'") || tokens[i - 1].Folded is "-" or "'")
            {
                break;
            }
            else
            {
                continue;
            }

            if (_lookup.TryGetValue(key.ToString(), out var candidates) && Choose(candidates, raw.ToString(), locale) is { } found)
            {
                (spelling, next) = (found, i + 1);
            }
        }

        return next > at;
    }

    private static UnitSpelling? Choose(List<UnitSpelling> candidates, string raw, Locale locale)
    {
        UnitSpelling? loose = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Locale is { } only && only != locale)
            {
                continue;
            }

            if (!candidate.CaseMatters)
            {
                loose = candidate;
            }
            else if (candidate.Text == raw)
            {
                return candidate;
            }
        }

        return loose;
    }

    /// <summary>"For a $5 bill": a currency sign belongs to the letters that it touches, "US" aside.</summary>
    private static bool IsApart(ImmutableArray<Token> tokens, int i, int at) =>
        i > at && tokens[i].SpaceBefore && IsCurrency(tokens[i]) && tokens[i - 1].Folded != "us";

    private static bool IsCurrency(Token token) => token.Folded is "€" or "$" or "£" or "¥" or "₹" or "¢";

    private static bool Append(StringBuilder key, Token token)
    {
        if (token.Kind == TokenKind.Symbol && token.Folded is not ("/" or "." or "·") && !IsCurrency(token))
        {
            return false;
        }

        key.Append(key.Length == 0 ? "" : " ").Append(token.Folded);
        return true;
    }
}
