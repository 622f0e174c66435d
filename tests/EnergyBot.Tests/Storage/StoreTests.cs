using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Storage;
using EnergyBot.Testing;
using EnergyBot.Wording;

namespace EnergyBot.Tests.Storage;

public sealed class StoreTests : IDisposable
{
    private static readonly Asker Asker = new(Platform.Discord, "7");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-tests-");
    private readonly ManualTime _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(_folder.FullName, "energybot.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_set_is_there_after_a_restart()
    {
        await SetRegionAsync("FR");
        Assert.Equal("FR", await RegionAsync(_folder.FullName));
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_made_for_this_user_alone()
    {
        var folder = Path.Combine(_folder.FullName, "a", "b");
        await using var store = await Store.OpenAsync(folder, _time, Token);
        Assert.True(File.Exists(store.Path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_with_its_key()
    {
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "", Token);
        Assert.Contains("set Storage:Folder to one that can", await FailureAsync(Path.Combine(file, "folder")), StringComparison.Ordinal);
        Assert.Contains("set Storage:Folder to one that can", await FailureAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var content = new string('x', 4096);
        await File.WriteAllTextAsync(Database, content, Token);
        Assert.Contains("is damaged or no database of EnergyBot", await FailureAsync(_folder.FullName), StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(Database, Token));
    }

    [Fact]
    public async Task A_backup_is_whole_while_somebody_writes_and_can_be_put_in_its_place()
    {
        await SetRegionAsync("FR");
        await using var store = await Store.OpenAsync(_folder.FullName, _time, Token);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 0; !stop.IsCancellationRequested; number++)
            {
                _ = await store.Stores.Once.ClaimAsync(Platform.Discord, $"{number}", Token);
            }
        }, Token);
        var copy = Path.Combine(_folder.FullName, "copy.db");
        await Store.BackUpAsync(_folder.FullName, copy, Token);
        await Store.BackUpAsync(_folder.FullName, copy, Token);
        await stop.CancelAsync();
        await writing;

        var other = _folder.CreateSubdirectory("other");
        File.Move(copy, Path.Combine(other.FullName, "energybot.db"));
        Assert.Equal("FR", await RegionAsync(other.FullName));
        Assert.Empty(_folder.GetFiles("*.part"));
    }

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_back_up()
    {
        var failure = await Assert.ThrowsAsync<ProgramFailure>(() => Store.BackUpAsync(_folder.FullName, Path.Combine(_folder.FullName, "copy.db"), Token));
        Assert.Contains("Storage:Folder", failure.Sentence(ProgramTexts.English), StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task What_has_expired_gives_its_room_back()
    {
        await using var store = await Store.OpenAsync(_folder.FullName, _time, Token);
        for (var number = 0; number < 200; number++)
        {
            await store.Stores.Questions.KeepAsync($"{number}", Asker, new KeptQuestion(QuestionKind.Ask, new string('x', 4000), null, null, ""), Token);
        }

        _ = await store.Stores.UserData.DeleteExpiredAsync(Token);
        Assert.InRange(new FileInfo(Database).Length, 500_000, 5_000_000);
        _time.Advance(IQuestionStore.Kept);
        _ = await store.Stores.UserData.DeleteExpiredAsync(Token);
        Assert.InRange(new FileInfo(Database).Length, 1, 200_000);
    }

    [Fact]
    public async Task What_a_user_wrote_is_not_in_the_file_once_they_are_forgotten()
    {
        await using (var store = await Store.OpenAsync(_folder.FullName, _time, Token))
        {
            await store.Stores.Questions.KeepAsync("a", Asker, new KeptQuestion(QuestionKind.Ask, "a secret question", null, null, ""), Token);
            _ = await store.Stores.UserData.DeleteExpiredAsync(Token);
            Assert.Contains("a secret question", await File.ReadAllTextAsync(Database, Token), StringComparison.Ordinal);
            await store.Stores.UserData.ForgetAsync(Platform.Discord, "7", Token);
            _ = await store.Stores.UserData.DeleteExpiredAsync(Token);
        }

        Assert.All(_folder.GetFiles(), file => Assert.DoesNotContain("a secret question", File.ReadAllText(file.FullName), StringComparison.Ordinal));
    }

    private async Task SetRegionAsync(string region)
    {
        await using var store = await Store.OpenAsync(_folder.FullName, _time, Token);
        _ = await store.Stores.Preferences.ChangeAsync(Asker.UserScope, mine => mine with { Region = region }, Token);
    }

    private async Task<string?> RegionAsync(string folder)
    {
        await using var store = await Store.OpenAsync(folder, _time, Token);
        return (await store.Stores.Preferences.ReadAsync(Asker, Token)).User.Region;
    }

    private async Task<string> FailureAsync(string folder)
    {
        var failure = await Assert.ThrowsAsync<ProgramFailure>(() => Store.OpenAsync(folder, _time, Token));
        Assert.Equal(78, failure.ExitCode);
        return failure.Sentence(ProgramTexts.English);
    }
}
