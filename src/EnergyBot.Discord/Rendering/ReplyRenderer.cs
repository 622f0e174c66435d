using EnergyBot.Core;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Rendering;

/// <summary>Renders replies as messages that notify nobody and keep every limit of Discord's.</summary>
internal sealed class ReplyRenderer(AnswerButtons buttons)
{
    /// <summary>An answer.</summary>
    public ResponseData Render(ChatReply reply) => Message([AnswerCard.Of(reply.Answer, reply.Part)], reply.Visibility, buttons.Of(reply));

    /// <summary>A sentence that only the user sees.</summary>
    public static ResponseData Say(string sentence) => Message([AnswerCard.Of(sentence)], Visibility.OnlyMe, []);

    /// <summary>The figures of an answer with their sources, for whoever is to mend one.</summary>
    public static ResponseData Report(Answer answer) => Message([AnswerCard.ForReport(answer)], Visibility.OnlyMe, []);

    /// <summary>What the user gets where the bot fails.</summary>
    public static ResponseData Apologize(Locale locale, string id) => Say(PlainTextRenderer.Render(Apology.For("", locale, id)));

    private static ResponseData Message(IReadOnlyList<Embed> embeds, Visibility visibility, IReadOnlyList<Component> components) => new(
        Embeds: embeds,
        Components: components,
        AllowedMentions: AllowedMentions.Nobody,
        Flags: visibility == Visibility.OnlyMe ? MessageFlags.Ephemeral : null);
}
