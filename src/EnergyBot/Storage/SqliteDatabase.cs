using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace EnergyBot.Storage;

/// <summary>
/// SQLite in one file, with a write-ahead log: readers and the one writer do not wait for each other, and what is
/// committed outlasts <c>kill -9</c> (https://sqlite.org/wal.html). Several processes may share the file.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    /// <summary>The file in the folder.</summary>
    public const string FileName = "energybot.db";

    /// <summary>SQLITE_CORRUPT.</summary>
    public const int Damaged = 11;

    private const int BusyMilliseconds = 2000;

    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly string _connections;

    /// <summary>The database of a file.</summary>
    /// <param name="path">The file; made where it is missing.</param>
    /// <param name="migrations">Its migrations; null for the program's own.</param>
    public SqliteDatabase(string path, IReadOnlyList<Migration>? migrations = null)
    {
        Path = path;
        Migrations = migrations ?? Migration.Of("sqlite");
        _connections = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusyMilliseconds / 1000 }.ToString();
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Migration> Migrations { get; }

    /// <summary>Sets what a file keeps: the log, and that it can shrink. Opens it for the first time.</summary>
    public async ValueTask PrepareAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation).ConfigureAwait(false);
        _ = await connection.ExecuteAsync("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL", cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads all of the file, and changes nothing.</summary>
    /// <exception cref="SqliteException">It is damaged.</exception>
    /// <exception cref="NewerDatabaseException">It has been written by a later program.</exception>
    public async ValueTask ExamineAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation).ConfigureAwait(false);
        await using var check = connection.Command("PRAGMA quick_check(1)");
        if (await check.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is not "ok")
        {
            throw new SqliteException("damaged", Damaged);
        }

        await using var read = connection.Command("SELECT max(version) FROM migration");
        if (await read.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is long version && version > Migrations.Count)
        {
            throw new NewerDatabaseException((int)version, Migrations.Count);
        }
    }

    /// <inheritdoc/>
    public override ValueTask<DbConnection> OpenAsync(CancellationToken cancellation) => OpenAsync(Durability.Process, cancellation);

    /// <inheritdoc/>
    public override async ValueTask<T> WriteAsync<T>(Durability durability, Func<DbConnection, ValueTask<T>> write, CancellationToken cancellation)
    {
        // In line here: between processes SQLite would poll.
        await _writer.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await using var connection = await OpenAsync(durability, cancellation).ConfigureAwait(false);
            return await write(connection).ConfigureAwait(false);
        }
        finally
        {
            _ = _writer.Release();
        }
    }

    /// <summary>Copies the database to a file, whole and as of one moment, while others read and write. A file of that name is replaced.</summary>
    /// <exception cref="SqliteException">The database cannot be read or the file not be written.</exception>
    /// <exception cref="IOException">The file cannot be replaced.</exception>
    public async ValueTask CopyToAsync(string file, CancellationToken cancellation)
    {
        var unfinished = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            await using (var connection = await OpenAsync(cancellation).ConfigureAwait(false))
            {
                _ = await connection.ExecuteAsync("VACUUM INTO @file", cancellation, ("file", unfinished)).ConfigureAwait(false);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <inheritdoc/>
    public override ValueTask BackUpBeforeAsync(int version, CancellationToken cancellation) =>
        CopyToAsync(System.IO.Path.ChangeExtension(Path, $"before-{version}.db"), cancellation);

    /// <inheritdoc/>
    public override async ValueTask ShrinkAsync(CancellationToken cancellation) => _ = await WriteAsync(
        Durability.Process,
        async connection => await connection.ExecuteAsync("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)", cancellation).ConfigureAwait(false),
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await using (var connection = new SqliteConnection(_connections))
        {
            SqliteConnection.ClearPool(connection);
        }

        _writer.Dispose();
    }

    private async ValueTask<DbConnection> OpenAsync(Durability durability, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connections);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);

            // What was deleted is overwritten: "forget me" means it.
            var synchronous = durability == Durability.Power ? "FULL" : "NORMAL";
            _ = await connection.ExecuteAsync($"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA synchronous = {synchronous}; PRAGMA secure_delete = ON", cancellation).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
