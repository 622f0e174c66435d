using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Shows how far the published figures of a thing differ.</summary>
internal static class SpreadNotes
{
    private const double YearSeconds = 8760 * 3600;

    /// <summary>Adds the spread of a thing that has several figures, citing those at its ends.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="energies">How energies are written.</param>
    /// <param name="number">The ends of the answer's number for a figure's least and greatest amount, in SI; null where it has none.</param>
    public static void Add(AnswerDraft draft, Thing thing, EnergyStyle energies, Func<double, double, string>? number = null)
    {
        if (thing.Figures.Length < 2)
        {
            return;
        }

        // The values themselves, not the ranges around them: who says what.
        var lowest = thing.Figures.MinBy(figure => figure.Quantity.Amount.Value)!;
        var highest = thing.Figures.MaxBy(figure => figure.Quantity.Amount.Value)!;
        var (low, high) = (lowest.Quantity.Amount.Value, highest.Quantity.Amount.Value);
        if (low == high || Range(thing, Estimate.Of(thing.Preferred.Quantity.Amount.Value, low, high), energies, draft.Wording) is not { } range)
        {
            return;
        }

        var haveRanges = thing.Spread.Amount.Low < low || thing.Spread.Amount.High > high;
        var text = draft.Wording.Spread(draft.Wording.Things(thing, null), range, thing.Figures.Length, haveRanges);
        var made = number is null ? "" : number(low, high);
        draft.Caveats.Add(Phrase.Of(new TextPiece($"{text}{made} "), draft.Citations.Cite(lowest), draft.Citations.Cite(highest), new TextPiece(".")));
    }

    /// <summary>In words, in the terms of the figure: an energy, an energy a year, a power; null for what is neither.</summary>
    private static string? Range(Thing thing, Estimate amount, EnergyStyle energies, Wording wording)
    {
        var dimension = thing.Preferred.Quantity.Dimension.WithoutCount();
        return dimension == Dimension.Energy ? energies.EnergyRange(amount)
            : dimension != Dimension.Power ? null
            : thing.Kind == ThingKind.Power ? energies.PowerRange(amount)
            : $"{energies.EnergyRange(amount * Estimate.Exact(YearSeconds))} {wording.PerUse("year", null)}";
    }
}
