using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Claims;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Judges an energy said to be so many per cent of a place's electricity.</summary>
public sealed class ShareJudge(FactCatalogue catalogue, Candidates candidates, LoadFactors factors)
{
    /// <summary>True unless the share is one of a thing that is no place: "a tenth of what bitcoin takes".</summary>
    public bool IsOfPlace(Equation equation, Audience audience) =>
        candidates.Of(equation.Measure, equation.Context, audience) is var found && (found.IsEmpty || found.Any(thing => IsPlace(thing.Thing)));

    /// <summary>The judgement; null where nothing can be made of the two.</summary>
    public Judgement? Judge(Equation equation, Audience audience)
    {
        var (subject, share) = (equation.Subject, equation.Measure);
        if (share.Quantity.Amount.Low <= 0 || subject.Quantity.Amount.Low <= 0)
        {
            return null;
        }

        var place = candidates.Of(share, equation.Context, audience).FirstOrDefault(found => IsPlace(found.Thing)) ?? Place(share, equation.Context);
        if (place is null)
        {
            return share.Name.Length == 0 ? null : new Judgement(equation, Outcome.CannotTell, Ground.NoFigure);
        }

        var factor = subject.Kind == AmountKind.Power ? factors.For(equation.Context, equation.Context.Region) : LoadFactor.Always;
        if (factor is null)
        {
            return new Judgement(equation, Outcome.CannotTell, Ground.Technology) { Thing = place };
        }

        var power = subject.Kind == AmountKind.Power
            ? subject.Quantity * new Quantity(factor.Value, Dimension.None)
            : subject.Quantity / (subject.Per?.Quantity ?? subject.Lasting ?? Implication.Year);
        var published = PublishedRange.Of(place.Thing);
        var part = power / new Quantity(published.Range, published.Dimension);
        var distance = Bounds.Distance(part.Amount, share.Quantity.Amount, share.Limit);
        return new Judgement(equation, Bounds.Of(distance), Ground.Share)
        {
            Implied = share.Quantity,
            Expected = part,
            Ratio = distance,
            Thing = place,
            LoadFactor = subject.Kind == AmountKind.Power ? factor : null,
            Subject = subject.Quantity,
        };
    }

    private Resolved? Place(ClaimAmount share, ClaimContext context)
    {
        // "Du total du pays": of the country that the text speaks of.
        var region = share.Region ?? (share.Name.Split(' ').Any(word => word is "pays" or "country" or "nation") ? context.Region ?? RegionOf(context.Named) : null);
        return region is not null && catalogue.Things.FirstOrDefault(thing => IsPlace(thing) && thing.Preferred.Region == region) is { } place
            ? new Resolved(place, RegionChoice.Named)
            : null;
    }

    /// <summary>The country of "Irish data centres".</summary>
    private string? RegionOf(ThingName? name) =>
        name?.Things.Select(catalogue.Find).OfType<Thing>().FirstOrDefault() is { Preferred.Region: var region } && region != "world" ? RegionNames.CountryOf(region) : null;

    private static bool IsPlace(Thing thing) => thing is { Category: "place", Kind: ThingKind.EnergyPerTime, Counted: null, Family: null } && !thing.Preferred.Region.Contains('/', StringComparison.Ordinal);
}
