using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation.Stores;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Conversation;

/// <summary>
/// Answers the requests of all platforms: looks up who asks, lets the <see cref="Assistant"/> answer, and keeps what the
/// buttons and the next question need. Answers always and in time, with defaults where the store is down. Thread-safe.
/// </summary>
public sealed class ChatService
{
    private readonly Assistant _assistant;
    private readonly ChatStores _stores;
    private readonly StoredPreferences _defaults;
    private readonly StoreGuard _guard;
    private readonly RecentDeliveries _recent = new();

    /// <summary>A service over a store.</summary>
    /// <param name="assistant">Answers.</param>
    /// <param name="stores">Keep.</param>
    /// <param name="defaults">What the operator has configured for all who have set nothing.</param>
    /// <param name="time">The clock, for deadlines.</param>
    /// <param name="report">Told of each failure of a store: what was tried, and why it failed.</param>
    public ChatService(Assistant assistant, ChatStores stores, StoredPreferences defaults, TimeProvider time, Action<string, Exception> report)
    {
        (_assistant, _stores, _defaults, _guard) = (assistant, stores, defaults, new StoreGuard(time, report));
        Settings = new ReaderSettingsKeeper(stores, _guard);
    }

    /// <summary>What users and servers have set.</summary>
    public ReaderSettingsKeeper Settings { get; }

    /// <summary>Claims a delivery of a platform, to answer it once.</summary>
    /// <returns>False where it has been answered.</returns>
    public async ValueTask<bool> ClaimAsync(Platform platform, string delivery, CancellationToken cancellation) =>
        _recent.Add(platform, delivery)
        && await _guard.TryAsync("claim a delivery", StoreGuard.ForAnswers, token => _stores.Once.ClaimAsync(platform, delivery, token), true, cancellation).ConfigureAwait(false);

    /// <summary>What holds for somebody in a place; defaults where the store cannot tell.</summary>
    public async ValueTask<ReaderSettings> SettingsOfAsync(Asker asker, LocaleHints hints, CancellationToken cancellation) =>
        ReaderSettings.Resolve(await Settings.ReadAsync(asker, cancellation).ConfigureAwait(false) ?? PreferenceLayers.None, hints, _defaults);

    /// <summary>Answers a request.</summary>
    /// <exception cref="OperationCanceledException">Whoever wanted the answer has gone.</exception>
    public async ValueTask<ChatReply> AnswerAsync(ChatRequest request, CancellationToken cancellation)
    {
        var settings = await SettingsOfAsync(request.Asker, request.Hints, cancellation).ConfigureAwait(false);
        var preferences = settings.Preferences;
        return request.Wish switch
        {
            AskWish ask => await AskAsync(request.Asker, settings, QuestionKind.Ask, ask.Text, cancellation).ConfigureAwait(false),
            CompareWish compare => await AskAsync(request.Asker, settings, QuestionKind.Ask, $"{Named(compare.First, preferences)} vs {Named(compare.Second, preferences)}", cancellation).ConfigureAwait(false),
            CheckWish check => await AskAsync(request.Asker, settings, QuestionKind.Check, check.Text, cancellation).ConfigureAwait(false),
            PerspectiveWish perspective => await PutInPerspectiveAsync(request.Asker, settings, perspective.Text, cancellation).ConfigureAwait(false),
            FactWish fact => await AskAsync(request.Asker, settings, QuestionKind.Fact, fact.Thing, cancellation).ConfigureAwait(false),
            ActionWish action => await ActAsync(action, settings, request.Asker, cancellation).ConfigureAwait(false),
            _ => new ChatReply(_assistant.Help(preferences.Language ?? Locale.English), ReplyPart.Everything, Visibility.OnlyMe, null, preferences.Region),
        };
    }

    private ValueTask<ChatReply> PutInPerspectiveAsync(Asker asker, ReaderSettings settings, string text, CancellationToken cancellation) => _assistant.AmountsIn(text, settings.Preferences.Language) switch
    {
        [] => AskAsync(asker, settings, QuestionKind.Ask, text, cancellation),
        [var only] => AskAsync(asker, settings, QuestionKind.Ask, only, cancellation),
        var several => AskAsync(asker, settings, QuestionKind.Amounts, MessageAmounts.Join(several), cancellation),
    };

