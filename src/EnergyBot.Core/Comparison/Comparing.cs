using System.Collections.Immutable;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>Puts two or more amounts on one footing: energies, or powers, over the same time.</summary>
/// <param name="reckoner">Reckons each side.</param>
/// <param name="units">The units, for the hour and the year that stand in where no time is named.</param>
public sealed class Comparing(Reckoner reckoner, UnitTable units)
{
    private const double Hour = 3600;

    /// <summary>Compares the sides of a question.</summary>
    /// <param name="sides">Two sides or more, each a sum of products.</param>
    /// <param name="audience">Whom it is for.</param>
    public Compared Compare(ImmutableArray<ImmutableArray<Term>> sides, Audience audience)
    {
        var reckoned = sides.Select(side => reckoner.Reckon(side, audience)).ToList();
        Share(sides, reckoned, audience);
        if (reckoned.Find(side => side is { Energy: null, Power: null }) is { } failed)
        {
            return new Compared([], Footing.Energy, failed.Problem ?? new Problem(ProblemKind.NotAnEnergy));
        }

        var footing = reckoned.TrueForAll(side => side.Energy is not null && side.Period is null) ? Footing.Energy
            : reckoned.TrueForAll(side => side.Energy is null) ? Footing.Power
            : reckoned.Exists(side => side.Period is not null) && reckoned.TrueForAll(side => side.Energy is null || side.Period is not null)
                ? reckoned.Exists(side => side.Energy is null) ? Footing.Power : Footing.EnergyOverTime
                : Footing.Energy;
        return new Compared([.. reckoned.Select(side => On(footing, side))], footing, null);
    }

    /// <summary>How many times the greater is the smaller; the range is that of the quotient.</summary>
    /// <returns>Null where the smaller may be zero.</returns>
    public static Estimate? Times(ComparedSide greater, ComparedSide smaller)
    {
        try
        {
            return greater.Amount / smaller.Amount;
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>"An oven or a microwave for 2 hours": a time or a distance that one side names is meant for those that need one too.</summary>
    private void Share(ImmutableArray<ImmutableArray<Term>> sides, List<Reckoning> reckoned, Audience audience)
    {
        var shared = sides.Select(side => side is [var only] ? only.Factors.OfType<QuantityMention>().Where(IsShared).ToList() : []).ToList();
        if (shared.Where(found => found.Count > 0).ToList() is not [[var common]])
        {
            return;
        }

        for (var i = 0; i < sides.Length; i++)
        {
            var waits = common.Amount.Dimension == Dimension.Time ? reckoned[i].Energy is null : IsOneOfSome(reckoned[i]);
            if (waits && sides[i] is [var term] && !term.Factors.Any(factor => factor is QuantityMention mention && IsShared(mention)))
            {
                reckoned[i] = reckoner.Reckon([new Term(term.Factors.Add(common))], audience);
            }
        }
    }

    /// <summary>True where the one kilometre, litre or kilogram of a figure stood in for an amount.</summary>
    private static bool IsOneOfSome(Reckoning side) =>
        side.Products is [{ Thing.Thing.Preferred.Quantity.Dimension: var dimension }] && dimension.WithoutCount() == Dimension.Energy / Dimension.Length;

    private static bool IsShared(QuantityMention mention) =>
        mention.Per is null && (mention.Amount.Dimension == Dimension.Time || mention.Amount.Dimension == Dimension.Length);

    private ComparedSide On(Footing footing, Reckoning side)
    {
        switch (footing)
        {
            case Footing.Power:
                return new ComparedSide(side, side.Energy is { } used && side.Period is { } over ? used / over.Quantity.Amount : side.Power!.Value, null);
            case Footing.EnergyOverTime:
                var year = units["yr"];
                return new ComparedSide(side, side.Energy!.Value / side.Period!.Quantity.Amount * Estimate.Exact(year.Factor), null);
            default:
                // A device beside one use of another: for want of a time, an hour of it.
                return side.Energy is { } energy
                    ? new ComparedSide(side, energy, null)
                    : new ComparedSide(side, side.Power!.Value * Estimate.Exact(Hour), units["h"]);
        }
    }
}
