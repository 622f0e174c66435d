using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>A number found in a text.</summary>
/// <param name="Value">The number, or the range that two numbers bound.</param>
/// <param name="Next">Index of the first token after it.</param>
/// <param name="Span">Where it is written, without "about" or "more than" before it.</param>
internal readonly record struct NumberReading(Estimate Value, int Next, TextSpan Span)
{
    /// <summary>The greatest magnitude that is read as a number.</summary>
    public const double Limit = 1e60;

    /// <summary>The writer says that it is about so much, or more, or less.</summary>
    public bool Approximate { get; init; }

    /// <summary>Two numbers bound it, or one and a ±.</summary>
    public bool IsRange { get; init; }

    /// <summary>Two numbers bound it: both ends are written, the middle is not.</summary>
    public bool HasTwoEnds { get; init; }

    /// <summary>What it may mean as well: 1.234 for <c>1,234</c>, 10⁹ for a French <c>billion</c>.</summary>
    public double? Other { get; init; }

    /// <summary>How many digits were written, from the first that is not zero.</summary>
    public int Digits { get; init; }

    /// <summary>Written in words alone: "one" and "un" may be articles or pronouns.</summary>
    public bool IsWord { get; init; }

    /// <summary>Beyond <see cref="Limit"/>, at which <see cref="Value"/> then stands.</summary>
    public bool TooLarge { get; init; }

    /// <summary>How it was written, as a mention keeps it.</summary>
    public NumberForm Form => new(Approximate, Other, TooLarge, HasTwoEnds);
}
