using System.Collections.Immutable;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>Lays an answer out in lines, for renderers that show it as a whole.</summary>
public static class AnswerLayout
{
    /// <summary>The lines from headline to data version; empty lines part the sections.</summary>
    public static ImmutableArray<Phrase> Lines(Answer answer)
    {
        var wording = Wording.For(answer.Locale);
        var lines = ImmutableArray.CreateBuilder<Phrase>();
        lines.Add(answer.Headline);
        if (answer.Question.Intent == Intent.Help)
        {
            lines.AddRange(answer.Working.Select(line => Indented("  ", line)));
            return lines.ToImmutable();
        }

        var rest = HeadlineHoldsFirst(answer) ? answer.Equivalents.Skip(1) : answer.Equivalents;
        Section(rest.Count() < answer.Equivalents.Length ? wording.AlsoAbout : answer.Question.Intent == Intent.Carbon ? wording.ThatMuchCarbonIsAbout : wording.ThatMuchIsAbout, rest.Select(line => Indented("  • ", Plain(line.Text))));
        Section(null, answer.Caveats);
        Section(answer.Claims.Length > 1 ? wording.AllClaims : null, answer.Claims.Length > 1 ? answer.Claims.Where(claim => claim != answer.Main).Select(Claim) : []);
        Section(wording.Working, answer.Working.Select(line => Indented("  ", line)));
        Section(null, answer.Alternatives.Select(other => Phrase.Of(new TextPiece($"{other.Label}{wording.Colon}"), new UserTextPiece(other.Question))));
        if (answer.Sources.Length > 0)
        {
            Section(wording.Sources, answer.Sources.Select(citation => SourceLine(citation, wording)));
            lines.Add(Phrase.Of(new AsidePiece(wording.Data(answer.DataVersion))));
        }

        return lines.ToImmutable();

        void Section(string? title, IEnumerable<Phrase> body)
        {
            var found = body.ToList();
            if (found.Count == 0)
            {
                return;
            }

            lines.Add(Phrase.Text(""));
            if (title is not null)
            {
                lines.Add(Phrase.Text(title));
            }

            lines.AddRange(found);
        }
    }

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
