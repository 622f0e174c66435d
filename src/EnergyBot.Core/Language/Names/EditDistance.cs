namespace EnergyBot.Core.Language.Names;

/// <summary>How many letters must be added, left out, changed or swapped to make one word of another.</summary>
internal static class EditDistance
{
    private const int LongestCompared = 64;

    /// <summary>The distance (optimal string alignment) where it is within a bound, else null.</summary>
    /// <param name="one">A folded word or phrase.</param>
    /// <param name="other">Another.</param>
    /// <param name="most">The bound; the work grows with it, not with the square of the length.</param>
    public static int? Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length > LongestCompared || other.Length > LongestCompared)
        {
            return null;
        }

        Span<int> before = stackalloc int[LongestCompared + 1];
        Span<int> last = stackalloc int[LongestCompared + 1];
        Span<int> row = stackalloc int[LongestCompared + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, 1 + Math.Min(row[j - 1], last[j]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return null;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[other.Length] <= most ? last[other.Length] : null;
    }

    /// <summary>How far a misspelling of a word may be from it: one letter in a short word, two in a longer one.</summary>
    public static int Allowed(int length) => length < 4 ? 0 : length < 7 ? 1 : 2;
}
