namespace EnergyBot.Storage;

/// <summary>A database that a later program has written: this one would spoil it.</summary>
/// <param name="version">The version of the database.</param>
/// <param name="known">The latest version that this program knows.</param>
internal sealed class NewerDatabaseException(int version, int known) : Exception($"The database has version {version}, this program knows {known}.");
