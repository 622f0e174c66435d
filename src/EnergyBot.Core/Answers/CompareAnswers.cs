using System.Collections.Immutable;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Answers which of two or more things or amounts is greater, how many times, and what decides.</summary>
internal sealed class CompareAnswers(Comparing comparing, AmountAnswers amounts)
{
    // Below this two amounts are alike to two digits.
    private const double Alike = 1.05;

    /// <summary>Compares the sides of the question.</summary>
    public void Compare(AnswerDraft draft)
    {
        var compared = comparing.Compare(draft.Question.Sides, draft.Audience);
        if (compared.Problem is { } problem)
        {
            draft.Refuse(problem);
            return;
        }

        var words = amounts.WordsFor(draft);
        ReadingNotes.Add(draft, words);
        var sides = compared.Sides.Select((side, at) => new Side(side, Subject(draft, words, side, at))).ToList();
        var ranked = sides.OrderByDescending(side => side.Found.Amount.Value).ToList();
        var (greatest, smallest) = (ranked[0], ranked[^1]);
        var times = Comparing.Times(greatest.Found, smallest.Found);
        draft.Result = ResultOf(compared, sides[0].Found) with { Value = times, Unit = times is null ? null : "1" };
        draft.Others.AddRange(sides.Skip(1).Select(side => ResultOf(compared, side.Found)));
        foreach (var side in compared.Sides)
        {
            AmountAnswers.AddWorking(draft, side.Reckoning, words);
        }

        draft.Headline = IsHeldAgainstUsual(draft.Question)
            ? Usual(draft, sides[0], sides[1])
            : Headline(draft, ranked, times);
        Explain(draft, words, compared, sides, times);
    }

    private static bool IsHeldAgainstUsual(Question question) =>
        Interpreter.Has(question.Mentions, Cue.Usual) && question.Sides is [_, [{ Factors: [ThingMention] }]];

    /// <summary>"1,000 ChatGPT queries (300 Wh) are about 3.9 times an hour of Netflix (77 Wh)".</summary>
    private static Phrase Headline(AnswerDraft draft, List<Side> ranked, Estimate? times)
    {
        var (greatest, smallest) = (ranked[0], ranked[^1]);
        var several = SubjectWords.IsSeveral(greatest.Found.Reckoning);
        var alike = times is not { } factor || factor.Value < Alike;
        var exact = times is { IsExact: true };
        List<Piece> pieces =
        [
            .. greatest.Words,
            new StrongPiece(alike && !(exact && times!.Value.Value > 1) ? draft.Wording.IsAsMuchAs(exact, several, PlainTextRenderer.Render(new Phrase(smallest.Words))) : draft.Wording.IsTimes(times!.Value, several)),
            .. smallest.Words,
        ];
        if (times is { IsExact: false } range)
        {
            pieces.Add(new AsidePiece($" ({draft.Wording.Times(EquivalentLines.Range(draft.Wording, range))})"));
        }

        if (ranked.Count > 2)
        {
            var others = ranked.Skip(1).SkipLast(1).SelectMany((side, at) => at == 0 ? side.Words : [new TextPiece(", "), .. side.Words]);
            pieces.Add(new TextPiece(draft.Wording.InBetween("")));
            pieces.AddRange(others);
        }

        return new Phrase([.. pieces]);
    }

    /// <summary>"3 to 5 MWh a year is within what is published for a French home (4.26 to 5.03 MWh a year)".</summary>
    private Phrase Usual(AnswerDraft draft, Side amount, Side thing)
    {
        var published = thing.Found.Reckoning.Products[0].Thing!.Thing;
        var scale = thing.Found.Amount.Value / published.Preferred.Quantity.Amount.Value;
        var spread = published.Spread.Amount * Estimate.Exact(scale);
        var held = amount.Found.Amount;
        var side = held.High < spread.Low ? -1 : held.Low > spread.High ? 1 : 0;
        var style = amounts.StyleFor(draft);
        var year = thing.Found.Reckoning.Period is { } period ? draft.Wording.Per(style.EnergyRange(spread), period.Unit) : style.EnergyRange(spread);
        return new Phrase([
            .. amount.Words,
            new StrongPiece(draft.Wording.Standing(side)),
            new TextPiece(draft.Wording.Things(published, null)),
            new AsidePiece($" ({year}) "),
            draft.Citations.Cite(published.Preferred)]);
    }

