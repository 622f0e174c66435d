using EnergyBot.Core.Answers;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Catalogue;

/// <summary>Each thing of the catalogue in the sentences of answers, to be read through by eye. Spaces that do not break show as in <see cref="Spaces"/>.</summary>
internal sealed class SentenceListing(Locale locale)
{
    private const double Day = 86_400;
    private readonly Wording _wording = Wording.For(locale);
    private readonly AnswerWriter _writer = new(FactCatalogue.Standard, UnitTable.Standard, Assistant.Standard.Regions);
    private readonly Measuring _measuring = new(UnitTable.Standard);

    /// <summary>The listing, a line each: the id, then what is said of the thing.</summary>
    public IEnumerable<string> Lines() => FactCatalogue.Standard.Things.SelectMany(Of);

    private IEnumerable<string> Of(Thing thing)
    {
        yield return thing.Id;
        var fact = Write(thing, Intent.Fact, []);
        yield return $"  {Line(fact.Headline)} {string.Concat(fact.Caveats.Take(1).Select(Line))}";
        foreach (var equivalents in Equivalents(thing).GroupBy(equivalent => equivalent.Measure))
        {
            yield return "  = " + string.Join(" · ", equivalents.Select(_wording.Equivalent));
        }

        var named = _wording.Things(thing, null);
        if (Footprint(thing) is { } footprint)
        {
            yield return "  CO2: " + Line(footprint.Headline);
        }
        else if (thing.Kind == ThingKind.CapacityFactor)
        {
            yield return "  " + _wording.LoadFactorApplied(_wording.Percent("30"), named);
        }
        else
        {
            yield return $"  …{_wording.IsAsMuchAs(exact: false, several: false, named)}{named}.";
        }
    }

    /// <summary>One and a half, three and two million, which differ in number and in the noun behind them.</summary>
    private IEnumerable<Equivalent> Equivalents(Thing thing)
    {
        var resolved = new Resolved(thing, RegionChoice.Named);
        return from equivalent in _measuring.Of(thing.Preferred.Quantity.Amount * Estimate.Exact(3 * Day), resolved)
               from count in new[] { 1, 1.5, 3, 2e6 }
               where equivalent.Measure is Measure.CountForTime or Measure.Count ? count != 1 || equivalent.Measure == Measure.CountForTime : count is 1.5 or 3
               select equivalent with { Value = Estimate.Exact(count) };
    }

    private Answer? Footprint(Thing thing)
    {
        if (thing.Kind != ThingKind.CarbonPerUse)
        {
            return null;
        }

        var unit = thing.Preferred.Per switch { "km" => "km", "kg" => "kg", "litre" => "L", "m3" => "m3", "hour" => "h", _ => null };
        Mention count = unit is null
            ? new NumberMention(default, Estimate.Exact(3), NumberForm.Plain)
            : new QuantityMention(default, UnitTable.Standard[unit].Of(Estimate.Exact(3)), UnitTable.Standard[unit], null, null, NumberForm.Plain);
        return Write(thing, Intent.Carbon, [count]);
    }

    private Answer Write(Thing thing, Intent intent, IEnumerable<Mention> factors)
    {
        Mention[] all = [.. factors, new ThingMention(default, new ThingName([thing.Id], null, null))];
        return _writer.Write(new Question("", locale, intent, [.. all], [new Term([.. all])], null, null, null), region: null);
    }

    private static string Line(Phrase phrase) => PlainTextRenderer.Render(phrase with { Pieces = [.. phrase.Pieces.Where(piece => piece is not CitePiece)] }).Trim();
}
