using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Works out and words the answer to a question. Pure and thread-safe.</summary>
public sealed class AnswerWriter
{
    private readonly FactCatalogue _catalogue;
    private readonly ThingResolver _things;
    private readonly Lasting _lasting;
    private readonly Reckoner _reckoner;
    private readonly AmountAnswers _amounts;
    private readonly ThingAnswers _facts;
    private readonly ClaimAnswers _claims;
    private readonly CompareAnswers _comparisons;
    private readonly CostAnswers _costs;
    private readonly CarbonAnswers _carbon;
    private readonly HelpAnswers _help;
    private readonly UnitAnswers _explained;
    private readonly UnitTable _units;

    /// <summary>A writer over a catalogue.</summary>
    public AnswerWriter(FactCatalogue catalogue, UnitTable units, RegionNames regions)
    {
        _catalogue = catalogue;
        _help = new HelpAnswers(catalogue);
        _units = units;
        var things = new ThingResolver(catalogue);
        _things = things;
        _lasting = new Lasting(things);
        var plants = new CapacityFactors(catalogue, things);
        _reckoner = new Reckoner(things, plants, units);
        var measuring = new Measuring(units);
        var lines = new EquivalentLines(regions);
        var finder = new EquivalentFinder(catalogue, things, measuring);
        _amounts = new AmountAnswers(finder, lines, units);
        _explained = new UnitAnswers(_amounts, units);
        _facts = new ThingAnswers(things, measuring, plants, lines, _amounts);
        _claims = new ClaimAnswers(new ClaimJudge(catalogue, things), units);
        var worth = new WorthNotes(regions);
        _comparisons = new CompareAnswers(new Comparing(_reckoner, units), _amounts);
        _costs = new CostAnswers(new Pricing(things), lines, _amounts, worth, units);
        _carbon = new CarbonAnswers(new Footprints(things, units), _reckoner, things, lines, _amounts, worth, units);
    }

