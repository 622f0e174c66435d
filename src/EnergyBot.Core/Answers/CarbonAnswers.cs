using System.Collections.Immutable;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Answers what an energy or a use emits: by a figure of its own, or by the electricity of a country.</summary>
internal sealed class CarbonAnswers(Footprints footprints, Reckoner reckoner, ThingResolver things, EquivalentLines lines, AmountAnswers amounts, WorthNotes notes, UnitTable units)
{
    private const double Hour = 3600;

    /// <summary>The greenhouse gases of the question's subject.</summary>
    public void Carbon(AnswerDraft draft)
    {
        var parts = new List<Part>();
        foreach (var term in draft.Question.Subject)
        {
            if ((Own(draft, term) ?? ByElectricity(draft, term)) is not { } part)
            {
                return;
            }

            parts.Add(part);
        }

        if (parts.Exists(part => part.Period?.Unit != parts[0].Period?.Unit))
        {
            draft.Refuse(new Problem(ProblemKind.TwoAmounts));
            return;
        }

        var style = new CarbonStyle(units, draft.Wording, draft.Audience.Locale);
        var total = parts.Skip(1).Aggregate(parts[0].Kilograms, (sum, part) => sum + part.Kilograms);
        draft.Result = new Result(
            Sum(parts.Select(part => part.Energy)), parts is [{ Power: var power }] ? power : null, total, "kgCO2e", parts is [{ Thing: var thing }] ? thing : null);
        Tell(draft, parts, total, style);
        if (footprints.Driven(total, draft.Audience) is { } driven && parts.TrueForAll(part => part.Thing != driven.Thing.Thing.Id))
        {
            draft.Equivalents.Add(lines.Line(draft, driven));
        }
    }

    private static Estimate? Sum(IEnumerable<Estimate?> energies) => energies.Aggregate((sum, energy) => sum + energy);

    private static void Tell(AnswerDraft draft, List<Part> parts, Estimate total, CarbonStyle style)
    {
        var exact = parts.TrueForAll(part => part.Given is not null) && total.IsExact;
        var amount = style.Write(total.Value);
        List<Piece> pieces = [];
        foreach (var part in parts)
        {
            pieces.AddRange(pieces.Count == 0 ? part.Words : [new TextPiece(" + "), .. part.Words]);
        }

        pieces.Add(new TextPiece(exact ? draft.Wording.IsExactly : draft.Wording.IsAbout(parts is [{ Several: true }])));
        pieces.Add(new StrongPiece(parts[0].Period is { } period ? draft.Wording.Per(amount, period.Unit) : amount));
        var range = total.IsExact ? draft.Wording.NoRange : style.Range(total);
        if (parts is [{ Given: { } given }])
        {
            pieces.Add(new TextPiece(draft.Wording.AtIntensity(given)));
        }
        else
        {
            var place = parts is [{ Place: { } only }] ? draft.Wording.Semicolon + only : "";
            pieces.Add(new AsidePiece($" ({range}{place})"));
        }

        pieces.AddRange(parts.SelectMany(part => part.Cites).Distinct().SelectMany(cite => new Piece[] { new TextPiece(" "), cite }));
        draft.Headline = new Phrase([.. pieces]);
        foreach (var part in parts)
        {
            part.Explain();
        }
    }

    /// <summary>By the figure that the thing has of its own: a kilometre in a petrol car, a meal.</summary>
    private Part? Own(AnswerDraft draft, Term term)
    {
        if (term.Factors.OfType<ThingMention>().ToList() is not [var named] || term.Factors.Any(SubjectFinder.IsEnergy)
            || things.Resolve(named.Name, draft.Audience) is not { } thing
            || footprints.Of(thing, draft.Audience) is not { } footprint
            || IsCountOfAnother(term, thing.Thing, footprint.Thing)
            || footprints.Reckon(term.Factors, footprint) is not { } made)
        {
            return null;
        }

        var wording = draft.Wording;
        var figure = footprint.Thing.Preferred;
        var words = FootprintWords(draft, term.Factors, footprint.Thing);
        var energy = reckoner.Reckon([term], draft.Audience).Energy;
        return new Part(made.Kilograms, made.Period, [new StrongPiece(words)], [draft.Citations.Cite(figure)], Explain)
        {
            Energy = energy,
            Place = lines.Place(figure, draft.Audience.Locale),
            Thing = footprint.Thing.Id,
            Several = CountOf(term.Factors, footprint.Thing) is not (null or 1) && footprint.Thing.Counted is not null,
        };

        void Explain()
        {
            lines.ExplainRegion(draft, footprint);
            draft.Warn(wording.Boundary(footprint.Thing.Labels[draft.Audience.Locale], figure.Boundary[draft.Audience.Locale]));
        }
    }

