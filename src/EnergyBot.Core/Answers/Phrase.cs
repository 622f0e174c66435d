using System.Collections.Immutable;

namespace EnergyBot.Core.Answers;

/// <summary>A piece of an answer. Renderers escape and format; no piece holds markup.</summary>
public abstract record Piece;

/// <summary>Wording of our own.</summary>
public sealed record TextPiece(string Text) : Piece;

/// <summary>What should stand out: a number with its unit or thing.</summary>
public sealed record StrongPiece(string Text) : Piece;

/// <summary>What may stand back: a range, a region, a year.</summary>
public sealed record AsidePiece(string Text) : Piece;

/// <summary>Words of the user, to be escaped with special care.</summary>
public sealed record UserTextPiece(string Text) : Piece;

/// <summary>A reference to the answer's source with this number, from 1.</summary>
public sealed record CitePiece(int Number) : Piece;

/// <summary>A run of pieces: a sentence or a line.</summary>
public sealed record Phrase(ImmutableArray<Piece> Pieces)
{
    /// <summary>A phrase of pieces.</summary>
    public static Phrase Of(params ReadOnlySpan<Piece> pieces) => new([.. pieces]);

    /// <summary>A phrase of plain wording.</summary>
    public static Phrase Text(string text) => new([new TextPiece(text)]);
}
