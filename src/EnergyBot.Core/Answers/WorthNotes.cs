using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Answers;

/// <summary>Says which price or intensity an answer rests on: its country, how that was chosen, and its boundary.</summary>
internal sealed class WorthNotes(RegionNames regions)
{
    /// <summary>Adds what the reader should know of a price or an intensity of the catalogue.</summary>
    public void Add(AnswerDraft draft, Resolved rate)
    {
        var (wording, locale) = (draft.Wording, draft.Audience.Locale);
        var figure = rate.Thing.Preferred;
        var where = regions.Where(figure.Region, locale);
        if (rate.Region == RegionChoice.Assumed)
        {
            draft.Warn(wording.PlaceAssumed(rate.Thing.Kind, where));
        }
        else if (rate.Region == RegionChoice.Missing && draft.Audience.Region is { } region)
        {
            draft.Warn(wording.PlaceMissing(rate.Thing.Kind, regions.Of(region, locale), where));
        }

        draft.Warn(wording.Boundary(rate.Thing.Labels[locale], figure.Boundary[locale]));
    }
}
