using System.Collections.Immutable;

namespace EnergyBot.Core.Answers;

/// <summary>A part of an answer behind its headline, as lines.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Title">What stands above it; null for nothing.</param>
/// <param name="Lines">Its lines, one or more, indented for plain text.</param>
public sealed record AnswerSection(SectionKind Kind, string? Title, ImmutableArray<Phrase> Lines);

/// <summary>The parts of an answer.</summary>
public enum SectionKind
{
    /// <summary>The equivalents that the headline does not hold.</summary>
    Equivalents,

    /// <summary>What decides, and what the reader should know.</summary>
    Caveats,

    /// <summary>The claims of a text beside the main one.</summary>
    Claims,

    /// <summary>The arithmetic.</summary>
    Working,

    /// <summary>Other readings of the question.</summary>
    Alternatives,

    /// <summary>The sources.</summary>
    Sources,
}
