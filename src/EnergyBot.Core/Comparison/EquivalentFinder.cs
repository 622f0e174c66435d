using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>Chooses the equivalents of an energy that are most worth reading: the best first, then the best of other kinds.</summary>
public sealed class EquivalentFinder(FactCatalogue catalogue, ThingResolver things, Measuring measuring)
{
    private const double Day = 86_400;

    /// <summary>Finds the equivalents of an energy.</summary>
    /// <param name="energy">The energy, J; nothing is found for one that may be zero or less.</param>
    /// <param name="kind">Where along the chain it is counted; null for a bare amount.</param>
    /// <param name="audience">Whom they are for.</param>
    /// <param name="except">Things that the question is about.</param>
    /// <param name="most">How many to give at the most.</param>
    public ImmutableArray<Equivalent> Find(Estimate energy, EnergyKind? kind, Audience audience, IEnumerable<Thing> except, int most = RankingWeights.Shown)
    {
        if (energy.Low <= 0)
        {
            return [];
        }

        var left = except.ToHashSet();
        var best = new Dictionary<string, (double Score, Equivalent Equivalent)>(StringComparer.Ordinal);
        foreach (var thing in Candidates(audience))
        {
            if (left.Contains(thing.Thing) || left.Any(other => other.Family is not null && other.Family == thing.Thing.Family))
            {
                continue;
            }

            foreach (var equivalent in measuring.Of(energy, thing))
            {
                if (IsAverageOfLessThanADay(equivalent))
                {
                    continue;
                }

                var score = Ranking.Score(equivalent, audience, kind, catalogue.Year);
                var group = Groups.Of(thing.Thing);
                if (!best.TryGetValue(group, out var found) || score > found.Score)
                {
                    best[group] = (score, equivalent);
                }
            }
        }

        return [.. best.Values
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Equivalent.Thing.Thing.Id, StringComparer.Ordinal)
            .Where((found, place) => place == 0 || found.Score >= RankingWeights.LeastBeside)
            .Take(most)
            .Select(found => found.Equivalent)];
    }

    /// <summary>Every thing with an energy and a range narrow enough; of a family, the one member that suits the audience.</summary>
    private IEnumerable<Resolved> Candidates(Audience audience)
    {
        foreach (var family in catalogue.Families)
        {
            if (things.ResolveFamily(family.Id, audience) is { } member && IsNarrow(member.Thing))
            {
                yield return member;
            }
        }

        foreach (var thing in catalogue.Things)
        {
            if (thing.Family is null && IsNarrow(thing))
            {
                yield return new Resolved(thing, RegionChoice.Named);
            }
        }
    }

    private static bool IsNarrow(Thing thing)
    {
        var amount = thing.Preferred.Quantity.Amount;
        return amount.Low > 0 && amount.High <= RankingWeights.WidestRange * amount.Low;
    }

    /// <summary>
    /// A figure for a year says nothing of an hour: a dishwasher stands still for most of them, a solar panel is dark for
    /// half. A home's use, evened out over its appliances, does.
    /// </summary>
    private static bool IsAverageOfLessThanADay(Equivalent equivalent) =>
        equivalent is { Measure: Measure.Duration, Unit.Factor: < Day, Thing.Thing: { Counted: not null, Preferred.Per: "year" } thing }
        && (thing.Kind == ThingKind.Generation || thing.Family is null);
}
