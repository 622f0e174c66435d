using System.Security.Cryptography;
using EnergyBot.Core;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Discord.Commands;
using EnergyBot.Discord.Rendering;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;
using Microsoft.Extensions.Logging;

namespace EnergyBot.Discord.Interactions;

/// <summary>Answers interactions. The first response is the answer itself; only where a store is slow does it come later.</summary>
internal sealed class InteractionHandler(
    ChatService chat, SettingsCommand settings, Autocompletion autocompletion, ReplyRenderer renderer, DeferredAnswers deferred, TimeProvider time, ILogger<InteractionHandler> log)
{
    /// <summary>How long an answer may take before it is put off: 1.5 s, of the 3 s that Discord waits, claiming it apart.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private const int IdBytes = 4;

    /// <summary>The first response; null for an interaction that has been answered.</summary>
    public async ValueTask<InteractionResponse?> RespondAsync(Interaction interaction, CancellationToken cancellation)
    {
        switch (interaction.Type)
        {
            case InteractionType.Ping:
                return new InteractionResponse(ResponseType.Pong);
            case InteractionType.Autocomplete:
                return new InteractionResponse(ResponseType.Autocomplete, new ResponseData(Choices: Offer(interaction)));
        }

        if (interaction.Id is { } id && !await chat.ClaimAsync(Platform.Discord, id, cancellation).ConfigureAwait(false))
        {
            return null;
        }

        // What it takes is not given up with the connection: the answer may come by an edit.
        var work = AnswerAsync(interaction);
        try
        {
            return (await work.WaitAsync(Patience, time, cancellation).ConfigureAwait(false)).Response;
        }
        catch (TimeoutException) when (interaction.Token is not null)
        {
            // Who may see the answer is in the store that is slow, so that only the user does.
            deferred.Finish(interaction, LateAsync(work));
            return new InteractionResponse(ResponseType.DeferredMessage, new ResponseData(Flags: MessageFlags.Ephemeral));
        }
    }

    private IReadOnlyList<Choice> Offer(Interaction interaction)
    {
        try
        {
            return autocompletion.Offer(interaction);
        }
        catch (Exception failure)
        {
            _ = LogFailure(interaction, failure);
            return [];
        }
    }

    private async Task<Outcome> AnswerAsync(Interaction interaction)
    {
        var locale = InteractionReader.HintsOf(interaction).Language ?? Locale.English;
        try
        {
            return await DoAsync(interaction, locale).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return Message(ReplyRenderer.Apologize(locale, LogFailure(interaction, failure)));
        }
    }

    /// <summary>An answer that comes late to its user alone can be shared by a button.</summary>
    private async Task<ResponseData> LateAsync(Task<Outcome> work)
    {
        var outcome = await work.ConfigureAwait(false);
        return outcome.Reply is { } reply ? renderer.Render(reply with { Visibility = Visibility.OnlyMe }) : outcome.Response.Data!;
    }

    private string LogFailure(Interaction interaction, Exception failure)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        log.Failed(id, interaction.Type, failure.GetType().Name, failure.StackTrace);
        return id;
    }

    private async Task<Outcome> DoAsync(Interaction interaction, Locale locale)
    {
        var texts = DiscordTexts.In(locale);
        if (InteractionReader.AskerOf(interaction) is not { } asker || interaction.Data is not { } data)
        {
            return Message(ReplyRenderer.Say(texts.UnknownInteraction));
        }

        switch (interaction.Type)
        {
            case InteractionType.Component:
                return await PressAsync(interaction, data, asker, locale).ConfigureAwait(false);
            case InteractionType.Command when InteractionReader.SubcommandOf(data) is { Name: CommandNames.Settings } subcommand:
                return Message(await settings.RunAsync(interaction, subcommand, asker, locale, CancellationToken.None).ConfigureAwait(false));
            case InteractionType.Command when InteractionReader.WishOf(data) is { } wish:
                return Shown(wish, await AskAsync(interaction, asker, wish).ConfigureAwait(false));
            case InteractionType.Command when data.Name is CommandNames.CheckMessage or CommandNames.PutInPerspective:
                return Message(ReplyRenderer.Say(texts.NoMessage));
            case InteractionType.Command when InteractionReader.SubcommandOf(data) is { Name: CommandNames.Compare }:
                return Message(ReplyRenderer.Say(texts.NothingTyped));
            case InteractionType.Command:
                log.UnknownCommand(data.Name ?? "");
                return Message(ReplyRenderer.Say(texts.UnknownCommand));
            default:
                log.UnknownInteraction(interaction.Type);
                return Message(ReplyRenderer.Say(texts.UnknownInteraction));
        }
    }

    private async Task<Outcome> PressAsync(Interaction interaction, InteractionData data, Asker asker, Locale locale)
    {
        if (ButtonId.Read(data.CustomId) is not { } button)
        {
            return Message(ReplyRenderer.Say(PlainTextRenderer.Render(Apology.ForGone(locale))));
        }

        var action = button.Action ?? AnswerAction.Sources;
        var argument = data.Values is [var chosen, ..] ? chosen : button.Argument;
        var reply = await AskAsync(interaction, asker, new ActionWish(button.Reference, action, argument)).ConfigureAwait(false);
        if (button.Action is null)
        {
            return Message(ReplyRenderer.Report(reply.Answer));
        }

        if (action == AnswerAction.Share)
        {
            return Answer(reply);
        }

        // Whoever presses a button below everybody's answer changes it for nobody else.
        return Answer(
            reply with { Visibility = Visibility.OnlyMe },
            action is AnswerAction.Region or AnswerAction.OtherReading && InteractionReader.IsOnEphemeral(interaction) ? ResponseType.UpdateMessage : ResponseType.Message);
    }

    private ValueTask<ChatReply> AskAsync(Interaction interaction, Asker asker, Wish wish) =>
        chat.AnswerAsync(new ChatRequest(asker, InteractionReader.HintsOf(interaction), wish), CancellationToken.None);

    /// <summary>The answer; a thing that is not known is told with those that may be meant.</summary>
    private Outcome Shown(Wish wish, ChatReply reply)
    {
        if (wish is not FactWish fact || reply.Answer.Question.Intent is not (Intent.Malformed or Intent.OffTopic))
        {
            return Answer(reply);
        }

        var locale = reply.Answer.Locale;
        return Message(ReplyRenderer.Say(DiscordTexts.In(locale).UnknownThing(PlainTextRenderer.Clean(fact.Thing), autocompletion.Meant(fact.Thing, locale))));
    }

    private Outcome Answer(ChatReply reply, int type = ResponseType.Message) => new(new InteractionResponse(type, renderer.Render(reply)), reply);

    private static Outcome Message(ResponseData message) => new(new InteractionResponse(ResponseType.Message, message));

    /// <summary>A response, and the reply that it shows where it shows one.</summary>
    private sealed record Outcome(InteractionResponse Response, ChatReply? Reply = null);
}
