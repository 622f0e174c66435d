using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Claims;

/// <summary>A text with what was found in it, and ways to ask what stands where.</summary>
internal sealed class ClaimText(string text, ImmutableArray<Mention> mentions, ImmutableArray<ClaimCue> cues, ImmutableArray<PlaceCue> places)
{
    public string Text => text;

    public ImmutableArray<Mention> Mentions => mentions;

    /// <summary>The words of a meaning that lie wholly between two places.</summary>
    public IEnumerable<TextSpan> All(ClaimWord word, int start, int end)
    {
        for (var i = FirstFrom(start); i < cues.Length && cues[i].Span.Start < end; i++)
        {
            if (cues[i].Word == word && cues[i].Span.End <= end)
            {
                yield return cues[i].Span;
            }
        }
    }

    /// <summary>The country of the first place named between two places of the text; null where none is.</summary>
    public string? CountryBetween(int start, int end)
    {
        foreach (var place in places)
        {
            if (place.Span.Start >= start && place.Span.End <= end)
            {
                return place.Country;
            }
        }

        return null;
    }

    /// <summary>True where a word of this meaning lies wholly between two places.</summary>
    public bool Has(ClaimWord word, int start, int end) => All(word, start, end).Any();

    /// <summary>True where a word of one of these meanings lies wholly between two places.</summary>
    public bool HasAny(int start, int end, params ReadOnlySpan<ClaimWord> words)
    {
        foreach (var word in words)
        {
            if (Has(word, start, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands between two mentions, folded and trimmed.</summary>
    public string Gap(int one, int other) => Between(mentions[one].Span.End, mentions[other].Span.Start);

    /// <summary>What stands between two places, folded and trimmed.</summary>
    public string Between(int start, int end) => end <= start ? "" : Folding.Fold(text[start..end]).Trim();

    /// <summary>The character before a place, spaces left aside; a space at the start.</summary>
    public char CharBefore(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return text[i];
            }
        }

        return ' ';
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, cues.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
