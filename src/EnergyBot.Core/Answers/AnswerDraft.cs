using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>An answer in the making.</summary>
internal sealed class AnswerDraft(Question question, Audience audience, Wording wording)
{
    public Question Question { get; set; } = question;

    public Audience Audience => audience;

    public Wording Wording => wording;

    public Result? Result { get; set; }

    /// <summary>What the result is compared with; empty where nothing is compared.</summary>
    public List<Result> Others { get; } = [];

    public Phrase Headline { get; set; } = Phrase.Text("");

    public List<EquivalentLine> Equivalents { get; } = [];

    /// <summary>How many equivalents a full answer gives at the most.</summary>
    public int MostEquivalents { get; init; } = RankingWeights.Shown;

    public List<Phrase> Working { get; } = [];

    public List<Phrase> Caveats { get; } = [];

    public CitationList Citations { get; init; } = new();

    public List<Alternative> Alternatives { get; } = [];

    public List<CheckedClaim> Claims { get; } = [];

    public CheckedClaim? Main { get; set; }

    /// <summary>Makes the answer one sentence on what is wrong and what to type instead.</summary>
    public void Refuse(Problem problem)
    {
        Question = Question with { Intent = Intent.Malformed, Problem = problem };
        Headline = Fault(problem);
    }

    /// <summary>The sentence on a problem, the user's own words in pieces of their own.</summary>
    public Phrase Fault(Problem problem)
    {
        var text = problem.Suggestion is { } meant ? Wording.DidYouMean(meant) : Wording.Problem(problem.Kind, problem.Words);
        return Quoting(text, problem.Words);
    }

    /// <summary>A sentence with the user's own words for each <c>{0}</c>, in pieces of their own.</summary>
    public static Phrase Quoting(string text, string words)
    {
        var pieces = new List<Piece>();
        foreach (var part in text.Split("{0}"))
        {
            if (pieces.Count > 0)
            {
                pieces.Add(new UserTextPiece(words));
            }

            pieces.Add(new TextPiece(part));
        }

        return new Phrase([.. pieces]);
    }

    /// <summary>Adds a caveat once.</summary>
    public void Warn(string text)
    {
        if (!Caveats.Any(caveat => caveat.Pieces is [TextPiece known] && known.Text == text))
        {
            Caveats.Add(Phrase.Text(text));
        }
    }

    public Answer ToAnswer(string dataVersion) => new(
        Question,
        Result,
        Sentence.Of(Headline),
        [.. Equivalents],
        [.. Working],
        [.. Caveats.Select(Sentence.Of)],
        Citations.ToImmutable(),
        [.. Alternatives],
        dataVersion)
    {
        Claims = [.. Claims],
        Main = Main,
        Others = [.. Others],
    };
}
