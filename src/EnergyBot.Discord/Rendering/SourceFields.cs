using EnergyBot.Core.Answers;
using EnergyBot.Discord.Wire;

namespace EnergyBot.Discord.Rendering;

/// <summary>Renders the sources of an answer as links, in as many fields of an embed as they need and there is room for.</summary>
internal static class SourceFields
{
    // Discord wants a name above each field: this one shows nothing.
    private const string NoName = "\u200B";

    private const int LongestTitle = 120;
    private const int LongestPublisher = 60;
    private const int LongestLocator = 80;

    /// <summary>The fields; there are sources.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="inFull">With title, locator and how the figure was read, or else with the publisher alone.</param>
    /// <param name="room">How many characters they may take, more than a field does.</param>
    public static IReadOnlyList<EmbedField> Of(Answer answer, bool inFull, int room)
    {
        var wording = Core.Answers.Wordings.Wording.For(answer.Locale);
        var lines = answer.Sources.Select(citation => inFull ? Long(citation, wording) : Short(citation)).ToList();
        List<EmbedField> fields = [];
        while (lines.Count > 0)
        {
            var name = fields.Count == 0 ? wording.Sources : NoName;
            room -= name.Length + Limits.FieldValue;
            var isLast = room < NoName.Length + Limits.FieldValue;
            var fitting = isLast ? lines.Count : Clip.Fitting(lines, Limits.FieldValue);
            fields.Add(new EmbedField(name, Clip.Lines(lines.Take(fitting), Limits.FieldValue)));
            lines.RemoveRange(0, fitting);
        }

        return fields;
    }

    private static string Short(Citation citation) =>
        $"\\[{citation.Number}\\] {Markdown.Link(Clip.To(citation.Source.Publisher, LongestTitle), citation.Source.Url)}, {citation.Source.Year}";

    private static string Long(Citation citation, Core.Answers.Wordings.Wording wording)
    {
        var note = wording.ReadingNote(citation.Reading);
        var source = citation.Source;
        var rest = $"{Clip.To(source.Publisher, LongestPublisher)}, {source.Year}. {Clip.To(source.Locator, LongestLocator)}{(note.Length == 0 ? "" : $" ({note})")}";
        return $"\\[{citation.Number}\\] {Markdown.Link(Clip.To(source.Title, LongestTitle), source.Url)}, {Markdown.Escape(rest)}";
    }
}
