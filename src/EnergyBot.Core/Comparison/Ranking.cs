using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>Scores equivalents by familiarity, nearness, the multiplier's size and the figure's quality.</summary>
internal static class Ranking
{
    private const double ShownAsWhole = 0.05;

    /// <summary>The score of an equivalent for an audience; the higher the better to read.</summary>
    /// <param name="equivalent">The equivalent.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="subject">The kind of the energy asked about; null for a bare amount.</param>
    /// <param name="catalogueYear">The year of the catalogue, against which a figure's age counts.</param>
    public static double Score(Equivalent equivalent, Audience audience, EnergyKind? subject, int catalogueYear)
    {
        var thing = equivalent.Thing.Thing;
        return thing.Familiarity[audience.Locale]
            + Nearness(thing.Preferred.Region, audience)
            + Fit(equivalent.Value.Value)
            + Pace(equivalent)
            + Quality(thing.Preferred, catalogueYear)
            + (thing.Preferred.EnergyKind == subject ? 0 : OfKind(thing.Preferred.EnergyKind));
    }

    private static double Nearness(string region, Audience audience)
    {
        var country = RegionNames.CountryOf(region);
        return region == "world" ? RankingWeights.World
            : audience.Region is { } own ? country == RegionNames.CountryOf(own) ? RankingWeights.OwnRegion : 0
            : audience.Locale == Locale.French && country == "FR" ? RankingWeights.UsualRegion
            : 0;
    }

    private static double Fit(double multiplier)
    {
        var fit = multiplier switch
        {
            > 20 => RankingWeights.PerDoubling * Math.Log2(multiplier / 20) + RankingWeights.NearBest,
            < 0.5 => RankingWeights.PerDoubling * Math.Log2(0.5 / multiplier) + RankingWeights.NearBest,
            < 0.95 or > 9.5 => RankingWeights.NearBest,
            _ => 0,
        };
        fit += multiplier is > 1e6 or < 0.1 ? RankingWeights.OutOfGrasp : 0;
        var nearest = Math.Round(multiplier);
        return fit + (nearest is >= 1 and <= 10 && Math.Abs(multiplier - nearest) < ShownAsWhole ? RankingWeights.Whole : 0);
    }

    private static double Pace(Equivalent equivalent) => equivalent is not { Measure: Measure.Duration, Unit: { } unit } ? 0 : unit.Id switch
    {
        "s" => RankingWeights.InSeconds,
        "min" => RankingWeights.InMinutes,
        "mo" or "yr" when equivalent.Thing.Thing.Kind == ThingKind.Power => RankingWeights.LeftOn,
        _ => 0,
    };

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