    private void Explain(AnswerDraft draft, SubjectWords words, Compared compared, List<Side> sides, Estimate? times)
    {
        if (compared.MixesKinds)
        {
            draft.Warn(draft.Wording.MixedKinds);
        }

        if (times is { Low: < 1 } && !IsHeldAgainstUsual(draft.Question))
        {
            draft.Warn(draft.Wording.MayTurnRound);
        }

        if (compared.Footing == Footing.Power && compared.Sides.Any(side => side.Reckoning.Energy is not null))
        {
            draft.Warn(draft.Wording.ByAveragePower);
        }

        foreach (var side in sides)
        {
            foreach (var thing in side.Found.Reckoning.Things)
            {
                if (side.Found.Assumed is not null)
                {
                    draft.Warn(draft.Wording.HourAssumed(words.Total(side.Found.Reckoning)));
                }

                draft.Warn(draft.Wording.Boundary(draft.Wording.Things(thing.Thing, null), thing.Thing.Preferred.Boundary[draft.Audience.Locale]));
            }
        }

        foreach (var side in sides)
        {
            amounts.ExplainSubject(draft, side.Found.Reckoning, thing => Factor(draft, sides, side, thing));
        }
    }

    /// <summary>What the factor would be with the least and the greatest figure of a thing that stands alone on its side.</summary>
    private static Func<double, double, string>? Factor(AnswerDraft draft, List<Side> sides, Side side, Resolved thing)
    {
        if (sides.Count != 2 || side.Found.Reckoning.Products is not [_])
        {
            return null;
        }

        var other = sides[0] == side ? sides[1] : sides[0];
        var preferred = thing.Thing.Preferred.Quantity.Amount.Value;
        var turned = side.Found.Amount.Value < other.Found.Amount.Value;
        return (low, high) =>
        {
            var (one, two) = (Made(low), Made(high));
            return draft.Wording.SpreadMakes(draft.Wording.Times(draft.Wording.Numbers.Range(Math.Min(one, two), Math.Max(one, two), 2, draft.Wording.RangeTo)));
        };

        double Made(double figure)
        {
            var amount = side.Found.Amount.Value * figure / preferred;
            return turned ? other.Found.Amount.Value / amount : amount / other.Found.Amount.Value;
        }
    }

    /// <summary>A side in words: as the figure of a thing, as typed where it is a product of its own, with what it comes to.</summary>
    private ImmutableArray<Piece> Subject(AnswerDraft draft, SubjectWords words, ComparedSide side, int at)
    {
        var reckoning = side.Reckoning;
        var cites = AmountAnswers.Cites(draft, reckoning);
        var own = words.Of(reckoning);
        var named = reckoning.Products is [var product] && !product.IsWorked;
        if (named || !reckoning.Things.Any())
        {
            var common = reckoning.Products is [{ Thing: null, Factors: [QuantityMention] }] && side.Amount.IsExact ? Common(draft, own, side) : own;
            return [new TextPiece(common), .. cites];
        }

        if (own != words.Total(reckoning))
        {
            return [new TextPiece(own), .. cites];
        }

        var spans = draft.Question.Sides[at].SelectMany(term => term.Factors).Select(factor => factor.Span).ToList();
        var typed = draft.Question.Text[spans.Min(span => span.Start)..spans.Max(span => span.End)];
        return [new UserTextPiece(typed), new TextPiece($" ({own})"), .. cites];
    }

    /// <summary>"1 GJ (278 kWh)": the same in the unit of the others, where it was typed in another.</summary>
    private string Common(AnswerDraft draft, string own, ComparedSide side)
    {
        var style = amounts.StyleFor(draft);
        var common = side.Reckoning.Energy is { } energy ? style.Energy(energy.Value) : style.Power(side.Amount.Value);
        return own.StartsWith(common, StringComparison.Ordinal) ? own : draft.Wording.WithEnergy(own, common);
    }

    private static Result ResultOf(Compared compared, ComparedSide side)
    {
        var energy = compared.Footing == Footing.Power ? side.Reckoning.Energy : side.Amount;
        return new Result(energy, side.Reckoning.Power, null, null, side.Reckoning.Things.FirstOrDefault()?.Thing.Id);
    }

    private sealed record Side(ComparedSide Found, ImmutableArray<Piece> Words);
}
