using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Tells of each claim of a text whether it holds.</summary>
internal sealed class ClaimAnswers(ClaimJudge judge, UnitTable units)
{
    /// <summary>Makes an answer of the verdicts on a text's statements; false where nothing can be said of any.</summary>
    public bool Write(AnswerDraft draft)
    {
        draft.Claims.AddRange(Check(draft, 0));
        if (draft.Claims.Count == 0)
        {
            return false;
        }

        var main = Main(draft.Claims);
        draft.Main = main;
        draft.Question = draft.Question with { Intent = Intent.Claim, Problem = null };
        draft.Result = Result(main.Judgement);
        draft.Headline = main.Sentence;
        draft.Working.AddRange(draft.Claims.SelectMany(claim => claim.Working));
        draft.Caveats.AddRange(main.Notes);
        return true;
    }

    /// <summary>The verdicts on a text's statements in order.</summary>
    /// <param name="draft">The answer that they are for.</param>
    /// <param name="start">Where its text starts in a longer one.</param>
    public IReadOnlyList<CheckedClaim> Check(AnswerDraft draft, long start)
    {
        // The regions that the text names count for the claims they stand beside.
        var audience = draft.Audience with { Region = draft.Audience.IsAsked ? null : draft.Audience.Region, IsAsked = false };
        var sentences = new ClaimSentences(draft, new ClaimWords(units, draft.Wording, draft.Audience.Locale));
        return [.. judge.Judge(draft.Question.Statements, audience).Select(judgement => sentences.Check(judgement, start))];
    }

    /// <summary>The claim found most wanting, or else the first that could be decided.</summary>
    public static CheckedClaim Main(IReadOnlyList<CheckedClaim> claims) => claims
        .OrderByDescending(claim => claim.Judgement.Outcome switch
        {
            Outcome.Confused => 4,
            Outcome.Off => 3,
            Outcome.Roughly or Outcome.Holds => 2,
            _ => 1,
        })
        .First();

    /// <summary>Says that a text holds nothing to check.</summary>
    public static void Nothing(AnswerDraft draft)
    {
        draft.Question = draft.Question with { Intent = Intent.Claim, Problem = null };
        draft.Headline = Phrase.Text(draft.Wording.NoClaim);
    }

    /// <summary>The amount that the main claim is about.</summary>
    private static Result? Result(Judgement judgement)
    {
        var subject = judgement.Statement switch
        {
            Equation equation => equation.Subject,
            Multiplication product => product.Total,
            Proportion proportion => proportion.One,
            Confusion confusion => confusion.Amount,
            _ => null,
        };
        var thing = judgement.Thing?.Thing.Id;
        return subject?.Kind switch
        {
            AmountKind.Energy => new Result(subject.Quantity.Amount, null, null, null, thing),
            AmountKind.Power => new Result(null, subject.Quantity.Amount, null, null, thing),
            _ when judgement.Subject is { } found && found.Dimension == Dimension.Energy => new Result(found.Amount, null, null, null, thing),
            _ when judgement.Subject is { } found && found.Dimension == Dimension.Power => new Result(found.Amount * Estimate.Exact(8760 * 3600), found.Amount, null, null, thing),
            _ => null,
        };
    }
}