    /// <summary>An amount as it was typed, in the manner of a language: read in that language it is the same.</summary>
    public string Typed(QuantityMention amount, Locale locale)
    {
        var wording = Wording.For(locale);
        return new SubjectWords(new EnergyStyle(_units, wording, locale), wording).Typed(amount);
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">The question as read.</param>
    /// <param name="region">The reader's region, ISO 3166; null where not known.</param>
    /// <param name="most">How many equivalents to give at the most.</param>
    public Answer Write(Question question, string? region, int most = RankingWeights.Shown)
    {
        var named = question.Region ?? (question.Intent is Intent.Cost or Intent.Carbon ? _things.RegionNamed(question.Mentions) : null);
        var audience = new Audience(question.Locale, named ?? region, named is not null);
        var draft = new AnswerDraft(question, audience, Wording.For(question.Locale)) { MostEquivalents = most };
        if (!question.Statements.IsEmpty && _claims.Write(draft))
        {
            return draft.ToAnswer(_catalogue.DataVersion);
        }

        ReadingNotes.AddCorrections(draft);
        switch (question.Intent)
        {
            case Intent.Help:
                _help.Help(draft);
                break;
            case Intent.OffTopic:
                HelpAnswers.SmallTalk(draft);
                break;
            case Intent.Fact when UnitAnswers.Asked(question) is { Count: > 0 } asked:
                _explained.Explain(draft, asked);
                break;
            case Intent.Compare:
                _comparisons.Compare(draft);
                break;
            default:
                Reckon(draft);
                break;
        }

        return draft.ToAnswer(_catalogue.DataVersion);
    }

    /// <summary>Gives a verdict on each claim of a message that was read for its claims.</summary>
    /// <param name="question">The message.</param>
    /// <param name="region">The reader's region, ISO 3166; null where not known.</param>
    public Answer WriteClaims(Question question, string? region)
    {
        var draft = new AnswerDraft(question, new Audience(question.Locale, region), Wording.For(question.Locale));
        if (!_claims.Write(draft))
        {
            ClaimAnswers.Nothing(draft);
        }

        return draft.ToAnswer(_catalogue.DataVersion);
    }

    /// <summary>Gives a verdict on each claim of a passage of a longer text.</summary>
    /// <param name="question">The passage, read for its claims.</param>
    /// <param name="region">The reader's region, ISO 3166; null where not known.</param>
    /// <param name="start">Where the passage starts in the whole text, in UTF-16 code units.</param>
    /// <param name="sources">The sources of the whole text.</param>
    public IReadOnlyList<CheckedClaim> CheckClaims(Question question, string? region, long start, CitationList sources)
    {
        var draft = new AnswerDraft(question, new Audience(question.Locale, region), Wording.For(question.Locale)) { Citations = sources };
        return _claims.Check(draft, start);
    }

    private void Reckon(AnswerDraft draft)
    {
        var question = draft.Question;
        if (question is { Intent: Intent.Duration, Problem: null })
        {
            HowLong(draft);
            return;
        }

        var reckoning = question.Subject.IsEmpty ? null : _reckoner.Reckon(question.Subject, draft.Audience);
        draft.Result = reckoning is null ? null : new Result(reckoning.Energy, reckoning.Power, null, null, null);
        var problem = question.Problem ?? reckoning?.Problem;
        if (question.Intent is Intent.Fact or Intent.Cost or Intent.Carbon && IsFigure(question, reckoning)
            || question.Intent == Intent.Fact && reckoning?.Products is [{ Thing: not null } product] && (!product.IsWorked || product.Factors.All(factor => factor is ThingMention or QuantityMention or RateMention or NumberMention { Value: { IsExact: true, Value: 1 } })))
        {
            _facts.Fact(draft, reckoning!);
            return;
        }

        if (question is { Intent: Intent.Carbon, Problem: null })
        {
            _carbon.Carbon(draft);
            ReadingNotes.Add(draft, _amounts.WordsFor(draft));
            return;
        }

        if (problem is { Kind: not (ProblemKind.UnknownThing or ProblemKind.PowerPerTime) } || reckoning is null or { Energy: null, Power: null })
        {
            // A sum of what was to be compared is nobody's answer.
            draft.Result = problem?.Kind == ProblemKind.TwoAmounts ? null : draft.Result;
            draft.Refuse(problem ?? new Problem(ProblemKind.NotAnEnergy));
            return;
        }

        ReadingNotes.Add(draft, _amounts.WordsFor(draft));
        switch (question.Intent)
        {
            case Intent.HowMany or Intent.Generation when question.Target?.Thing is not null && reckoning.Energy is not null:
                _facts.HowMany(draft, reckoning);
                break;
            case Intent.Generation when reckoning.Products is [{ LoadFactor: not null }]:
                _amounts.Made(draft, reckoning);
                break;
            case Intent.Cost:
                _costs.Cost(draft, reckoning);
                break;
            case Intent.Convert:
                _amounts.Convert(draft, reckoning);
                break;
            case Intent.HowMany when problem is { Kind: ProblemKind.UnknownThing }:
                _amounts.Equivalents(draft, reckoning);
                if (reckoning.Energy is null || reckoning.Things.Any())
                {
                    draft.Caveats.Insert(0, Sentence.Of(draft.Headline));
                }

                draft.Headline = draft.Fault(problem);
                break;
            default:
                _amounts.Equivalents(draft, reckoning);
                break;
        }
    }

    /// <summary>"Electricity price in Germany", "carbon intensity of France": a price or an intensity itself.</summary>
    private static bool IsFigure(Question question, Reckoning? reckoning) =>
        question.Problem is null && reckoning?.Products is [{ Thing.Thing.Kind: ThingKind.Price or ThingKind.CarbonIntensity, Factors: var factors }] && factors.All(factor => factor is ThingMention);

    private void HowLong(AnswerDraft draft)
    {
        var (store, user) = _lasting.Split(draft.Question.Subject, draft.Audience);
        var stored = store.IsEmpty ? null : _reckoner.Reckon(store, draft.Audience);
        var used = user.IsEmpty ? null : _reckoner.Reckon(user, draft.Audience);
        draft.Result = new Result(stored?.Energy, used is null ? null : Lasting.PowerOf(used), null, null, null);
        if (stored?.Energy is null || used is null || Lasting.PowerOf(used) is null)
        {
            var problem = stored?.Problem ?? used?.Problem;
            draft.Refuse(problem is { Kind: ProblemKind.TooLarge or ProblemKind.TooSmall or ProblemKind.PowerPerTime } ? problem : new Problem(ProblemKind.NoPower));
            return;
        }

        ReadingNotes.Add(draft, _amounts.WordsFor(draft));
        _facts.HowLong(draft, stored, used);
    }
}
