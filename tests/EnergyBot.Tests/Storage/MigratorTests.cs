using EnergyBot.Storage;
using EnergyBot.Testing;
using Microsoft.Data.Sqlite;

namespace EnergyBot.Tests.Storage;

public sealed class MigratorTests : IDisposable
{
    private static readonly Migration First = new(1, "CREATE TABLE thing (id INTEGER PRIMARY KEY); INSERT INTO thing VALUES (1)");
    private static readonly Migration Second = new(2, "ALTER TABLE thing ADD COLUMN name TEXT; UPDATE thing SET name = 'one'");
    private static readonly Migration Broken = new(2, "INSERT INTO thing VALUES (2); INSERT INTO nothing VALUES (1)");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.FullName, "energybot.db");

    private string Backup => Path.Combine(_folder.FullName, "energybot.before-2.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_programs_own_are_numbered_from_1() =>
        Assert.Equal(Enumerable.Range(1, Migration.Of("sqlite").Length), Migration.Of("sqlite").Select(migration => migration.Version));

    [Fact]
    public void There_is_one_at_least() => Assert.NotEmpty(Migration.Of("sqlite"));

    [Fact]
    public async Task A_new_database_gets_them_all_and_no_backup()
    {
        await MigrateAsync(First);
        await MigrateAsync(First);
        Assert.Equal(1L, await ScalarAsync(File, "SELECT count(*) FROM thing"));
        Assert.False(System.IO.File.Exists(Backup));
    }

    [Fact]
    public async Task Before_the_next_the_database_is_backed_up()
    {
        await MigrateAsync(First);
        await MigrateAsync(First, Second);
        Assert.Equal("one", await ScalarAsync(File, "SELECT name FROM thing"));
        Assert.Equal(1L, await ScalarAsync(Backup, "SELECT max(version) FROM migration"));
    }

    [Fact]
    public async Task One_that_breaks_leaves_the_database_as_it_was()
    {
        await MigrateAsync(First);
        _ = await Assert.ThrowsAsync<SqliteException>(() => MigrateAsync(First, Broken));
        Assert.Equal(1L, await ScalarAsync(File, "SELECT count(*) FROM thing"));
        await MigrateAsync(First, Second);
        Assert.Equal(2L, await ScalarAsync(File, "SELECT max(version) FROM migration"));
    }

    [Fact]
    public async Task A_database_of_a_later_program_is_left_alone()
    {
        await MigrateAsync(First, Second);
        _ = await Assert.ThrowsAsync<NewerDatabaseException>(() => MigrateAsync(First));
    }

    private async Task MigrateAsync(params Migration[] migrations)
    {
        await using var database = new SqliteDatabase(File, migrations);
        await database.PrepareAsync(Token);
        await new Migrator(database, new ManualTime()).RunAsync(Token);
    }

    private static async Task<object?> ScalarAsync(string file, string query)
    {
        await using var database = new SqliteDatabase(file, []);
        await using var connection = await database.OpenAsync(Token);
        await using var command = connection.Command(query);
        return await command.ExecuteScalarAsync(Token);
    }
}
