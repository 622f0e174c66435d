using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Answers about an amount: its equivalents, and the same in another unit.</summary>
internal sealed class AmountAnswers(EquivalentFinder finder, EquivalentLines lines, UnitTable units)
{
    private const double Hour = 3600;
    private const double Day = 24 * Hour;
    private const double Year = 365 * Day;

    /// <summary>The amount in terms one can picture; of a power alone, what it makes over an hour, a day and a year.</summary>
    public void Equivalents(AnswerDraft draft, Reckoning reckoning)
    {
        var words = WordsFor(draft);
        if (reckoning.Energy is not { } energy)
        {
            PowerAlone(draft, reckoning, words);
            return;
        }

        AddWorking(draft, reckoning, words);
        var subject = new Phrase([new StrongPiece(words.Of(reckoning)), .. Cites(draft, reckoning)]);
        if (AddEquivalents(draft, reckoning, energy) is { } best)
        {
            // Each line names its region; how it was chosen matters for the headline.
            draft.Working.Add(Phrase.Text(words.Divided(reckoning, best)));
            lines.ExplainRegion(draft, best.Thing);
        }

        draft.Headline = draft.Equivalents is [var first, ..]
            ? new Phrase([.. subject.Pieces, new TextPiece(draft.Wording.IsAbout(SubjectWords.IsSeveral(reckoning))), .. first.Text.Pieces])
            : subject;
        ExplainSubject(draft, reckoning);
    }

    /// <summary>What a plant of the power told makes, with its load factor.</summary>
    public void Made(AnswerDraft draft, Reckoning reckoning)
    {
        var words = WordsFor(draft);
        var product = reckoning.Products[0];
        var plant = product.LoadFactor!;
        AddWorking(draft, reckoning, words);
        var energy = reckoning.Energy!.Value;
        draft.Result = draft.Result! with { Value = energy * Estimate.Exact(1 / Hour), Unit = reckoning.Period is null ? "Wh" : "Wh/year", Thing = plant.Figure?.Thing.Id };
        var range = energy.IsExact ? "" : StyleFor(draft).EnergyRange(energy) + draft.Wording.Semicolon;
        var place = plant.Figure is { } figure ? draft.Wording.Semicolon + lines.Place(figure.Thing.Preferred, draft.Audience.Locale) : "";
        var share = draft.Wording.Share(plant.Value.Value);
        draft.Headline = new Phrase([
            new TextPiece(draft.Wording.PlantMakes(words.Power(product))),
            new StrongPiece(words.Total(reckoning)),
            new AsidePiece($" ({range}{draft.Wording.AtLoadFactor(share)}{place})"),
            .. Cites(draft, reckoning)]);
        AddEquivalents(draft, reckoning, energy);
        foreach (var thing in reckoning.Things)
        {
            draft.Caveats.Add(Phrase.Text(Sentence.Ended(thing.Thing.Preferred.Boundary[draft.Audience.Locale])));
        }

        ExplainSubject(draft, reckoning);
    }

    /// <summary>The same amount in the unit asked for.</summary>
    public void Convert(AnswerDraft draft, Reckoning reckoning)
    {
        var unit = draft.Question.Target!.Unit!;
        var words = WordsFor(draft);
        var amount = unit.Dimension == Dimension.Energy ? reckoning.Energy : unit.Dimension == Dimension.Power ? reckoning.Power : null;
        if (amount is not { } found)
        {
            draft.Refuse(new Problem(ProblemKind.DoesNotConvert, unit.SymbolIn(draft.Audience.Locale)));
            return;
        }

        var value = found / Estimate.Exact(unit.Factor);
        draft.Result = draft.Result! with { Value = value, Unit = unit.Id };
        AddWorking(draft, reckoning, words);
        var digits = value.IsExact ? 7 : Rounding.Inside(value, 3);
        var subject = unit.Dimension == Dimension.Power && reckoning.Energy is not null ? StyleFor(draft).Power(reckoning.Power!.Value.Value) : words.Of(reckoning);
        draft.Headline = new Phrase([
            new TextPiece(subject),
            .. Cites(draft, reckoning),
            new TextPiece(value.IsExact ? draft.Wording.IsExactly : draft.Wording.IsAbout(SubjectWords.IsSeveral(reckoning))),
            new StrongPiece(draft.Wording.Measured(value.Value, digits, unit.SymbolIn(draft.Audience.Locale))),
            new AsidePiece(value.IsExact ? "" : $" ({EquivalentLines.Range(draft.Wording, value)})")]);
        if (reckoning.Energy is { } energy)
        {
            AddEquivalents(draft, reckoning, energy, most: 2);
        }

        ExplainSubject(draft, reckoning);
    }

