using EnergyBot.Core;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Testing;

namespace EnergyBot.Tests.Storage;

/// <summary>What every store holds to, whatever it keeps its rows in: one class a database.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private static readonly Asker Asker = new(Platform.Discord, "7", "70", "700");
    private static readonly KeptQuestion Question = new(QuestionKind.Check, "50 GWh, c’est \u202E« beaucoup » ; DROP TABLE question;--", Locale.French, "FR", "2026-11-23+ca2824f3");
    private static readonly LastQuestion Last = new("50 GWh", Locale.French, "FR");

    private ChatStores? _stores;

    private protected ManualTime Time { get; } = new();

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private ChatStores Stores => _stores!;

    /// <summary>Stores without a row.</summary>
    private protected abstract ValueTask<ChatStores> OpenAsync();

    public abstract ValueTask DisposeAsync();

    public async ValueTask InitializeAsync() => _stores = await OpenAsync();

    [Fact]
    public async Task Preferences_are_kept_for_each_scope_of_its_own()
    {
        Assert.Equal(PreferenceLayers.None, await Stores.Preferences.ReadAsync(Asker, Token));
        var user = new StoredPreferences(Locale.French, "FR", Visibility.OnlyMe);
        var channel = new StoredPreferences(Language: Locale.English);
        var server = new StoredPreferences(Visibility: Visibility.Everyone);
        Assert.Equal(user, await Stores.Preferences.ChangeAsync(Asker.UserScope, _ => user, Token));
        _ = await Stores.Preferences.ChangeAsync(Asker.ChannelScope!.Value, _ => channel, Token);
        _ = await Stores.Preferences.ChangeAsync(Asker.ServerScope!.Value, _ => server, Token);
        Assert.Equal(new PreferenceLayers(user, channel, server), await Stores.Preferences.ReadAsync(Asker, Token));
        Assert.Equal(PreferenceLayers.None with { User = user }, await Stores.Preferences.ReadAsync(new Asker(Platform.Discord, "7"), Token));
        Assert.Equal(PreferenceLayers.None, await Stores.Preferences.ReadAsync(Asker with { Platform = Platform.Slack }, Token));
    }

    [Fact]
    public async Task A_change_starts_from_what_stands()
    {
        _ = await Task.WhenAll(
            Change(mine => mine with { Language = Locale.French }),
            Change(mine => mine with { Region = "FR" }),
            Change(mine => mine with { Visibility = Visibility.OnlyMe }));
        var set = (await Stores.Preferences.ReadAsync(Asker, Token)).User;
        Assert.Equal(new StoredPreferences(Locale.French, "FR", Visibility.OnlyMe), set);
        _ = await Change(mine => mine with { Region = null });
        Assert.Equal(set with { Region = null }, (await Stores.Preferences.ReadAsync(Asker, Token)).User);
        _ = await Change(_ => StoredPreferences.None);
        Assert.Equal(PreferenceLayers.None, await Stores.Preferences.ReadAsync(Asker, Token));
    }

    [Fact]
    public async Task Preferences_do_not_expire()
    {
        _ = await Change(mine => mine with { Region = "FR" });
        Time.Advance(TimeSpan.FromDays(3650));
        _ = await Stores.UserData.DeleteExpiredAsync(Token);
        Assert.Equal("FR", (await Stores.Preferences.ReadAsync(Asker, Token)).User.Region);
    }

    [Fact]
    public async Task A_question_is_kept_to_the_letter_until_it_expires()
    {
        Assert.Null(await Stores.Questions.FindAsync("a", Token));
        await Stores.Questions.KeepAsync("a", Asker, Question, Token);
        Assert.Equal(Question, await Stores.Questions.FindAsync("a", Token));
        Time.Advance(IQuestionStore.Kept / 2);
        await Stores.Questions.KeepAsync("a", Asker, Question, Token);
        Time.Advance(IQuestionStore.Kept - TimeSpan.FromSeconds(1));
        Assert.Equal(Question, await Stores.Questions.FindAsync("a", Token));
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await Stores.Questions.FindAsync("a", Token));
    }

    [Fact]
    public async Task The_last_question_is_that_of_the_user_in_the_place_until_it_expires()
    {
        await Stores.Questions.SetLastAsync(Asker, Last with { Text = "1 GWh" }, Token);
        await Stores.Questions.SetLastAsync(Asker, Last, Token);
        Assert.Equal(Last, await Stores.Questions.FindLastAsync(Asker, Token));
        Assert.Null(await Stores.Questions.FindLastAsync(Asker with { User = "8" }, Token));
        Assert.Null(await Stores.Questions.FindLastAsync(Asker with { Channel = "701" }, Token));
        Assert.Null(await Stores.Questions.FindLastAsync(Asker with { Thread = "1" }, Token));
        Time.Advance(IQuestionStore.Continued);
        Assert.Null(await Stores.Questions.FindLastAsync(Asker, Token));
    }

    [Fact]
    public async Task Of_many_who_claim_a_delivery_one_gets_it()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await Stores.Once.ClaimAsync(Platform.Discord, "1", Token))));
        Assert.Single(claims, claimed => claimed);
        Assert.True(await Stores.Once.ClaimAsync(Platform.Slack, "1", Token));
        Time.Advance(IOnceStore.Claimed);
        Assert.True(await Stores.Once.ClaimAsync(Platform.Discord, "1", Token));
        Assert.False(await Stores.Once.ClaimAsync(Platform.Discord, "1", Token));
    }

    [Fact]
    public async Task The_last_registration_of_a_key_is_kept()
    {
        Assert.Null(await Stores.Registrations.FindAsync("discord:1:global", Token));
        await Stores.Registrations.SetAsync("discord:1:global", "a", Token);
        await Stores.Registrations.SetAsync("discord:1:global", "b", Token);
        Assert.Equal("b", await Stores.Registrations.FindAsync("discord:1:global", Token));
        Assert.Null(await Stores.Registrations.FindAsync("discord:2:global", Token));
    }

    [Fact]
    public async Task A_user_who_wants_to_be_forgotten_leaves_nothing_and_others_keep_theirs()
    {
        var other = Asker with { User = "8" };
        foreach (var asker in new[] { Asker, other })
        {
            _ = await Stores.Preferences.ChangeAsync(asker.UserScope, mine => mine with { Region = "FR" }, Token);
            await Stores.Questions.KeepAsync(asker.User, asker, Question, Token);
            await Stores.Questions.SetLastAsync(asker, Last, Token);
        }

        _ = await Stores.Preferences.ChangeAsync(Asker.ServerScope!.Value, server => server with { Region = "US" }, Token);
        await Stores.UserData.ForgetAsync(Platform.Discord, "7", Token);
        Assert.Equal((StoredPreferences.None, "US"), ((await Stores.Preferences.ReadAsync(Asker, Token)).User, (await Stores.Preferences.ReadAsync(Asker, Token)).Server.Region));
        Assert.Null(await Stores.Questions.FindAsync("7", Token));
        Assert.Null(await Stores.Questions.FindLastAsync(Asker, Token));
        Assert.Equal("FR", (await Stores.Preferences.ReadAsync(other, Token)).User.Region);
        Assert.NotNull(await Stores.Questions.FindAsync("8", Token));
        Assert.NotNull(await Stores.Questions.FindLastAsync(other, Token));
    }

    [Fact]
    public async Task What_has_expired_is_deleted_and_nothing_else()
    {
        await Stores.Questions.KeepAsync("a", Asker, Question, Token);
        await Stores.Questions.SetLastAsync(Asker, Last, Token);
        _ = await Stores.Once.ClaimAsync(Platform.Discord, "1", Token);
        Assert.Equal(0, await Stores.UserData.DeleteExpiredAsync(Token));
        Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(2, await Stores.UserData.DeleteExpiredAsync(Token));
        Time.Advance(IQuestionStore.Kept);
        Assert.Equal(1, await Stores.UserData.DeleteExpiredAsync(Token));
    }

    private Task<StoredPreferences> Change(Func<StoredPreferences, StoredPreferences> change) => Task.Run(async () => await Stores.Preferences.ChangeAsync(Asker.UserScope, change, Token));
}
