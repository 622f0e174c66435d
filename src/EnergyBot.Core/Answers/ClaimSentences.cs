using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Words a judgement: the verdict in one sentence, what decides, and the arithmetic.</summary>
internal sealed class ClaimSentences(AnswerDraft draft, ClaimWords words)
{
    // A claim is shown beside so many published figures at the most.
    private const int MostCited = 3;

    private readonly Wording _wording = draft.Wording;

    /// <summary>The judgement, worded.</summary>
    public CheckedClaim Check(Judgement judgement, long offset)
    {
        var scale = words.ScaleOf(judgement);
        var cited = Cited(judgement);
        var factor = judgement.Outcome == Outcome.Off ? words.Factor(judgement.Ratio) : null;
        var pieces = new List<Piece>
        {
            new StrongPiece(_wording.VerdictLead(judgement.Outcome, factor)),
            new TextPiece(_wording.Colon),
        };
        pieces.AddRange(Body(judgement, scale));
        pieces.AddRange(cited.SelectMany((figure, i) => new Piece[] { new TextPiece(i == 0 ? " " : ""), draft.Citations.Cite(figure) }));
        pieces.Add(new TextPiece("."));
        var span = judgement.Statement.Span;
        return new CheckedClaim(
            judgement,
            span.Of(draft.Question.Text),
            offset + span.Start,
            Sentence.Of(new Phrase([.. pieces])),
            [.. Notes(judgement).Select(note => Sentence.Of(Phrase.Text(note)))],
            [.. Working(judgement, scale).Select(Phrase.Text)],
            [.. cited.Select(draft.Citations.NumberOf).Distinct()],
            Values(judgement, scale));
    }

    private IEnumerable<Piece> Body(Judgement judgement, Scale scale)
    {
        if (judgement.Ground is Ground.NoFigure or Ground.Nameless)
        {
            var parts = (judgement.Ground == Ground.NoFigure ? _wording.NoFigureFor : _wording.WhichIsMeant).Split("{0}");
            var name = judgement.Statement is Equation equation ? equation.Measure.Name : "";
            return [new TextPiece(parts[0]), new UserTextPiece(name), new TextPiece(parts[^1])];
        }

        return [new TextPiece(Text(judgement, scale))];
    }

    private string Text(Judgement judgement, Scale scale)
    {
        var thing = judgement.Thing is { } resolved ? _wording.Things(resolved.Thing, null) : "";
        var implied = judgement.Implied is { } value ? words.RangeText(value.Amount, scale) : "";
        var comes = scale.Period is not null && judgement.Thing is { Thing: { Counted: null, Of: { } of } } && judgement.Statement is Equation { Measure.Kind: AmountKind.Matter }
            ? _wording.ComesToOf(implied, of[draft.Audience.Locale])
            : _wording.ComesTo(implied, thing);
        var expected = judgement.Expected?.Amount ?? default;
        var (low, high) = words.Range(expected, scale);
        var published = _wording.PublishedFigures(low, high);
        return judgement.Ground switch
        {
            Ground.Published => $"{comes}, {And(published)}",
            Ground.Arithmetic => _wording.NumbersMake(words.Plain(judgement.Expected!.Value), words.Plain(judgement.Implied!.Value)),
            Ground.LoadFactor => _wording.TakesLoadFactor(implied, judgement.LoadFactor is null && judgement.Ratio > 1 && judgement.Implied!.Value.Amount.Low > 1 ? null : words.RangeText(expected, scale)),
            Ground.Share when judgement.Implied is not null => _wording.IsShareOf(words.RangeText(expected, scale), thing, implied),
            Ground.Spread => $"{comes}, {And(_wording.TooFarApart(words.RangeText(judgement.Thing!.Thing.Spread.Amount, scale), words.Amount(judgement.Thing.Thing.Preferred.Quantity.Amount.Value, scale), SavingText(judgement, scale)))}",
            Ground.Country => $"{comes.Replace(thing, _wording.AnyHome, StringComparison.Ordinal)}, {And(_wording.CountryDecides(thing, words.RangeText(expected, scale), [.. judgement.Rivals.Select(rival => _wording.Things(rival, null))]))}",
            Ground.Technology => _wording.TechnologyDecides,
            Ground.Boundary => $"{comes}, {And(published)}, {But(_wording.BoundaryDecides(thing))}",
            Ground.Year => $"{comes}, {But(_wording.YearDecides(judgement.Thing!.Thing.Preferred.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)))}",
            Ground.Description => $"{comes}, {But(_wording.DescriptionDecides(thing))}",
            _ => _wording.MixUp(judgement.Ground, judgement.Subject is { } subject ? words.Plain(subject) : ""),
        };
    }

