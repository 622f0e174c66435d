using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;
using EnergyBot.Discord.Interactions;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Rendering;

/// <summary>The buttons and the list of countries below an answer.</summary>
/// <param name="regions">Names the countries.</param>
/// <param name="reportUrl">Where wrong figures are reported, with <c>{question}</c> and <c>{data}</c> in it; null for nowhere.</param>
internal sealed class AnswerButtons(RegionNames regions, string? reportUrl)
{
    // Those that most readers come from and most figures are for; Discord takes 25.
    private static readonly string[] Countries =
    [
        "FR", "US", "GB", "DE", "BE", "CH", "CA", "IE", "ES", "IT", "NL", "LU", "AT", "PT", "SE", "NO", "DK", "FI", "PL", "AU", "IN", "CN", "JP", "BR",
    ];

    /// <summary>The rows below an answer; none where it cannot be brought back.</summary>
    public IReadOnlyList<Component> Of(ChatReply reply)
    {
        var answer = reply.Answer;
        if (reply.Reference is not { } reference || answer.Question.Intent is Intent.Help or Intent.OffTopic)
        {
            return [];
        }

        var texts = DiscordTexts.In(answer.Locale);
        List<Component> rows = [];
        List<Component> first = [];
        if (!answer.Sources.IsEmpty)
        {
            AddUnless(reply.Part == ReplyPart.Everything, AnswerAction.More, texts.More);
            AddUnless(reply.Part == ReplyPart.Working || answer.Working.IsEmpty, AnswerAction.Working, texts.Working);
            AddUnless(reply.Part == ReplyPart.Sources, AnswerAction.Sources, texts.Sources);
            AddUnless(reply.Visibility == Visibility.Everyone, AnswerAction.Share, texts.Share);
            first.Add(Report(texts.Report, reference, answer));
        }

        AddRow(rows, first);
        AddRow(rows, answer.Alternatives.Take(Limits.Buttons).Select((other, index) => Button(AnswerAction.OtherReading, $"{index}", reference, Clip.To(other.Label, Limits.Label), ButtonStyle.Primary)));
        if (!answer.Sources.IsEmpty)
        {
            rows.Add(new Component(ComponentType.ActionRow, [Select(texts.ChooseRegion, reference, reply.Region, answer)]));
        }

        return rows;

        void AddUnless(bool isIn, AnswerAction action, string label)
        {
            if (!isIn)
            {
                first.Add(Button(action, null, reference, label, action == AnswerAction.Share ? ButtonStyle.Primary : ButtonStyle.Secondary));
            }
        }
    }

    private static void AddRow(List<Component> rows, IEnumerable<Component> buttons)
    {
        if (buttons.ToList() is { Count: > 0 } row)
        {
            rows.Add(new Component(ComponentType.ActionRow, row));
        }
    }

    private static Component Button(AnswerAction? action, string? argument, string reference, string label, int style) =>
        new(ComponentType.Button, Style: style, Label: label, CustomId: new ButtonId(action, argument, reference).ToString());

    private Component Report(string label, string reference, Answer answer)
    {
        var url = reportUrl?
            .Replace("{question}", Uri.EscapeDataString(PlainTextRenderer.Clean(answer.Question.Text)), StringComparison.Ordinal)
            .Replace("{data}", Uri.EscapeDataString(answer.DataVersion), StringComparison.Ordinal);
        return url is { Length: <= Limits.Url }
            ? new Component(ComponentType.Button, Style: ButtonStyle.Link, Label: label, Url: url)
            : Button(null, null, reference, label, ButtonStyle.Secondary);
    }

    private Component Select(string placeholder, string reference, string? region, Answer answer) => new(
        ComponentType.StringSelect,
        CustomId: new ButtonId(AnswerAction.Region, null, reference).ToString(),
        Placeholder: placeholder,
        Options: [.. Countries.Where(regions.Knows).Take(Limits.Choices).Select(code => new SelectOption(regions.Of(code, answer.Locale), code, code == region))]);
}
