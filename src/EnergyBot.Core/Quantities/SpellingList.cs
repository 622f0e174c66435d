using System.Collections.Immutable;

namespace EnergyBot.Core.Quantities;

/// <summary>Collects spellings and refuses those that clash.</summary>
internal sealed class SpellingList(List<string> problems)
{
    private readonly List<UnitSpelling> _all = new(2048);
    private readonly List<int> _before = new(2048); // For each spelling, the one before it with the same text; -1 for none.
    private readonly Dictionary<string, int> _last = new(2048);

    /// <summary>
    /// Adds a spelling. Where it is already another unit's in the same case and language, one of the two must declare
    /// the other as its look-alike, and stays; else it is a clash.
    /// </summary>
    public void Add(UnitSpelling spelling)
    {
        if (!IsWellFormed(spelling))
        {
            problems.Add($"The spelling “{spelling.Text}” of {spelling.Unit.Id} must be in single-spaced words without hyphens"
                + (spelling.CaseMatters ? "." : ", in lower case without accents."));
            return;
        }

        var last = _last.GetValueOrDefault(spelling.Text, -1);
        for (var i = last; i >= 0; i = _before[i])
        {
            var other = _all[i];
            if (other.CaseMatters != spelling.CaseMatters || !Meet(other, spelling))
            {
                continue;
            }

            if (spelling.LookAlike?.Other is { } meant && meant.Id == other.Unit.Id)
            {
                _all[i] = spelling;
            }
            else if (other.LookAlike?.Other is not { } declared || declared.Id != spelling.Unit.Id)
            {
                problems.Add(other.Unit.Id == spelling.Unit.Id
                    ? $"“{spelling.Text}” is there twice for {spelling.Unit.Id}."
                    : $"“{spelling.Text}” is {other.Unit.Names.En.One} ({other.Unit.Id}) and {spelling.Unit.Names.En.One} ({spelling.Unit.Id}), and neither declares the other as its look-alike.");
            }

            return;
        }

        _before.Add(last);
        _last[spelling.Text] = _all.Count;
        _all.Add(spelling);
    }

    /// <summary>All spellings, once the case alone never makes another unit without a word to the reader.</summary>
    public ImmutableArray<UnitSpelling> Finish()
    {
        foreach (var spelling in _all)
        {
            if (!spelling.CaseMatters || spelling.LookAlike is not null)
            {
                continue;
            }

            for (var i = _last.GetValueOrDefault(spelling.Text.ToLowerInvariant(), -1); i >= 0; i = _before[i])
            {
                var other = _all[i];
                if (other.Unit.Id != spelling.Unit.Id && other.LookAlike is null && !other.CaseMatters && Meet(other, spelling))
                {
                    problems.Add($"“{spelling.Text}” is {spelling.Unit.Names.En.One} ({spelling.Unit.Id}) and “{other.Text}” in any other case {other.Unit.Names.En.One} ({other.Unit.Id}), and neither declares the other as its look-alike.");
                }
            }
        }

        return [.. _all];
    }

    private static bool Meet(UnitSpelling one, UnitSpelling other) =>
        one.Locale is null || other.Locale is null || one.Locale == other.Locale;

    private static bool IsWellFormed(UnitSpelling spelling)
    {
        var text = spelling.Text;
        if (text.Length == 0 || text[0] == ' ' || text[^1] == ' ')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var allowed = char.IsAsciiLetterLower(text[i]) || (i > 0 && char.IsAsciiDigit(text[i])) || text[i] is '.' or '·' or '/' or '\'' or '€' or '$' or '£' or '¥' or '₹' or '¢'
                || (spelling.CaseMatters && char.IsAsciiLetterUpper(text[i]))
                || (text[i] == ' ' && text[i - 1] != ' ');
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }
}
