using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace EnergyBot.Storage;

/// <summary>The database of a folder, ready for use.</summary>
internal sealed class Store : IAsyncDisposable
{
    // https://sqlite.org/rescode.html
    private const int CannotOpen = 14;
    private const int Denied = 3;
    private const int NoDatabase = 26;
    private const int ReadOnly = 8;

    private readonly SqliteDatabase _database;

    private Store(SqliteDatabase database, TimeProvider time)
    {
        _database = database;
        Stores = new ChatStores(
            new PreferenceRows(database), new QuestionRows(database, time), new DeliveryRows(database, time), new RegistrationRows(database), new UserDataRows(database, time));
    }

    /// <summary>What the conversation keeps.</summary>
    public ChatStores Stores { get; }

    /// <summary>The file.</summary>
    public string Path => _database.Path;

    /// <summary>Opens the database of a folder, made where it is missing, and brings it up to date.</summary>
    /// <exception cref="ProgramFailure">It cannot be used; the sentence names <c>Storage:Folder</c> and says what to do.</exception>
    public static async Task<Store> OpenAsync(string folder, TimeProvider time, CancellationToken cancellation)
    {
        var database = new SqliteDatabase(System.IO.Path.Combine(folder, SqliteDatabase.FileName));
        try
        {
            MakeFolder(folder);
            await database.PrepareAsync(cancellation).ConfigureAwait(false);
            await new Migrator(database, time).RunAsync(cancellation).ConfigureAwait(false);
            return new Store(database, time);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw Worded(failure, folder, database.Path);
        }
    }

    /// <summary>Copies the database of a folder to a file, whole and as of one moment, also while a bot serves from it.</summary>
    /// <exception cref="ProgramFailure">There is no database, or the file cannot be written.</exception>
    public static async Task BackUpAsync(string folder, string file, CancellationToken cancellation)
    {
        await using var database = new SqliteDatabase(System.IO.Path.Combine(folder, SqliteDatabase.FileName));
        if (!File.Exists(database.Path))
        {
            throw ProgramFailure.Configuration(texts => texts.NoDatabase(database.Path));
        }

        try
        {
            await database.CopyToAsync(file, cancellation).ConfigureAwait(false);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SqliteDatabase.Damaged or NoDatabase)
        {
            throw ProgramFailure.Configuration(texts => texts.DamagedDatabase(database.Path));
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw ProgramFailure.Usage(texts => texts.BackupNotWritten(file, failure.Message));
        }
    }

    /// <summary>Looks whether a folder can be used, and at the database in it where there is one; changes nothing.</summary>
    /// <returns>The file, and its size in bytes; 0 where there is none yet.</returns>
    /// <exception cref="ProgramFailure">As of <see cref="OpenAsync"/>.</exception>
    public static async Task<(string Path, long Bytes)> ExamineAsync(string folder, CancellationToken cancellation)
    {
        await using var database = new SqliteDatabase(System.IO.Path.Combine(folder, SqliteDatabase.FileName));
        try
        {
            MakeFolder(folder);
            var probe = System.IO.Path.Combine(folder, $"{Guid.NewGuid():N}.probe");
            await File.WriteAllBytesAsync(probe, [], cancellation).ConfigureAwait(false);
            File.Delete(probe);
            if (!File.Exists(database.Path))
            {
                return (database.Path, 0);
            }

            await database.ExamineAsync(cancellation).ConfigureAwait(false);
            return (database.Path, new FileInfo(database.Path).Length);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw Worded(failure, folder, database.Path);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            _ = Directory.CreateDirectory(folder);
        }
        else
        {
            // What people ask is nobody else's business.
            _ = Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static Exception Worded(Exception failure, string folder, string path) => failure switch
    {
        NewerDatabaseException => ProgramFailure.Configuration(texts => texts.NewerDatabase(path)),
        SqliteException { SqliteErrorCode: SqliteDatabase.Damaged or NoDatabase } => ProgramFailure.Configuration(texts => texts.DamagedDatabase(path)),
        SqliteException { SqliteErrorCode: CannotOpen or Denied or ReadOnly } or IOException or UnauthorizedAccessException =>
            ProgramFailure.Configuration(texts => texts.StorageNotWritable(folder, failure.Message.TrimEnd('.'))),
        SqliteException => ProgramFailure.Configuration(texts => texts.StorageFails(path, failure.Message.TrimEnd('.'))),
        _ => failure,
    };
}
