namespace EnergyBot.Core.Language.Claims;

/// <summary>Tells whether the words between two amounts say that they belong together.</summary>
internal sealed class Ties(ClaimText text)
{
    /// <summary>Where more letters than this stand between two amounts, they are not tied together.</summary>
    public const int Longest = 160;

    /// <summary>True where words between two amounts say that the one is, runs, uses or makes the other.</summary>
    public bool Tie(ClaimAmount one, ClaimAmount other)
    {
        var (start, end) = one.Span.Start < other.Span.Start ? (one.Span.End, other.Span.Start) : (other.Span.End, one.Span.Start);
        return end - start <= Longest && !text.Has(ClaimWord.Instead, start, end)
            && (text.HasAny(start, end, ClaimWord.Equates, ClaimWord.Supplies, ClaimWord.Uses, ClaimWord.Makes, ClaimWord.YearlyUse) || IsFor(Math.Min(one.Span.Start, other.Span.Start), start, end));
    }

    /// <summary>"It takes 50 GWh to train it", "il faut 433 MWh pour l'entraîner".</summary>
    private bool IsFor(int first, int start, int end) =>
        text.Between(start, end) is var gap && (gap is "to" or "pour" || gap.StartsWith("to ", StringComparison.Ordinal) || gap.StartsWith("pour ", StringComparison.Ordinal))
        && text.All(ClaimWord.Uses, Math.Max(0, first - 24), first).Any();

    /// <summary>True where words say that one amount is the other, or what a power makes.</summary>
    public bool Same(ClaimAmount one, ClaimAmount other) =>
        other.Span.Start - one.Span.End <= Longest && (text.Has(ClaimWord.Equates, one.Span.End, other.Span.Start)
            || (one.Kind == AmountKind.Power && text.HasAny(one.Span.End, other.Span.Start, ClaimWord.Makes, ClaimWord.Uses, ClaimWord.Supplies))
            || (one.Kind == other.Kind && text.Between(one.Span.End, other.Span.Start) is "," or ", only" or ", about" or ", or"));

    /// <summary>"(11.49 kWh)" behind a thing says what it takes.</summary>
    public bool Aside(ClaimAmount amount) => text.CharBefore(amount.Span.Start) is '(' or '≈' or '~';
}