    private async ValueTask<ChatReply> AskAsync(Asker asker, ReaderSettings settings, QuestionKind kind, string text, CancellationToken cancellation)
    {
        var last = kind != QuestionKind.Ask
            ? null
            : await _guard.TryAsync("find the last question", StoreGuard.ForAnswers, token => _stores.Questions.FindLastAsync(asker, token), null, cancellation).ConfigureAwait(false);
        var (answer, part) = kind == QuestionKind.Ask ? _assistant.Reply(text, settings.Preferences, last) : (Answer(kind, text, settings.Preferences), ReplyPart.Glance);

        // What is checked is often somebody else's message: nothing follows on it.
        if (kind != QuestionKind.Check && LastQuestion.After(answer, last, settings.Preferences) is { } next && next != last)
        {
            _ = await _guard.TryAsync("keep the last question", StoreGuard.ForAnswers, token => _stores.Questions.SetLastAsync(asker, next, token), cancellation).ConfigureAwait(false);
        }

        // A question that followed on another is kept in full.
        var question = new KeptQuestion(
            kind, kind == QuestionKind.Ask ? answer.Question.Text : text, answer.Locale, settings.Preferences.Region ?? last?.Region, answer.DataVersion);

        // What is said of a slip of the finger is for whoever made it.
        var visibility = answer.Question.Intent is Intent.Malformed or Intent.OffTopic ? Visibility.OnlyMe : settings.Visibility;
        return await ReplyAsync(asker, question, answer, part, visibility, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<ChatReply> ActAsync(ActionWish wish, ReaderSettings settings, Asker asker, CancellationToken cancellation)
    {
        var (question, id) = AnswerReference.Read(wish.Reference);
        question ??= id is null ? null : await _guard.TryAsync("find a question", StoreGuard.ForAnswers, token => _stores.Questions.FindAsync(id, token), null, cancellation).ConfigureAwait(false);
        if (question is null)
        {
            return new ChatReply(Apology.ForGone(settings.Preferences.Language ?? Locale.English), ReplyPart.Glance, Visibility.OnlyMe, null, null);
        }

        var answer = wish.Action == AnswerAction.More ? InFull(question) : Answer(question.Kind, question.Text, question.Preferences);
        var kept = question with { DataVersion = answer.DataVersion };
        switch (wish.Action)
        {
            case AnswerAction.OtherReading when Reading(answer, wish.Argument) is { } other:
                kept = kept.Kind == QuestionKind.Amounts
                    ? kept with { Text = MessageAmounts.With(kept.Text, other.Question) }
                    : kept with { Kind = QuestionKind.Ask, Text = other.Question };
                answer = Answer(kept.Kind, kept.Text, kept.Preferences);
                return await ReplyAsync(asker, kept, answer, ReplyPart.Glance, settings.Visibility, cancellation).ConfigureAwait(false);
            case AnswerAction.Region when wish.Argument is { } code:
                kept = kept with { Region = RegionCode.Parse(code) };
                answer = Answer(kept.Kind, kept.Text, kept.Preferences);
                return await ReplyAsync(asker, kept, answer, ReplyPart.Glance, settings.Visibility, cancellation).ConfigureAwait(false);
        }

        if (!AnswerReference.SameData(question.DataVersion, answer.DataVersion))
        {
            answer = answer.WithNewData();
        }

        return new ChatReply(answer, PartOf(wish.Action), wish.Action == AnswerAction.Share ? Visibility.Everyone : Visibility.OnlyMe, wish.Reference, question.Region);
    }

    private async ValueTask<ChatReply> ReplyAsync(Asker asker, KeptQuestion question, Answer answer, ReplyPart part, Visibility visibility, CancellationToken cancellation)
    {
        var reference = AnswerReference.Inline(question);
        if (reference is null)
        {
            var id = AnswerReference.IdOf(asker, question);
            var kept = await _guard.TryAsync("keep a question", StoreGuard.ForAnswers, token => _stores.Questions.KeepAsync(id, asker, question, token), cancellation).ConfigureAwait(false);
            reference = kept ? AnswerReference.To(id) : null;
        }

        return new ChatReply(answer, part, visibility, reference, question.Region);
    }

    private Answer Answer(QuestionKind kind, string text, Preferences preferences) => kind switch
    {
        QuestionKind.Fact => _assistant.About(text, preferences),
        QuestionKind.Check => _assistant.Claims.Check(text, preferences),
        QuestionKind.Amounts => MessageAmounts.Offer(_assistant.Answer(MessageAmounts.First(text), preferences), text),
        _ => _assistant.Answer(text, preferences),
    };

    private Answer InFull(KeptQuestion question) => question.Kind switch
    {
        QuestionKind.Ask => _assistant.InFull(question.Text, question.Preferences),
        QuestionKind.Amounts => MessageAmounts.Offer(_assistant.InFull(MessageAmounts.First(question.Text), question.Preferences), question.Text),
        _ => Answer(question.Kind, question.Text, question.Preferences),
    };

    private string Named(string typed, Preferences preferences) => _assistant.NameOf(typed, preferences.Language ?? Locale.English) ?? typed;

    private static Alternative? Reading(Answer answer, string? index) =>
        answer.Alternatives.ElementAtOrDefault(int.TryParse(index, out var at) ? at : 0);

    private static ReplyPart PartOf(AnswerAction action) => action switch
    {
        AnswerAction.More => ReplyPart.Everything,
        AnswerAction.Working => ReplyPart.Working,
        AnswerAction.Sources => ReplyPart.Sources,
        _ => ReplyPart.Glance,
    };
}
