using EnergyBot.Core.Answers;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
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
    public static Embed Of(Answer answer, ReplyPart part) =>
        Of(answer, answer.Question.Intent == Intent.Help ? Help(answer) : Lines(answer, part), hasSources: part != ReplyPart.Working, inFull: part != ReplyPart.Glance);

    /// <summary>The embed for whoever is to mend a figure: the answer at a glance, and its sources in full.</summary>
    public static Embed ForReport(Answer answer) =>
        Of(answer, Lines(answer, ReplyPart.Glance).Prepend("").Prepend(Markdown.Escape(DiscordTexts.In(answer.Locale).HowToReport)), hasSources: true, inFull: true);

    /// <summary>The embed of one sentence.</summary>
    public static Embed Of(string sentence) => new(Clip.Lines(sentence.Split('\n').Select(Markdown.Escape), LongestText), Color: Green);

    private static Embed Of(Answer answer, IEnumerable<string> lines, bool hasSources, bool inFull)
    {
        var description = Clip.Lines(lines, LongestText);
        if (answer.Sources.IsEmpty)
        {
            return new Embed(description, Color: Green);
        }

        var footer = Clip.To(Core.Answers.Wordings.Wording.For(answer.Locale).Data(answer.DataVersion), Limits.Footer);
        var fields = hasSources ? SourceFields.Of(answer, inFull, Limits.Embeds - description.Length - footer.Length) : null;
        return new Embed(description, fields, new EmbedFooter(footer), Green);
    }

    private static IEnumerable<string> Lines(Answer answer, ReplyPart part)
    {
        yield return Markdown.Render(answer.Headline);
        if (part == ReplyPart.Working && answer.Working.IsEmpty)
        {
            yield return "";
            yield return Markdown.Escape(DiscordTexts.In(answer.Locale).NoWorking);
        }

        foreach (var section in AnswerLayout.Sections(answer).Where(section => Belongs(section.Kind, part)))
        {
            yield return "";
            if (section.Title is { } title)
            {
                yield return section.Kind == SectionKind.Working ? Markdown.Strong(title) : Markdown.Escape(title);
            }

            var shown = part == ReplyPart.Glance && section.Kind == SectionKind.Caveats ? section.Lines.Take(MostRemarks) : section.Lines;
            foreach (var line in shown)
            {
                yield return Markdown.Render(line).TrimStart();
            }
        }
    }

    /// <summary>What can be asked, then the commands.</summary>
    private static IEnumerable<string> Help(Answer answer)
    {
        yield return Markdown.Render(answer.Headline);
        foreach (var line in answer.Working)
        {
            yield return Markdown.Render(line);
        }

        yield return "";
        foreach (var (name, does) in CommandTexts.Subcommands)
        {
            yield return $"• {Markdown.Strong($"/{CommandTexts.EnergyName[answer.Locale]} {name[answer.Locale]}")} {Markdown.Escape(does[answer.Locale])}";
        }

        yield return Markdown.Escape(DiscordTexts.In(answer.Locale).OnMessages(CommandTexts.CheckMessage[answer.Locale], CommandTexts.PutInPerspective[answer.Locale]));
    }

    private static bool Belongs(SectionKind kind, ReplyPart part) => (kind, part) switch
    {
        (SectionKind.Sources or SectionKind.Alternatives, _) => false,
        (_, ReplyPart.Everything) => true,
        (SectionKind.Working, ReplyPart.Working) => true,
        (SectionKind.Caveats, ReplyPart.Working) => true,
        (SectionKind.Equivalents or SectionKind.Caveats or SectionKind.Claims, ReplyPart.Glance) => true,
        _ => false,
    };
}
