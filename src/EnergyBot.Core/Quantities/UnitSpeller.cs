using System.Collections.Immutable;

namespace EnergyBot.Core.Quantities;

/// <summary>Writes out every way to type each unit: with and without the plural s, under each prefix.</summary>
internal sealed class UnitSpeller(UnitFile file, Dictionary<string, Unit> units, List<string> problems)
{
    private const string Peak = "peak";
    private readonly SpellingList _spellings = new(problems);
    private readonly Dictionary<string, PrefixData> _prefixes = [];
    private readonly List<string> _symbols = [];
    private readonly List<string> _words = [];

    public ImmutableArray<UnitSpelling> Spell()
    {
        foreach (var prefix in file.Prefixes ?? [])
        {
            _prefixes.TryAdd(prefix.Symbol ?? "", prefix);
        }

        foreach (var unit in file.Units ?? [])
        {
            foreach (var typed in unit.Typed ?? [])
            {
                SpellGroup(unit, typed);
            }
        }

        foreach (var spelling in file.Spellings ?? [])
        {
            SpellOne(spelling);
        }

        return _spellings.Finish();
    }

    /// <summary>What units mean beside certain words.</summary>
    public ImmutableArray<UnitContext> Contexts()
    {
        var contexts = ImmutableArray.CreateBuilder<UnitContext>();
        foreach (var data in file.Contexts ?? [])
        {
            if (!units.TryGetValue(data.Unit ?? "", out var unit) || !units.TryGetValue(data.Means ?? "", out var meant) || data.Near is not { Length: > 0 })
            {
                problems.Add($"A context of “{data.Unit}” that means “{data.Means}” needs two units and words.");
            }
            else if (LookAlikeOf(meant.Id, data.Note ?? "", meant, unit) is { } lookAlike)
            {
                contexts.Add(new UnitContext(unit, [.. data.Near], [.. data.Unless ?? []], meant, lookAlike));
            }
        }

        return contexts.ToImmutable();
    }

    private void SpellGroup(UnitData data, TypedData typed)
    {
        if (data.Id is null || !units.TryGetValue(data.Id, out var unit))
        {
            return; // Reported where the units were made.
        }

        Expand(typed.Symbols, _symbols);
        Expand(typed.Words, _words);
        if (typed.Bare)
        {
            var lookAlike = LookAlikeOf(data.Id, typed.Note, unit, OtherOf(data.Id, typed, ""));
            foreach (var symbol in _symbols)
            {
                _spellings.Add(new(typed.Exact ? symbol : symbol.ToLowerInvariant(), unit, typed.Exact, null, lookAlike));
            }

            foreach (var word in _words)
            {
                _spellings.Add(new(word, unit, false, null, lookAlike));
            }
        }

        foreach (var symbol in data.Prefixes ?? [])
        {
            if (_prefixes.TryGetValue(symbol, out var prefix) && units.TryGetValue(symbol + data.Id, out var multiple))
            {
                SpellMultiple(data, typed, prefix, multiple);
            }
        }
    }

    private void SpellMultiple(UnitData data, TypedData typed, PrefixData prefix, Unit multiple)
    {
        var lookAlike = LookAlikeOf(multiple.Id, typed.Note, multiple, OtherOf(data.Id!, typed, prefix.Symbol!));
        foreach (var symbol in _symbols)
        {
            var text = prefix.Symbol + symbol;
            if (prefix.Twin is null)
            {
                _spellings.Add(new(typed.Exact ? text : text.ToLowerInvariant(), multiple, typed.Exact, null, lookAlike));
            }
            else
            {
                SpellTwins(data, prefix, text, multiple, lookAlike);
            }
        }

        foreach (var name in prefix.Words ?? [])
        {
            foreach (var word in _words)
            {
                _spellings.Add(new(name + word, multiple, false, null, lookAlike));
                _spellings.Add(new(name + " " + word, multiple, false, null, lookAlike));
            }
        }
    }

    /// <summary>Only the exact case is the lesser of two twins (mWh); all in small letters is the greater (mwh for MWh).</summary>
    private void SpellTwins(UnitData data, PrefixData prefix, string text, Unit lesser, LookAlike? lookAlike)
    {
        if (!units.TryGetValue(prefix.Twin + data.Id, out var greater))
        {
            _spellings.Add(new(text, lesser, true, null, lookAlike));
            return;
        }

        _spellings.Add(new(text, lesser, true, null, LookAlikeOf(lesser.Id, "milli", lesser, greater)));
        var small = text.ToLowerInvariant();
        if (small != text)
        {
            _spellings.Add(new(small, greater, true, null, LookAlikeOf(greater.Id, "mega", greater, lesser)));
        }
    }

    private void SpellOne(SpellingData data)
    {
        if (data.Unit is null || !units.TryGetValue(data.Unit, out var unit))
        {
            problems.Add($"A spelling is of “{data.Unit}”, which is no unit.");
            return;
        }

        Unit? other = null;
        if (data.Other is not null && !units.TryGetValue(data.Other, out other))
        {
            problems.Add($"A spelling of “{data.Unit}” looks like “{data.Other}”, which is no unit.");
        }

        if (data.Other is not null && data.Note is null)
        {
            problems.Add($"A spelling of “{data.Unit}” looks like “{data.Other}” and has no note.");
        }

        var locale = Locales.Parse(data.Locale);
        if (data.Locale is not null && locale is null)
        {
            problems.Add($"A spelling of “{data.Unit}” has the unknown language “{data.Locale}”.");
        }

        var lookAlike = LookAlikeOf(data.Unit, data.Note, unit, other);
        Expand(data.Text, _words);
        foreach (var text in _words)
        {
            _spellings.Add(new(text, unit, data.Exact, locale, lookAlike));
        }
    }

    private Unit? OtherOf(string id, TypedData typed, string prefix)
    {
        if (typed.Other is null || units.TryGetValue(prefix + typed.Other, out var other))
        {
            return typed.Other is null ? null : units[prefix + typed.Other];
        }

        // A multiple that the other unit has not is no look-alike: PW is no unit here.
        if (prefix.Length == 0)
        {
            problems.Add($"A spelling of “{id}” looks like “{typed.Other}”, which is no unit.");
        }

        return other;
    }

    private LookAlike? LookAlikeOf(string id, string? noteId, Unit unit, Unit? other)
    {
        if (noteId is null)
        {
            return null;
        }

        if (file.Notes is null || !file.Notes.TryGetValue(noteId, out var note) || note is not { En.Length: > 0, Fr.Length: > 0 })
        {
            problems.Add($"A spelling of “{id}” has the note “{noteId}”, which is missing in a language or altogether.");
            return null;
        }

        return new LookAlike(new(Fill(note.En, Locale.English), Fill(note.Fr, Locale.French)), other, noteId == Peak);

        string Fill(string text, Locale locale) =>
            text.Replace("{unit}", unit.SymbolIn(locale), StringComparison.Ordinal)
                .Replace("{other}", other?.SymbolIn(locale), StringComparison.Ordinal);
    }

    private static void Expand(string[]? patterns, List<string> into)
    {
        into.Clear();
        foreach (var pattern in patterns ?? [])
        {
            ExpandOne(pattern, into);
        }
    }

    private static void ExpandOne(string pattern, List<string> into)
    {
        var at = pattern.IndexOf("(s)", StringComparison.Ordinal);
        if (at < 0)
        {
            into.Add(pattern);
            return;
        }

        var before = pattern.AsSpan(0, at);
        var after = pattern.AsSpan(at + 3);
        ExpandOne(string.Concat(before, after), into);
        ExpandOne(string.Concat(before, "s", after), into);
    }
}
