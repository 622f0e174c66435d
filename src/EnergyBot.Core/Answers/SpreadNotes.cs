using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Shows how far the published figures of a thing differ.</summary>
internal static class SpreadNotes
{
    /// <summary>Adds the spread of a thing that has several figures, citing those at its ends.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="energies">How energies are written.</param>
    /// <param name="number">What the answer's number is for an energy of the thing, as text; null where it has none.</param>
    public static void Add(AnswerDraft draft, Thing thing, EnergyStyle energies, Func<double, string>? number = null)
    {
        if (thing.Figures.Length < 2 || thing.Preferred.Quantity.Dimension.WithoutCount() is var dimension && dimension != Dimension.Energy && dimension != Dimension.Power)
        {
            return;
        }

        // The values themselves, not the ranges around them: who says what.
        var lowest = thing.Figures.MinBy(figure => figure.Quantity.Amount.Value)!;
        var highest = thing.Figures.MaxBy(figure => figure.Quantity.Amount.Value)!;
        var time = dimension == Dimension.Power ? 31_536_000 : 1;
        var (low, high) = (lowest.Quantity.Amount.Value * time, highest.Quantity.Amount.Value * time);
        if (low == high)
        {
            return;
        }

        var range = energies.EnergyRange(Estimate.Of(thing.Preferred.Quantity.Amount.Value * time, low, high), draft.Wording.RangeTo);
        var text = draft.Wording.Spread(draft.Wording.Things(thing, null), range, thing.Figures.Length);
        var made = number is null ? "" : draft.Wording.SpreadMakes(number(low), number(high));
        draft.Caveats.Add(Phrase.Of(new TextPiece($"{text}{made} "), draft.Citations.Cite(lowest), draft.Citations.Cite(highest)));
    }
}
