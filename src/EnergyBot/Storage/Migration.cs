using System.Collections.Immutable;

namespace EnergyBot.Storage;

/// <summary>Leads a database from one version to the next. Once released it is never changed: a new one is added.</summary>
/// <param name="Version">The version it leads to, from 1 on.</param>
/// <param name="Script">Its statements; they run in one transaction.</param>
internal sealed record Migration(int Version, string Script)
{
    /// <summary>The migrations of a provider: <c>Migrations/sqlite/1.sql</c> and so on.</summary>
    public static ImmutableArray<Migration> Of(string provider)
    {
        var found = ImmutableArray.CreateBuilder<Migration>();
        while (typeof(Migration).Assembly.GetManifestResourceStream($"Migrations/{provider}/{found.Count + 1}.sql") is { } stream)
        {
            using var reader = new StreamReader(stream);
            found.Add(new Migration(found.Count + 1, reader.ReadToEnd()));
        }

        return found.ToImmutable();
    }
}
