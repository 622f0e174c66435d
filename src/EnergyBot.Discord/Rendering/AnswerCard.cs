using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Discord.Wire;
using EnergyBot.Discord.Wording;

namespace EnergyBot.Discord.Rendering;

/// <summary>Renders an answer as an embed that reads well on a phone: headline, what follows it, sources as links, data version.</summary>
internal static class AnswerCard
{
    // Half of what all embeds of a message may hold, so that the sources always find room.
    private const int LongestText = 3000;

    // At a glance, so many remarks are read; the rest is a button away.
    private const int MostRemarks = 2;

    private static readonly int Green = 0x2E7D32;

    /// <summary>The embed for a part of an answer.</summary>
    public static Embed Of(Answer answer, ReplyPart part)
    {
        var sections = AnswerLayout.Sections(answer).ToList();
        var lines = new List<string> { Markdown.Render(answer.Headline) };
        if (part == ReplyPart.Working && answer.Working.IsEmpty)
        {
            lines.AddRange(["", Markdown.Escape(DiscordTexts.In(answer.Locale).NoWorking)]);
        }

        foreach (var section in sections.Where(section => Belongs(section.Kind, part)))
        {
            lines.Add("");
            if (section.Title is { } title)
            {
                lines.Add(Markdown.Escape(title));
            }

            var shown = part == ReplyPart.Glance && section.Kind == SectionKind.Caveats ? section.Lines.Take(MostRemarks) : section.Lines;
            lines.AddRange(shown.Select(line => Markdown.Render(line).TrimStart()));
        }

        var wording = Core.Answers.Wordings.Wording.For(answer.Locale);
        return new Embed(
            Clip.Lines(lines, LongestText),
            answer.Sources.IsEmpty || part == ReplyPart.Working ? null : [new EmbedField(wording.Sources, Sources(answer, part, wording))],
            answer.Sources.IsEmpty ? null : new EmbedFooter(Clip.To(wording.Data(answer.DataVersion), Limits.Footer)),
            Green);
    }

    /// <summary>The embed of one sentence.</summary>
    public static Embed Of(string sentence) => new(Clip.Lines(sentence.Split('\n').Select(Markdown.Escape), LongestText), Color: Green);

    private static bool Belongs(SectionKind kind, ReplyPart part) => (kind, part) switch
    {
        (SectionKind.Sources or SectionKind.Alternatives, _) => false,
        (_, ReplyPart.Everything) => true,
        (SectionKind.Working, ReplyPart.Working) => true,
        (SectionKind.Caveats, ReplyPart.Working) => true,
        (SectionKind.Equivalents or SectionKind.Caveats or SectionKind.Claims, ReplyPart.Glance) => true,
        _ => false,
    };

    private static string Sources(Answer answer, ReplyPart part, Core.Answers.Wordings.Wording wording) =>
        Clip.Lines(answer.Sources.Select(citation => part == ReplyPart.Glance ? Short(citation) : Long(citation, wording)), Limits.FieldValue);

    private static string Short(Citation citation) =>
        $"\\[{citation.Number}\\] {Markdown.Link(Clip.To(citation.Source.Publisher, 80), citation.Source.Url)}, {citation.Source.Year}";

    private static string Long(Citation citation, Core.Answers.Wordings.Wording wording)
    {
        var note = wording.ReadingNote(citation.Reading);
        var source = citation.Source;
        return $"\\[{citation.Number}\\] {Markdown.Link(Clip.To(source.Title, 120), source.Url)}, {Markdown.Escape($"{Clip.To(source.Publisher, 60)}, {source.Year}. {Clip.To(source.Locator, 80)}{(note.Length == 0 ? "" : $" ({note})")}")}";
    }
}
