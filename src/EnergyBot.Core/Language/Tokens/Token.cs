using System.Collections.Immutable;

namespace EnergyBot.Core.Language.Tokens;

internal enum TokenKind
{
    /// <summary>Letters of any script.</summary>
    Word,

    /// <summary>ASCII digits, in full width too; raised or lowered ones too where they end a word (CO₂, m³).</summary>
    Digits,

    /// <summary>One other character.</summary>
    Symbol,
}

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Folded">Lower case, without accents, apostrophes and dashes of one kind: what words are looked up by.</param>
/// <param name="Raw">As written.</param>
/// <param name="SpaceBefore">False where nothing parts it from the token before.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Folded, string Raw, bool SpaceBefore)
{
    /// <summary>True where a line ends between the token before and this one.</summary>
    public bool LineBefore { get; init; }
}

/// <summary>Looking at tokens without minding the ends of the list.</summary>
internal static class TokenLookup
{
    public static bool Is(this ImmutableArray<Token> tokens, int index, TokenKind kind) =>
        (uint)index < (uint)tokens.Length && tokens.ItemRef(index).Kind == kind;

    public static bool Is(this ImmutableArray<Token> tokens, int index, string folded) =>
        (uint)index < (uint)tokens.Length && tokens.ItemRef(index).Folded == folded;

    /// <summary>True where the token exists and touches the one before it.</summary>
    public static bool IsGlued(this ImmutableArray<Token> tokens, int index) =>
        index > 0 && index < tokens.Length && !tokens.ItemRef(index).SpaceBefore;

    /// <summary>The folded word at an index; null where there is none or it is no word.</summary>
    public static string? WordAt(this ImmutableArray<Token> tokens, int index) =>
        tokens.Is(index, TokenKind.Word) ? tokens.ItemRef(index).Folded : null;

    /// <summary>The stretch of text from one token up to, not including, another.</summary>
    public static TextSpan Cover(this ImmutableArray<Token> tokens, int first, int next) =>
        tokens[first].Span.Cover(tokens[next - 1].Span);
}
