namespace EnergyBot.Core.Language;

/// <summary>A misspelt word that was read as the only one near it.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Meant">The word it was read as.</param>
public sealed record Correction(TextSpan Span, string Meant);
