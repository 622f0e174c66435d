namespace EnergyBot.Core.Language.Names;

/// <summary>Tells a slip of the finger from another word: bouiloire and gigawat, not horses for houses.</summary>
internal static class Slip
{
    // From so many letters on, two slips may be one word.
    private const int VeryLong = 10;

    // A letter too many, too few or another one makes another word of a short one.
    private const int Long = 6;

    // Consonants that take each other's place make another word more often than vowels do.
    private const int Longer = 8;

    /// <summary>The number of slips that make one word of another; null where they are two words.</summary>
    /// <param name="typed">A folded word, without the s of a plural.</param>
    /// <param name="meant">A word of the same form that there is.</param>
    public static int? Count(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        // The first letter is the last that one gets wrong.
        if (typed.Length < 3 || meant.Length < 3 || typed[0] != meant[0] || EditDistance.Within(typed, meant, 2) is not { } distance)
        {
            return null;
        }

        return distance switch
        {
            1 => IsOne(typed, meant) ? 1 : null,
            2 => Math.Min(typed.Length, meant.Length) >= VeryLong ? 2 : null,
            _ => distance,
        };
    }

    private static bool IsOne(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var at = typed.CommonPrefixLength(meant);
        var length = Math.Min(typed.Length, meant.Length);
        if (typed.Length != meant.Length)
        {
            var longer = typed.Length > meant.Length ? typed : meant;
            var doubled = longer[at] == longer[at - 1] || (at + 1 < longer.Length && longer[at] == longer[at + 1]);
            return doubled || length >= Long;
        }

        // The same letters in another order, or one letter for another.
        return typed[at..].Length > 1 && typed[at] == meant[at + 1] && typed[at + 1] == meant[at]
            ? true
            : length >= (IsVowel(typed[at]) && IsVowel(meant[at]) ? Long : Longer);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
