using System.Collections.Immutable;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Words equivalents with their range, region, year and source number.</summary>
internal sealed class EquivalentLines(RegionNames regions)
{
    /// <summary>The line of one equivalent.</summary>
    public EquivalentLine Line(AnswerDraft draft, Equivalent equivalent)
    {
        var figure = equivalent.Thing.Thing.Preferred;
        var number = draft.Citations.NumberOf(figure);
        return new EquivalentLine(
            equivalent.Thing.Thing.Id,
            equivalent.Value,
            equivalent.Unit?.Id ?? "1",
            Phrase.Of(new StrongPiece(draft.Wording.Equivalent(equivalent)), new AsidePiece(" " + Aside(draft, equivalent)), new CitePiece(number)),
            [number]);
    }

    /// <summary>The line of one equivalent whose size the question gives.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="equivalent">The equivalent.</param>
    /// <param name="size">The size of each in words.</param>
    /// <param name="plant">The load factor reckoned with; null for what makes no electricity.</param>
    public EquivalentLine Sized(AnswerDraft draft, Equivalent equivalent, string size, CapacityFactor? plant)
    {
        var (wording, thing) = (draft.Wording, equivalent.Thing.Thing);
        List<string> parts = [];
        if (plant is null)
        {
            parts.Add(wording.EachOf(size));
        }
        else
        {
            parts.Add(wording.AtLoadFactor(wording.Share(plant.Value.Value)));
        }

        if (!equivalent.Value.IsExact)
        {
            parts.Add(Range(wording, equivalent.Value));
        }

        if (plant?.Figure is { } figure)
        {
            parts.Add(Place(figure.Thing.Preferred, draft.Audience.Locale));
        }

        ImmutableArray<int> numbers = plant?.Figure is { } cited ? [draft.Citations.NumberOf(cited.Thing.Preferred)] : [];
        return new EquivalentLine(
            thing.Id,
            equivalent.Value,
            "1",
            Phrase.Of([new StrongPiece(plant is null ? wording.Equivalent(equivalent) : wording.Plants(equivalent, size)), new AsidePiece($" ({string.Join(wording.Semicolon, parts)}) "), .. numbers.Select(number => new CitePiece(number))]),
            numbers);
    }

    /// <summary>What qualifies the equivalent: (10,000 to 12,000; France, 2023); without a range where none is published.</summary>
    public string Aside(AnswerDraft draft, Equivalent equivalent)
    {
        var wording = draft.Wording;
        var figure = equivalent.Thing.Thing.Preferred;
        List<string> parts = [Place(figure, draft.Audience.Locale)];
        if (!equivalent.Value.IsExact)
        {
            parts.Insert(0, Range(wording, equivalent.Value));
        }

        if (wording.KindNote(equivalent.Thing.Thing) is { } note)
        {
            parts.Add(note);
        }

        return $"({string.Join(wording.Semicolon, parts)}) ";
    }

    /// <summary>Where and when a figure is for: France, 2023.</summary>
    public string Place(Figure figure, Locale locale) => $"{regions.Of(figure.Region, locale)}, {figure.Year}";

    /// <summary>How an equivalent whose region nobody named was chosen.</summary>
    public void ExplainRegion(AnswerDraft draft, Resolved thing)
    {
        var shown = draft.Wording.Things(thing.Thing, null);
        if (thing is { Thing.Kind: ThingKind.CapacityFactor, Region: RegionChoice.Assumed or RegionChoice.Missing })
        {
            draft.Warn(draft.Wording.PlantElsewhere(Place(thing.Thing.Preferred, draft.Audience.Locale)));
        }
        else if (thing.Region == RegionChoice.Assumed)
        {
            draft.Warn(draft.Wording.RegionAssumed(shown));
        }
        else if (thing.Region == RegionChoice.Missing && draft.Audience.Region is { } region)
        {
            draft.Warn(draft.Wording.RegionMissing(regions.Of(region, draft.Audience.Locale), shown));
        }
    }

    /// <summary>The range of a number that has one.</summary>
    public static string Range(Wording wording, Estimate value) =>
        wording.Numbers.Range(value.Low, value.High, Rounding.DigitsForRange(value), wording.RangeTo);
}
