namespace EnergyBot.Core.Comparison;

/// <summary>Whom an answer is for.</summary>
/// <param name="Locale">The language of the answer.</param>
/// <param name="Region">ISO 3166 code of the region that the question names or the reader lives in; null where not known.</param>
/// <param name="IsAsked">True where the question itself names the region.</param>
public sealed record Audience(Locale Locale, string? Region = null, bool IsAsked = false);
