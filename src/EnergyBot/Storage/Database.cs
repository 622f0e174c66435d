using System.Data.Common;

namespace EnergyBot.Storage;

/// <summary>
/// A database behind ADO.NET. The statements of the stores are such as SQLite and PostgreSQL both understand; what
/// differs is here and in the migrations. Thread-safe.
/// </summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>Its migrations, from version 1 on.</summary>
    public abstract IReadOnlyList<Migration> Migrations { get; }

    /// <summary>An open connection for reading.</summary>
    public abstract ValueTask<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Writes, alone where the database takes one writer at a time.</summary>
    /// <param name="durability">What a commit has to outlast.</param>
    /// <param name="write">The writing, over a connection of its own.</param>
    /// <param name="cancellation">Gives it up.</param>
    public abstract ValueTask<T> WriteAsync<T>(Durability durability, Func<DbConnection, ValueTask<T>> write, CancellationToken cancellation);

    /// <summary>Copies the database before a migration.</summary>
    /// <param name="version">The version that the migration leads to.</param>
    /// <param name="cancellation">Gives it up.</param>
    public abstract ValueTask BackUpBeforeAsync(int version, CancellationToken cancellation);

    /// <summary>Gives the room of deleted rows back.</summary>
    public abstract ValueTask ShrinkAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
