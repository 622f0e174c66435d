using System.Collections.Immutable;

namespace EnergyBot.Core.Language.Claims;

/// <summary>What a reading keeps from the sentences before: what "that" may stand for.</summary>
/// <param name="Subject">The last energy or power that the text told of; null where it is too far back.</param>
/// <param name="Region">The region named last; null where none was.</param>
/// <param name="Technology">What made or took the power; null where nothing said.</param>
/// <param name="Age">How many sentences ago the subject was told.</param>
public sealed record ClaimMemory(ClaimAmount? Subject = null, string? Region = null, Technology? Technology = null, int Age = 0)
{
    // Beyond so many sentences "that" means something else.
    private const int Longest = 3;

    /// <summary>Nothing was told before.</summary>
    public static ClaimMemory Empty { get; } = new();

    /// <summary>What is left of it a sentence later.</summary>
    public ClaimMemory Older => Age < Longest ? this with { Age = Age + 1 } : new ClaimMemory(Region: Region);

    /// <summary>The same with what a sentence told.</summary>
    public ClaimMemory With(ClaimAmount? subject, ClaimContext context) => new(
        subject ?? Subject, context.Region ?? Region, context.Technology ?? Technology, subject is null ? Age : 0);
}

/// <summary>The statements of a text, and what the text behind it may refer to.</summary>
/// <param name="Statements">The statements in order.</param>
/// <param name="Memory">What is kept of it.</param>
public sealed record ClaimReading(ImmutableArray<Statement> Statements, ClaimMemory Memory);
