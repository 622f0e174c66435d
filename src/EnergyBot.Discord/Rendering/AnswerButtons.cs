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
    /// <summary>The rows below an answer; none where it cannot be brought back.</summary>
    public IReadOnlyList<Component> Of(ChatReply reply)
    {
        var answer = reply.Answer;
        if (reply.Reference is not { } reference || answer.Question.Intent is Intent.Help or Intent.OffTopic or Intent.Malformed)
        {
            return [];
        }

        var texts = DiscordTexts.In(answer.Locale);
        List<Component> rows = [];
        List<Component> first = [];
        AddUnless(reply.Part == ReplyPart.Everything || answer.Sources.IsEmpty, AnswerAction.More, texts.More);
        AddUnless(reply.Part == ReplyPart.Working || answer.Working.IsEmpty, AnswerAction.Working, texts.Working);
        AddUnless(reply.Part == ReplyPart.Sources || answer.Sources.IsEmpty, AnswerAction.Sources, texts.Sources);
        AddUnless(reply.Visibility == Visibility.Everyone, AnswerAction.Share, texts.Share);
        if (!answer.Sources.IsEmpty)
        {
            first.Add(Report(texts.Report, reference, answer));
        }

        AddRow(rows, first);
        AddRow(rows, Others(answer.Alternatives, texts.OtherAmounts, reference));
        if (!answer.Sources.IsEmpty)
        {
            AddRow(rows, [Select(AnswerAction.Region, texts.ChooseRegion, reference, UsualRegions.With(reply.Region, regions)
                .Select(code => new SelectOption(Clip.To(regions.Of(code, answer.Locale), Limits.Choice), code, code == reply.Region)))]);
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

    /// <summary>Other readings as buttons, or as a list where they are many.</summary>
    private static IEnumerable<Component> Others(IReadOnlyList<Alternative> others, string placeholder, string reference) => others.Count <= Limits.Buttons
        ? others.Select((other, index) => Button(AnswerAction.OtherReading, $"{index}", reference, Clip.To(PlainTextRenderer.Clean(other.Reading), Limits.Label), ButtonStyle.Primary))
        :
        [
            Select(AnswerAction.OtherReading, placeholder, reference, others.Take(Limits.Choices)
                .Select((other, index) => new SelectOption(Clip.To(PlainTextRenderer.Clean(other.Reading), Limits.Choice), $"{index}"))),
        ];

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

    private static Component Select(AnswerAction action, string placeholder, string reference, IEnumerable<SelectOption> options) =>
        new(ComponentType.StringSelect, CustomId: new ButtonId(action, null, reference).ToString(), Placeholder: placeholder, Options: [.. options]);
}
