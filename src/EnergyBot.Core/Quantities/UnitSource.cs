namespace EnergyBot.Core.Quantities;

/// <summary>A standard or a law that defines units.</summary>
/// <param name="Id">Unique, in kebab-case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where it is found (https).</param>
/// <param name="Published">The year.</param>
/// <param name="Locator">The table, section or entry.</param>
public sealed record UnitSource(string Id, string Title, string Publisher, Uri Url, string Published, string Locator);
