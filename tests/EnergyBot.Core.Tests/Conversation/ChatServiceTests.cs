using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Testing;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class ChatServiceTests
{
    private const string Long = "how many French homes could the 7,832 GWh that this very long sentence names power for a whole year, please?";

    private static readonly Asker Asker = new(Platform.Discord, "7", "70", "700");
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly LocaleHints French = new("fr");

    private readonly ManualTime _time = new();
    private readonly MemoryStores _stores;
    private readonly List<string> _failures = [];

    public ChatServiceTests() => _stores = new MemoryStores(_time);

    [Fact]
    public async Task A_question_is_answered_in_the_language_of_the_platform_and_for_everyone()
    {
        var reply = await Ask("50 GWh");
        Assert.Equal(Locale.French, reply.Answer.Locale);
        Assert.NotEmpty(reply.Answer.Equivalents);
        Assert.Equal(Visibility.Everyone, reply.Visibility);
        Assert.Equal(ReplyPart.Glance, reply.Part);
    }

    [Theory]
    [InlineData("50 GWh")]
    [InlineData(Long)]
    public async Task Buttons_work_after_a_restart(string text)
    {
        var first = await Ask(text);
        Assert.InRange(first.Reference!.Length, 1, AnswerReference.Longest);
        foreach (var (action, part) in new[] { (AnswerAction.More, ReplyPart.Everything), (AnswerAction.Working, ReplyPart.Working), (AnswerAction.Sources, ReplyPart.Sources) })
        {
            var reply = await Press(first.Reference, action);
            Assert.Equal(part, reply.Part);
            Assert.Equal(Visibility.OnlyMe, reply.Visibility);
            Assert.Equal(Plain(first), Plain(reply));
        }
    }

    [Fact]
    public async Task More_has_more_equivalents()
    {
        var first = await Ask("50 GWh");
        Assert.True((await Press(first.Reference!, AnswerAction.More)).Answer.Equivalents.Length > first.Answer.Equivalents.Length);
    }

    [Fact]
    public async Task A_shared_answer_is_for_everyone()
    {
        _ = await _stores.ChangeAsync(Asker.UserScope, mine => mine with { Visibility = Visibility.OnlyMe }, Token);
        var first = await Ask("50 GWh");
        Assert.Equal(Visibility.OnlyMe, first.Visibility);
        Assert.Equal(Visibility.Everyone, (await Press(first.Reference!, AnswerAction.Share)).Visibility);
    }

    [Fact]
    public async Task Another_region_gives_another_answer_that_has_buttons_of_its_own()
    {
        var first = await Ask("50 GWh");
        var other = await Press(first.Reference!, AnswerAction.Region, "US");
        Assert.Equal("US", other.Region);
        Assert.NotEqual(Plain(first), Plain(other));
        Assert.Equal(Plain(other), Plain(await Press(other.Reference!, AnswerAction.Working)));
    }

    [Fact]
    public async Task The_other_reading_is_a_question_of_its_own()
    {
        var first = await Service().AnswerAsync(new ChatRequest(Asker, LocaleHints.None, new AskWish("1,234 kWh")), Token);
        Assert.NotEmpty(first.Answer.Alternatives);
        var other = await Press(first.Reference!, AnswerAction.OtherReading);
        Assert.Equal(first.Answer.Alternatives[0].Question, other.Answer.Question.Text);
    }

    [Theory]
    [InlineData("#0123")]
    [InlineData("")]
    [InlineData("xx:0:50 GWh")]
    public async Task A_reference_that_nothing_is_known_of_gets_one_sentence_and_no_buttons(string reference)
    {
        var reply = await Press(reference, AnswerAction.More);
        Assert.StartsWith("Je n’ai plus la question", Plain(reply), StringComparison.Ordinal);
        Assert.Null(reply.Reference);
    }

    [Fact]
    public async Task An_answer_from_other_data_says_so()
    {
        var reply = await Press("af:00000000:50 GWh", AnswerAction.More);
        Assert.Contains("mis à jour", PlainTextRenderer.Render(reply.Answer.Caveats[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thing_is_told_of_by_its_id_and_compared_by_it()
    {
        var fact = await Service().AnswerAsync(new ChatRequest(Asker, French, new FactWish("phone-charge")), Token);
        Assert.Equal("phone-charge", fact.Answer.Result!.Thing);
        var compared = await Service().AnswerAsync(new ChatRequest(Asker, French, new CompareWish("phone-charge", "5 kWh")), Token);
        Assert.Contains("recharge", compared.Answer.Question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_checked_for_its_claims_and_nothing_follows_on_it()
    {
        var reply = await Service().AnswerAsync(new ChatRequest(Asker, LocaleHints.None, new CheckWish("It is said that 7,832 GWh a year is 1.6 million French homes.")), Token);
        Assert.Single(reply.Answer.Claims);
        Assert.Equal(Plain(reply), Plain(await Press(reply.Reference!, AnswerAction.Working)));
        Assert.Null(await _stores.FindLastAsync(Asker, Token));
        var none = await Service().AnswerAsync(new ChatRequest(Asker, LocaleHints.None, new CheckWish("Good morning, everyone.")), Token);
        Assert.Empty(none.Answer.Claims);
        Assert.NotEmpty(Plain(none));
    }

    [Fact]
    public async Task What_follows_on_the_last_question_of_the_place_is_kept_in_full()
    {
        _ = await Ask("50 GWh");
        var next = await Ask("en recharges de téléphone");
        Assert.Equal("50 GWh en recharges de téléphone", next.Answer.Question.Text);
        Assert.Equal(Plain(next), Plain(await Press(next.Reference!, AnswerAction.More)));
        var elsewhere = await Service().AnswerAsync(new ChatRequest(Asker with { Channel = "701" }, French, new AskWish("en recharges de téléphone")), Token);
        Assert.NotEqual(next.Answer.Question.Text, elsewhere.Answer.Question.Text);
    }

    [Fact]
    public async Task Help_is_for_the_reader_alone()
    {
        var reply = await Service().AnswerAsync(new ChatRequest(Asker, French, new HelpWish()), Token);
        Assert.Equal((Locale.French, Visibility.OnlyMe), (reply.Answer.Locale, reply.Visibility));
        Assert.NotEmpty(reply.Answer.Working);
    }

    [Fact]
    public async Task A_delivery_is_claimed_once_also_after_a_restart()
    {
        var service = Service();
        Assert.True(await service.ClaimAsync(Platform.Discord, "1", Token));
        Assert.False(await service.ClaimAsync(Platform.Discord, "1", Token));
        Assert.False(await Service().ClaimAsync(Platform.Discord, "1", Token));
        Assert.True(await service.ClaimAsync(Platform.Slack, "1", Token));
    }

    [Fact]
    public async Task With_the_store_down_it_answers_with_defaults_and_says_so_once()
    {
        _stores.Before = _ => throw new IOException("disk full");
        var service = Service();
        Assert.True(await service.ClaimAsync(Platform.Discord, "1", Token));
        Assert.False(await service.ClaimAsync(Platform.Discord, "1", Token));
        var reply = await service.AnswerAsync(new ChatRequest(Asker, French, new AskWish("50 GWh")), Token);
        Assert.NotEmpty(reply.Answer.Equivalents);
        Assert.NotNull(reply.Reference);
        Assert.Null((await service.AnswerAsync(new ChatRequest(Asker, French, new AskWish(Long)), Token)).Reference);
        Assert.Null(await service.Settings.ReadAsync(Asker, Token));
        Assert.Null(await service.Settings.ChangeAsync(Asker.UserScope, mine => mine, Token));
        Assert.False(await service.Settings.ForgetAsync(Asker, Token));
        Assert.Equal(["claim a delivery: disk full"], _failures);
    }

    [Fact]
    public async Task A_store_that_is_slow_holds_an_answer_up_for_its_deadline_once_and_is_asked_again_later()
    {
        var asked = new TaskCompletionSource();
        var abandoned = new TaskCompletionSource();
        _stores.Before = async token =>
        {
            asked.SetResult();
            using var registration = token.Register(abandoned.SetResult);
            await Task.Delay(Timeout.Infinite, token);
        };
        var service = Service();
        var answering = service.AnswerAsync(new ChatRequest(Asker, French, new AskWish("50 GWh")), Token).AsTask();
        await asked.Task;
        Assert.False(answering.IsCompleted);
        while (_time.Timers == 0)
        {
            await Task.Yield();
        }

        _time.Advance(StoreGuard.ForAnswers);
        Assert.NotEmpty((await answering).Answer.Equivalents);
        Assert.Single(_failures);
        await abandoned.Task;

        _stores.Before = _ => ValueTask.CompletedTask;
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.NotNull(await service.Settings.ReadAsync(Asker, Token));
    }

    private static string Plain(ChatReply reply) => PlainTextRenderer.Render(reply.Answer.Headline);

    private ChatService Service() => new(Assistant.Standard, _stores.Stores, StoredPreferences.None, _time, (what, why) => _failures.Add($"{what}: {why.Message}"));

    private ValueTask<ChatReply> Ask(string text) => Service().AnswerAsync(new ChatRequest(Asker, French, new AskWish(text)), Token);

    private ValueTask<ChatReply> Press(string reference, AnswerAction action, string? argument = null) =>
        Service().AnswerAsync(new ChatRequest(Asker, French, new ActionWish(reference, action, argument)), Token);
}
