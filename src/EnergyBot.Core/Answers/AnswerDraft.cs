using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>An answer in the making.</summary>
internal sealed class AnswerDraft(Question question, Audience audience, Wording wording)
{
    public Question Question => question;

    public Audience Audience => audience;

    public Wording Wording => wording;

    public Result? Result { get; set; }

    public Phrase Headline { get; set; } = Phrase.Text("");

    public List<EquivalentLine> Equivalents { get; } = [];

    public List<Phrase> Working { get; } = [];

    public List<Phrase> Caveats { get; } = [];

    public CitationList Citations { get; } = new();

    public List<Alternative> Alternatives { get; } = [];

    /// <summary>Adds a caveat once.</summary>
    public void Warn(string text)
    {
        if (!Caveats.Any(caveat => caveat.Pieces is [TextPiece known] && known.Text == text))
        {
            Caveats.Add(Phrase.Text(text));
        }
    }

    public Answer ToAnswer(string dataVersion) => new(
        question,
        Result,
        Sentence.Of(Headline),
        [.. Equivalents],
        [.. Working],
        [.. Caveats.Select(Sentence.Of)],
        Citations.ToImmutable(),
        [.. Alternatives],
        dataVersion);
}
