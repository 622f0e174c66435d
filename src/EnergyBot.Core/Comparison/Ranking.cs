using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>Scores equivalents by familiarity, nearness, the multiplier's size and the figure's quality.</summary>
internal static class Ranking
{
    private const double ShownAsWhole = 0.05;
    private const double LeastOfOne = 0.995;

    /// <summary>The score of an equivalent for an audience; the higher the better to read.</summary>
    /// <param name="equivalent">The equivalent.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="subject">The kind of the energy asked about; null for a bare amount.</param>
    /// <param name="catalogueYear">The year of the catalogue, against which a figure's age counts.</param>
    public static double Score(Equivalent equivalent, Audience audience, EnergyKind? subject, int catalogueYear)
    {
        var thing = equivalent.Thing.Thing;
        return thing.Familiarity[audience.Locale]
            + Nearness(thing, audience)
            + Fit(equivalent)
            + Whole(equivalent)
            + Pace(equivalent)
            + (thing.Kind == ThingKind.Generation ? RankingWeights.Made : 0)
            + Quality(thing.Preferred, catalogueYear)
            + (thing.Preferred.EnergyKind == subject ? 0 : OfKind(thing.Preferred.EnergyKind));
    }

    private static double Nearness(Thing thing, Audience audience)
    {
        var country = RegionNames.CountryOf(thing.Preferred.Region);
        return thing.Preferred.Region == "world" || !Groups.AreLocal(thing) ? RankingWeights.World
            : audience.Region is { } own ? country == RegionNames.CountryOf(own) ? RankingWeights.OwnRegion : Groups.IsPlace(thing) ? 0 : RankingWeights.ForeignHome
            : audience.Locale == Locale.French && country == "FR" ? RankingWeights.UsualRegion
            : 0;
    }

    private static double Fit(Equivalent equivalent)
    {
        var multiplier = equivalent.Value.Value;
        var fit = multiplier switch
        {
            > 20 when equivalent.Unit?.Id is "h" or "d" => RankingWeights.NearBest, // at most 48 hours, 60 days
            > 20 => RankingWeights.PerDoubling * Math.Log2(multiplier / 20) + RankingWeights.NearBest,
            < 0.5 => RankingWeights.PerDoubling * Math.Log2(0.5 / multiplier) + RankingWeights.NearBest,
            < LeastOfOne or > 9.5 => RankingWeights.NearBest,
            _ => 0,
        };
        fit += multiplier is > 1e6 or < 0.1 ? RankingWeights.OutOfGrasp : 0;
        var nearest = Math.Round(multiplier);
        return fit + (nearest is >= 1 and <= 10 && Math.Abs(multiplier - nearest) < ShownAsWhole ? RankingWeights.Whole : 0);
    }

    private static double Whole(Equivalent equivalent) =>
        equivalent is { Measure: Measure.Count or Measure.CountForTime, Value.Value: < LeastOfOne } ? RankingWeights.PartOfOne : 0;

    private static double Pace(Equivalent equivalent)
    {
        if (equivalent is not { Measure: Measure.Duration, Unit: { } unit })
        {
            return 0;
        }

        var thing = equivalent.Thing.Thing;
        var isDevice = thing.Kind == ThingKind.Power;
        return unit.Id switch
        {
            "s" => RankingWeights.InSeconds,
            "min" => RankingWeights.InMinutes,
            "h" when thing is { Kind: ThingKind.EnergyPerTime, Family: null } => RankingWeights.InHours,
            "d" when isDevice => RankingWeights.LeftOnForDays,
            "mo" when isDevice => RankingWeights.LeftOnForMonths,
            "yr" when isDevice => RankingWeights.LeftOnForYears,
            _ => 0,
        };
    }

    private static double Quality(Figure figure, int catalogueYear)
    {
        var reading = figure.Reading switch
        {
            Reading.Recalled => RankingWeights.Recalled,
            Reading.Derived => RankingWeights.Derived,
            _ => 0,
        };
        var ages = figure.EnergyKind is not (EnergyKind.Physical or EnergyKind.Food);
        return reading + (ages && catalogueYear - figure.Year > RankingWeights.OldAfterYears ? RankingWeights.Old : 0);
    }

    private static double OfKind(EnergyKind? kind) => kind switch
    {
        EnergyKind.Final => RankingWeights.Final,
        EnergyKind.Stored => RankingWeights.Stored,
        EnergyKind.Food => RankingWeights.Food,
        EnergyKind.Physical => RankingWeights.Physical,
        EnergyKind.Primary => RankingWeights.Primary,
        _ => 0,
    };
}
