using System.Collections.Immutable;
using EnergyBot.Core;
using EnergyBot.Core.Answers;

namespace EnergyBot.CommandLine;

/// <summary>Where the claims of a text go, one after another.</summary>
internal interface ICheckReport : IDisposable
{
    /// <summary>Adds a claim.</summary>
    void Add(CheckedClaim claim);

    /// <summary>Ends with the sources that the claims cite, in the language of the text.</summary>
    void End(ImmutableArray<Citation> sources, string dataVersion, Locale locale);
}