    /// <summary>"2 return flights Paris-New York", "20,000 km by petrol car in France".</summary>
    private string FootprintWords(AnswerDraft draft, ImmutableArray<Mention> factors, Thing footprint)
    {
        var (wording, locale) = (draft.Wording, draft.Audience.Locale);
        var words = amounts.WordsFor(draft);
        var count = CountOf(factors, footprint);
        if (footprint.Counted is not null || footprint.Of is not { } of)
        {
            return wording.Things(footprint, count is 1 ? null : count);
        }

        var typed = factors.OfType<QuantityMention>().FirstOrDefault(mention => mention.Amount.Dimension != Dimension.Time);
        var unit = footprint.Preferred.Per switch { "km" => "km", "kg" => "kg", "litre" => "L", "m3" => "m3", _ => null };
        var amount = typed is not null ? words.Typed(typed)
            : unit is not null && units.TryGet(unit, out var found) ? $"{wording.Numbers.Written(count ?? 1)}\u00A0{found.SymbolIn(locale)}"
            : "";
        return $"{amount} {of[locale]}".Trim();
    }

    /// <summary>Three bananas are not three kilograms of them.</summary>
    private static bool IsCountOfAnother(Term term, Thing named, Thing footprint) =>
        named.Counted is not null && footprint.Counted is null && SubjectWords.CountOf(term.Factors) is not (null or 1)
        && !term.Factors.OfType<QuantityMention>().Any(mention => mention.Amount.Dimension != Dimension.Time);

    /// <summary>How many there are; of what is told by the hour, as streaming is, how many hours.</summary>
    private static double? CountOf(ImmutableArray<Mention> factors, Thing footprint) => SubjectWords.CountOf(factors)
        ?? (footprint.Preferred.Per != "hour" ? null
            : factors.OfType<QuantityMention>().FirstOrDefault(mention => mention.Amount.Dimension == Dimension.Time)?.Amount.Amount.Value / Hour);

    /// <summary>By the electricity that it takes; refused where it is none.</summary>
    private Part? ByElectricity(AnswerDraft draft, Term term)
    {
        var reckoning = reckoner.Reckon([term], draft.Audience);
        if (reckoning is { Energy: null, Power: null })
        {
            draft.Refuse(reckoning.Problem ?? new Problem(ProblemKind.NotAnEnergy));
            return null;
        }

        if (reckoning.Kind is EnergyKind.Final or EnergyKind.Primary or EnergyKind.Food or EnergyKind.Physical
            || footprints.IntensityFor(draft.Question, draft.Audience) is not { } intensity)
        {
            draft.Refuse(new Problem(ProblemKind.NoFootprint, reckoning.Things.FirstOrDefault()?.Thing.Labels[draft.Audience.Locale] ?? ""));
            return null;
        }

        var words = amounts.WordsFor(draft);
        if (reckoning.Energy is null)
        {
            draft.Warn(draft.Wording.OneHour);
            var hour = units["h"];
            reckoning = reckoning with { Energy = reckoning.Power!.Value * Estimate.Exact(Hour), Period = new Per(hour, hour.Of(Estimate.Exact(1))) };
        }

        var style = new CarbonStyle(units, draft.Wording, draft.Audience.Locale);
        var kilograms = reckoning.Energy!.Value * intensity.Rate.Amount;
        var rate = style.PerKilowattHour(intensity.Rate.Amount.Value);
        AmountAnswers.AddWorking(draft, reckoning, words);
        draft.Working.Add(Phrase.Text($"{words.Total(reckoning with { Period = null })} × {rate} = {style.Write(kilograms.Value)}"));
        ImmutableArray<Piece> subject = [new StrongPiece(words.Of(reckoning)), .. AmountAnswers.Cites(draft, reckoning)];
        return new Part(kilograms, reckoning.Period, subject, intensity.Thing is { } grid ? [draft.Citations.Cite(grid.Thing.Preferred)] : [], Explain)
        {
            Energy = reckoning.Energy,
            Power = reckoning.Power,
            Place = intensity.Thing is { } own ? lines.Place(own.Thing.Preferred, draft.Audience.Locale) : null,
            Given = intensity.Typed is null ? null : rate,
            Thing = reckoning.Things.FirstOrDefault()?.Thing.Id,
            Several = SubjectWords.IsSeveral(reckoning),
        };

        void Explain()
        {
            if (intensity.Thing is { } grid)
            {
                notes.Add(draft, grid);
            }

            amounts.ExplainSubject(draft, reckoning);
        }
    }

    /// <summary>One product of the subject.</summary>
    private sealed record Part(Estimate Kilograms, Per? Period, ImmutableArray<Piece> Words, ImmutableArray<CitePiece> Cites, Action Explain)
    {
        public Estimate? Energy { get; init; }

        public Estimate? Power { get; init; }

        public string? Place { get; init; }

        public string? Given { get; init; }

        public string? Thing { get; init; }

        public bool Several { get; init; }
    }
}