    /// <summary>Adds the equivalents of an energy to an answer.</summary>
    /// <returns>The best of them; null where there is none.</returns>
    public Equivalent? AddEquivalents(AnswerDraft draft, Reckoning reckoning, Estimate energy, int most = RankingWeights.Shown)
    {
        most += draft.MostEquivalents - RankingWeights.Shown;
        var found = finder.Find(energy, reckoning.Kind, draft.Audience, reckoning.Things.Select(thing => thing.Thing), most);
        draft.Equivalents.AddRange(found.Select(equivalent => lines.Line(draft, equivalent)));
        return found.FirstOrDefault();
    }

    /// <summary>The arithmetic, and what is to be said of the figures in it.</summary>
    public static void AddWorking(AnswerDraft draft, Reckoning reckoning, SubjectWords words)
    {
        foreach (var product in reckoning.Products.Where(product => product.IsWorked))
        {
            draft.Working.Add(Phrase.Text(words.Worked(product, reckoning.Period)));
        }
    }

    /// <summary>Shows where the sources of the subject's figures differ; last of all, since it cites those that answers do not use.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="reckoning">Its subject.</param>
    /// <param name="number">For a thing, the ends of the answer's number for its least and greatest figure; null where it has none.</param>
    public void ExplainSubject(AnswerDraft draft, Reckoning reckoning, Func<Resolved, Func<double, double, string>?>? number = null)
    {
        foreach (var use in reckoning.Products.Where(product => product.LeavesTimeOut))
        {
            draft.Warn(draft.Wording.TimeLeftOut(draft.Wording.Things(use.Thing!.Thing, null)));
        }

        foreach (var thing in reckoning.Things)
        {
            lines.ExplainRegion(draft, thing);
            ExplainKind(draft, thing.Thing);
            SpreadNotes.Add(draft, thing.Thing, StyleFor(draft), number?.Invoke(thing));
        }
    }

    /// <summary>Says of a subject that is not electricity what it is, since most equivalents are.</summary>
    public static void ExplainKind(AnswerDraft draft, Thing thing)
    {
        if (draft.Wording.KindNote(thing) is { } note)
        {
            draft.Warn(draft.Wording.SubjectKind(draft.Wording.Things(thing, null), note));
        }
    }

    /// <summary>The words for a question's subject.</summary>
    public SubjectWords WordsFor(AnswerDraft draft) => new(StyleFor(draft), draft.Wording);

    /// <summary>The numbers of the figures that the subject rests on.</summary>
    public static IEnumerable<Piece> Cites(AnswerDraft draft, Reckoning reckoning) =>
        reckoning.Things.Select(thing => thing.Thing.Preferred).Distinct()
            .SelectMany(figure => new Piece[] { new TextPiece(" "), draft.Citations.Cite(figure) });

    /// <summary>How energies are written for the reader.</summary>
    public EnergyStyle StyleFor(AnswerDraft draft) => new(units, draft.Wording, draft.Audience.Locale);

    private void PowerAlone(AnswerDraft draft, Reckoning reckoning, SubjectWords words)
    {
        AddWorking(draft, reckoning, words);
        var watts = reckoning.Power!.Value.Value;
        var style = StyleFor(draft);
        var power = reckoning.Things.Any() ? words.Total(reckoning) : words.Of(reckoning);
        var text = reckoning.Problem is { Kind: ProblemKind.PowerPerTime }
            ? draft.Wording.PowerPerTime(style.Power(watts), style.Energy(watts * Year))
            : draft.Wording.PowerAlone(power, style.Energy(watts * Hour), style.Energy(watts * Day), style.Energy(watts * Year));
        draft.Headline = new Phrase([new TextPiece(text), .. Cites(draft, reckoning)]);
        ExplainSubject(draft, reckoning);
    }
}