    private string And(string clause) => $"{_wording.AndWord} {clause}";

    private string But(string clause) => $"{_wording.ButWord} {clause}";

    private string SavingText(Judgement judgement, Scale scale) => judgement.Saving is { } figure
        ? $"{words.RangeText(figure.Quantity.Amount, scale)} ({figure.Source.Publisher}, {figure.Year})"
        : "";

    private IEnumerable<string> Notes(Judgement judgement)
    {
        if (judgement.Slip is { } slip)
        {
            yield return _wording.WouldHold(slip);
        }

        if (judgement.LoadFactor is { } factor && factor != LoadFactor.Always && judgement.Ground is not (Ground.Technology or Ground.LoadFactor))
        {
            yield return _wording.LoadFactorApplied(words.RangeText(factor.Value, new Scale(0.01, "%", null, "1")), factor.Thing is { } technology ? _wording.Things(technology, null) : null);
        }

        if (judgement.Thing?.Thing.Family == "home-electricity" && judgement.Outcome is Outcome.Holds or Outcome.Roughly)
        {
            yield return _wording.HomesOnly;
        }
    }

    private IEnumerable<string> Working(Judgement judgement, Scale scale)
    {
        if (judgement is { Subject: { } subject, Implied: { } implied, Count: { } count, Ground: not (Ground.PowerAsEnergy or Ground.PowerPerTime) })
        {
            var factor = judgement.LoadFactor is { } load && load != LoadFactor.Always
                ? " × " + _wording.LoadFactorFactor(words.RangeText(load.Value, new Scale(0.01, "%", null, "1"))) : "";
            var things = count is { IsExact: true, Value: 1 } ? "" : " ÷ " + (count.IsExact ? _wording.Numbers.Written(count.Value) : EquivalentLines.Range(_wording, count));
            var time = judgement.Statement is Equation { Subject: { Kind: AmountKind.Energy, Per: null } } && judgement.Window is { } window && window != Implication.Year
                ? " ÷ " + TimeText(window.Amount) : "";
            var left = Subject(judgement, subject);
            if ((factor + things + time).Length > 0)
            {
                yield return $"{left}{factor}{things}{time} = {words.RangeText(implied.Amount, scale)}";
            }
        }
    }

    private string Subject(Judgement judgement, Quantity subject)
    {
        var text = words.Plain(subject);
        return judgement.Statement is Equation { Subject.Per: { } per } ? _wording.Per(text, per.Unit) : text;
    }

    private string TimeText(Estimate seconds) => seconds.Value < 48 * 3600
        ? $"{_wording.Numbers.Rounded(seconds.Value / 3600, 3)}\u00A0h"
        : $"{_wording.Numbers.Rounded(seconds.Value / 86_400, 3)}\u00A0{_wording.DaySymbol}";

    /// <summary>The figures that the verdict stands beside: the preferred one, those at the ends, and the load factor's.</summary>
    private static List<Figure> Cited(Judgement judgement)
    {
        var figures = new List<Figure>();
        if (judgement.Thing is { } thing && judgement.Ground is not Ground.PowerAsEnergy)
        {
            figures.Add(thing.Thing.Preferred);
            figures.Add(judgement.Saving ?? thing.Thing.Figures.MinBy(figure => figure.Quantity.Amount.Value)!);
            figures.Add(thing.Thing.Figures.MaxBy(figure => figure.Quantity.Amount.Value)!);
        }

        figures.AddRange(judgement.Rivals.Select(rival => rival.Preferred));
        if (judgement.Other is { } other)
        {
            figures.Add(other.Thing.Preferred);
        }

        if (judgement.LoadFactor?.Thing is { } factor)
        {
            figures.Add(factor.Preferred);
        }

        return [.. figures.DistinctBy(figure => (figure.Source.Id, figure.Reading)).Take(MostCited + 1)];
    }

    private static ClaimValues Values(Judgement judgement, Scale scale)
    {
        var implied = judgement.Implied?.Amount.Value / scale.Factor;
        var expected = judgement.Expected?.Amount;
        var preferred = expected?.Value / scale.Factor;
        var (claimed, computed) = judgement.Ground switch
        {
            Ground.Arithmetic => (judgement.Implied?.Amount.Value, expected?.Value),
            _ when judgement.Count is { } count && implied is { } each && preferred is > 0 => (count.Value, count.Value * each / preferred),
            _ => ((double?)null, (double?)null),
        };
        return new ClaimValues(claimed, computed, implied, expected?.Low / scale.Factor, preferred, expected?.High / scale.Factor, judgement.Implied is null ? null : scale.Name);
    }
}
