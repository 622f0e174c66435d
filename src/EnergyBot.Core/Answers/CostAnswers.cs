using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Answers what an energy costs as electricity.</summary>
internal sealed class CostAnswers(Pricing pricing, EquivalentLines lines, AmountAnswers amounts, WorthNotes notes, UnitTable units)
{
    private const double Hour = 3600;

    /// <summary>The cost of what was reckoned, which has an energy or a power.</summary>
    public void Cost(AnswerDraft draft, Reckoning reckoned)
    {
        if (reckoned.Kind is EnergyKind.Final or EnergyKind.Primary or EnergyKind.Food)
        {
            draft.Refuse(new Problem(ProblemKind.NotPriced, reckoned.Things.First().Thing.Labels[draft.Audience.Locale]));
            return;
        }

        if (pricing.PriceFor(draft.Question, draft.Audience) is not { } price)
        {
            draft.Refuse(new Problem(ProblemKind.NotPriced));
            return;
        }

        var reckoning = OverAnHour(draft, reckoned);
        var words = amounts.WordsFor(draft);
        var style = new MoneyStyle(units, draft.Wording, draft.Audience.Locale);
        var currency = price.Rate.Dimension.Currency!;
        var cost = reckoning.Energy!.Value * price.Rate.Amount;
        var exact = price.Typed is not null && cost.IsExact;
        draft.Result = new Result(reckoning.Energy, reckoning.Power, cost, currency, reckoning.Things.FirstOrDefault()?.Thing.Id);
        AmountAnswers.AddWorking(draft, reckoned, words);
        var rate = style.PerKilowattHour(price.Rate.Amount.Value, currency);
        var money = exact ? style.Exact(cost.Value, currency) : style.Rounded(cost.Value, currency);
        draft.Working.Add(Phrase.Text($"{words.Total(reckoning with { Period = null })} × {rate} = {money}"));
        draft.Headline = new Phrase([
            new StrongPiece(words.Of(reckoning)),
            .. AmountAnswers.Cites(draft, reckoning),
            new TextPiece(draft.Wording.Costs(exact, SubjectWords.IsSeveral(reckoning))),
            new StrongPiece(reckoning.Period is { } period ? draft.Wording.Per(money, period.Unit) : money),
            .. Behind(draft, price, cost, rate, style, currency)]);
        if (price.Thing is { } found)
        {
            notes.Add(draft, found);
        }

        if (reckoning.Kind == EnergyKind.Physical)
        {
            draft.Warn(draft.Wording.AsElectricity);
        }

        amounts.AddEquivalents(draft, reckoning, reckoning.Energy.Value, most: 2);
        amounts.ExplainSubject(draft, reckoning);
    }

    /// <summary>A power with no time is told for an hour.</summary>
    private Reckoning OverAnHour(AnswerDraft draft, Reckoning reckoned)
    {
        if (reckoned.Energy is not null)
        {
            return reckoned;
        }

        draft.Warn(draft.Wording.OneHour);
        var hour = units["h"];
        return reckoned with { Energy = reckoned.Power!.Value * Estimate.Exact(Hour), Period = new Per(hour, hour.Of(Estimate.Exact(1))) };
    }

    private IEnumerable<Piece> Behind(AnswerDraft draft, UnitValue price, Estimate cost, string rate, MoneyStyle style, string currency)
    {
        if (price.Thing is not { } thing)
        {
            return cost.IsExact ? [new TextPiece(draft.Wording.AtPrice(rate))] : [new AsidePiece($" ({style.Range(cost, currency)})"), new TextPiece(draft.Wording.AtPrice(rate))];
        }

        var figure = thing.Thing.Preferred;
        var range = cost.IsExact ? draft.Wording.NoRange : style.Range(cost, currency);
        return [new AsidePiece($" ({range}{draft.Wording.Semicolon}{lines.Place(figure, draft.Audience.Locale)}) "), draft.Citations.Cite(figure)];
    }
}
