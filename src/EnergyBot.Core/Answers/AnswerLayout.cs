using System.Collections.Immutable;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>Lays an answer out in lines, for renderers that show it as a whole.</summary>
public static class AnswerLayout
{
    /// <summary>The lines from headline to data version; empty lines part the sections.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="only">The sections to show; all of them where none is named.</param>
    public static ImmutableArray<Phrase> Lines(Answer answer, params SectionKind[] only)
    {
        var wording = Wording.For(answer.Locale);
        var lines = ImmutableArray.CreateBuilder<Phrase>();
        lines.Add(answer.Headline);
        if (answer.Question.Intent == Intent.Help)
        {
            lines.AddRange(answer.Working.Select(line => Indented("  ", line)));
            return lines.ToImmutable();
        }

        foreach (var section in Sections(answer).Where(section => only.Length == 0 || only.Contains(section.Kind)))
        {
            lines.Add(Phrase.Text(""));
            if (section.Title is not null)
            {
                lines.Add(Phrase.Text(section.Title));
            }

            lines.AddRange(section.Lines);
        }

        if (answer.Sources.Length > 0)
        {
            lines.Add(Phrase.Of(new AsidePiece(wording.Data(answer.DataVersion))));
        }

        return lines.ToImmutable();
    }

    /// <summary>What follows the headline, in order; no section is empty.</summary>
    public static IEnumerable<AnswerSection> Sections(Answer answer)
    {
        var wording = Wording.For(answer.Locale);
        var rest = (HeadlineHoldsFirst(answer) ? answer.Equivalents.Skip(1) : answer.Equivalents).ToList();
        var others = answer.Claims.Length > 1 ? answer.Claims.Where(claim => claim != answer.Main) : [];
        AnswerSection[] all =
        [
            new(SectionKind.Equivalents, rest.Count < answer.Equivalents.Length ? wording.AlsoAbout : ThatMuch(answer, wording), [.. rest.Select(line => Indented("  • ", Plain(line.Text)))]),
            new(SectionKind.Caveats, null, answer.Caveats),
            new(SectionKind.Claims, wording.AllClaims, [.. others.Select(Claim)]),
            new(SectionKind.Working, wording.Working, [.. answer.Working.Select(line => Indented("  ", line))]),
            new(SectionKind.Alternatives, null, [.. answer.Alternatives.Select(other => Phrase.Of(new TextPiece($"{wording.OtherReading(other.Reading)}{wording.Colon}"), new UserTextPiece(other.Question)))]),
            new(SectionKind.Sources, wording.Sources, [.. answer.Sources.Select(citation => SourceLine(citation, wording))]),
        ];
        return all.Where(section => section.Lines.Length > 0);
    }

    private static string ThatMuch(Answer answer, Wording wording) => answer.Question.Intent == Intent.Carbon ? wording.ThatMuchCarbonIsAbout : wording.ThatMuchIsAbout;

    /// <summary>A claim as a line: its words, and the verdict.</summary>
    private static Phrase Claim(CheckedClaim claim) =>
        new([new TextPiece("  • "), new UserTextPiece(claim.Text), new TextPiece(" → "), .. Plain(claim.Sentence).Pieces]);

    /// <summary>True where the headline already says the first equivalent.</summary>
    private static bool HeadlineHoldsFirst(Answer answer) =>
        answer.Equivalents is [var first, ..] && first.Text.Pieces.All(piece => answer.Headline.Pieces.Contains(piece));

    /// <summary>A source as the list of sources shows it.</summary>
    public static Phrase SourceLine(Citation citation, Wording wording)
    {
        var source = citation.Source;
        var note = wording.ReadingNote(citation.Reading);
        return Phrase.Of(
            new TextPiece("  "),
            new CitePiece(citation.Number),
            new TextPiece($" {source.Title}, {source.Publisher}, {source.Year}. {source.Locator}"),
            new AsidePiece(note.Length == 0 ? "" : $" ({note})"),
            new TextPiece($". {source.Url}"));
    }

    private static Phrase Indented(string indent, Phrase line) => new([new TextPiece(indent), .. line.Pieces]);

    /// <summary>Only the headline stands out; the lines below it do not.</summary>
    private static Phrase Plain(Phrase line) => new([.. line.Pieces.Select(piece => piece is StrongPiece strong ? new TextPiece(strong.Text) : piece)]);
}
