using System.Collections.Immutable;

namespace EnergyBot.Core.Quantities;

/// <summary>The data of the units cannot be used. The message tells every problem, one a line.</summary>
public sealed class UnitDataException : Exception
{
    internal UnitDataException(ImmutableArray<string> problems, Exception? inner = null)
        : base("The units cannot be used:" + Environment.NewLine + string.Join(Environment.NewLine, problems), inner) =>
        Problems = problems;

    /// <summary>Each problem in a sentence; a clash names both sides.</summary>
    public ImmutableArray<string> Problems { get; }
}
