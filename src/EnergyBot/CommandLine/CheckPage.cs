using System.Collections.Immutable;
using EnergyBot.Core;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Terminal;

namespace EnergyBot.CommandLine;

/// <summary>The claims of a text for reading: each with its verdict as soon as it is found, then the count and the sources.</summary>
internal sealed class CheckPage(TextWriter output, bool colour) : ICheckReport
{
    private readonly SortedDictionary<Outcome, int> _outcomes = [];

    /// <inheritdoc/>
    public void Add(CheckedClaim claim)
    {
        _outcomes[claim.Judgement.Outcome] = _outcomes.GetValueOrDefault(claim.Judgement.Outcome) + 1;
        Write(Phrase.Of(new AsidePiece("“"), new UserTextPiece(claim.Text), new AsidePiece("”")));
        Write(Indented(claim.Sentence));
        foreach (var line in claim.Notes.Concat(claim.Working))
        {
            Write(Indented(line));
        }

        output.WriteLine();
        output.Flush();
    }

    /// <inheritdoc/>
    public void End(ImmutableArray<Citation> sources, string dataVersion, Locale locale)
    {
        var wording = Core.Answers.Wordings.Wording.For(locale);
        Write(Phrase.Text(_outcomes.Count == 0 ? wording.NoClaim : wording.ClaimCount(_outcomes.Values.Sum(), [.. _outcomes.Select(found => (found.Key, found.Value))])));
        if (sources.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        Write(Phrase.Text(wording.Sources));
        foreach (var source in sources)
        {
            Write(AnswerLayout.SourceLine(source, wording));
        }

        Write(Phrase.Of(new AsidePiece(wording.Data(dataVersion))));
    }

    private static Phrase Indented(Phrase phrase) => new([new TextPiece("  "), .. phrase.Pieces]);

    private void Write(Phrase line) => output.WriteLine(colour ? TerminalRenderer.Render([line]) : PlainTextRenderer.Render(line));

    /// <inheritdoc/>
    public void Dispose() => output.Flush();
}
