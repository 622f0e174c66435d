using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Answers about a thing: what is known of it, how many of it an energy makes, how long one lasts on it.</summary>
internal sealed class ThingAnswers(ThingResolver things, Measuring measuring, CapacityFactors plants, EquivalentLines lines, AmountAnswers amounts)
{
    /// <summary>What is known of a thing: its figure, boundary and spread, and what that is like.</summary>
    public void Fact(AnswerDraft draft, Reckoning reckoning)
    {
        var thing = reckoning.Products[0].Thing!.Thing;
        var figure = thing.Preferred;
        var words = amounts.WordsFor(draft);
        var locale = draft.Audience.Locale;
        draft.Result = draft.Result! with { Value = Of(figure), Unit = $"{figure.Unit}/{figure.Per}", Thing = thing.Id };
        var cite = draft.Citations.Cite(figure);
        draft.Headline = Phrase.Of(
            new TextPiece(thing.Labels[locale] + draft.Wording.Colon),
            new StrongPiece(words.Figure(figure)),
            new AsidePiece($" ({words.FigureRange(figure)}{draft.Wording.Semicolon}{lines.Place(figure, locale)}) "),
            cite);
        draft.Caveats.Add(Phrase.Text(Sentence.Ended(figure.Boundary[locale])));
        if (reckoning.Energy is { } energy)
        {
            amounts.AddEquivalents(draft, reckoning, energy);
        }

        amounts.ExplainSubject(draft, reckoning);
    }

    /// <summary>How many of the thing asked for the energy makes.</summary>
    public void HowMany(AnswerDraft draft, Reckoning reckoning)
    {
        var target = draft.Question.Target!;
        var energy = reckoning.Energy!.Value;
        var resolved = things.Resolve(target.Thing!, draft.Audience);
        if (resolved is { Thing.Counted: not null } sized && target.Size is { } size)
        {
            HowManyOf(draft, reckoning, sized, size);
            return;
        }

        if (resolved is not { } thing || measuring.HowMany(energy, thing, target.Period?.Amount) is not { } equivalent)
        {
            draft.Refuse(new Problem(ProblemKind.UnknownThing, resolved?.Thing.Labels[draft.Audience.Locale] ?? ""));
            return;
        }

        var words = amounts.WordsFor(draft);
        draft.Result = draft.Result! with { Value = InSi(equivalent), Unit = equivalent.Unit?.Dimension.SiUnit ?? "1", Thing = thing.Thing.Id };
        AmountAnswers.AddWorking(draft, reckoning, words);
        draft.Working.Add(Phrase.Text(words.Divided(reckoning, equivalent)));
        Head(draft, reckoning, equivalent);
        amounts.AddEquivalents(draft, reckoning with { Products = [.. reckoning.Products, new Product([], thing, default)] }, energy, most: 2);
        foreach (var subject in reckoning.Things)
        {
            lines.ExplainRegion(draft, subject);
            AmountAnswers.ExplainKind(draft, subject.Thing);
            SpreadNotes.Add(draft, subject.Thing, amounts.StyleFor(draft), Number(draft, reckoning, subject, thing, target));
        }

        if (thing.Thing.Kind == ThingKind.Generation)
        {
            draft.Caveats.Add(Phrase.Text(Sentence.Ended(thing.Thing.Preferred.Boundary[draft.Audience.Locale])));
        }

        SpreadNotes.Add(draft, thing.Thing, amounts.StyleFor(draft));
    }

    /// <summary>How many of a size that the question gives; of what makes electricity, by its load factor.</summary>
    private void HowManyOf(AnswerDraft draft, Reckoning reckoning, Resolved thing, QuantityMention size)
    {
        var target = draft.Question.Target!;
        var words = amounts.WordsFor(draft);
        var plant = target.Maker is { } maker && size.Amount.Dimension == Dimension.Power ? plants.Of(maker, draft.Audience) : null;
        var each = plant is null ? size.Amount : size.Amount * new Quantity(plant.Value, Dimension.None);
        var equivalent = measuring.HowMany(reckoning.Energy!.Value, thing, each, target.Period?.Amount);
        draft.Result = draft.Result! with { Value = equivalent.Value, Unit = "1", Thing = thing.Thing.Id };
        AmountAnswers.AddWorking(draft, reckoning, words);
        draft.Working.Add(Phrase.Text(words.Divided(reckoning, equivalent, size, plant)));
        Head(draft, reckoning, () => lines.Sized(draft, equivalent, words.Typed(size), plant));
        amounts.AddEquivalents(draft, reckoning with { Products = [.. reckoning.Products, new Product([], thing, default)] }, reckoning.Energy.Value, most: 2);
        amounts.ExplainSubject(draft, reckoning);
        if (plant?.Figure is { } figure)
        {
            lines.ExplainRegion(draft, figure);
            draft.Caveats.Add(Phrase.Text(Sentence.Ended(figure.Thing.Preferred.Boundary[draft.Audience.Locale])));
        }
    }

    /// <summary>How long an energy lasts, on a thing or at a power.</summary>
    public void HowLong(AnswerDraft draft, Reckoning store, Reckoning user)
    {
        var energy = store.Energy!.Value;
        var power = Lasting.PowerOf(user)!.Value;
        var (value, unit) = measuring.HowLong(energy, power);
        var words = amounts.WordsFor(draft);
        draft.Result = new Result(energy, power, value * Estimate.Exact(unit.Factor), "s", user.Things.FirstOrDefault()?.Thing.Id);
        var range = value.IsExact ? "" : $" ({EquivalentLines.Range(draft.Wording, value)})";
        if (user.Products is [{ Factors: [ThingMention], Thing: { } thing }])
        {
            Head(draft, store, new Equivalent(thing, Measure.Duration, value, unit, null));
            amounts.ExplainSubject(draft, store);
            amounts.ExplainSubject(draft, user);
            return;
        }

        AmountAnswers.AddWorking(draft, user, words);
        var lasts = draft.Question.Text.Contains("charg", StringComparison.OrdinalIgnoreCase) && user.Products is [{ Thing: null }]
            ? draft.Wording.Charges(words.Of(store), draft.Wording.Duration(value, unit), words.Total(user))
            : draft.Wording.Lasts(words.Of(store), draft.Wording.Duration(value, unit), words.Total(user), SubjectWords.IsSeveral(store));
        draft.Headline = new Phrase([new StrongPiece(lasts), new AsidePiece(range), .. AmountAnswers.Cites(draft, store), .. AmountAnswers.Cites(draft, user)]);
        amounts.AddEquivalents(draft, store, energy, most: 2);
        amounts.ExplainSubject(draft, store);
        amounts.ExplainSubject(draft, user);
    }

    /// <summary>Makes an equivalent the headline and the first of the list.</summary>
    private void Head(AnswerDraft draft, Reckoning subject, Equivalent equivalent)
    {
        Head(draft, subject, () => lines.Line(draft, equivalent));
        lines.ExplainRegion(draft, equivalent.Thing);
    }

    private void Head(AnswerDraft draft, Reckoning subject, Func<EquivalentLine> first)
    {
        // The subject before the line: sources are numbered as they are read.
        Piece[] opening = [new StrongPiece(amounts.WordsFor(draft).Of(subject)), .. AmountAnswers.Cites(draft, subject), new TextPiece(draft.Wording.IsAbout(SubjectWords.IsSeveral(subject)))];
        var line = first();
        draft.Equivalents.Add(line);
        draft.Headline = new Phrase([.. opening, .. line.Text.Pieces]);
    }

    /// <summary>What the number of an answer would be with the least and the greatest figure of a subject.</summary>
    private Func<double, double, string> Number(AnswerDraft draft, Reckoning reckoning, Resolved subject, Resolved target, Target asked)
    {
        var preferred = subject.Thing.Preferred.Quantity.Amount.Value;
        var part = reckoning.Products.Where(product => product.Thing == subject).Sum(product => product.Total.Amount.Value);
        return (low, high) =>
        {
            var (least, most) = (Made(low), Made(high));
            return draft.Wording.SpreadMakes(most.Unit is { } unit
                ? $"{Text(least, least.Unit!)} {draft.Wording.RangeTo} {Text(most, unit)}"
                : draft.Wording.Numbers.Range(least.Value.Value, most.Value.Value, 2, draft.Wording.RangeTo));
        };

        // The other products of a sum stay as they are.
        Equivalent Made(double figure) => measuring.HowMany(
            Estimate.Exact(reckoning.Energy!.Value.Value + part * (figure / preferred - 1)), target, asked.Period?.Amount)!;

        string Text(Equivalent made, Unit unit) => made.Measure == Measure.Duration
            ? draft.Wording.Duration(made.Value, unit)
            : draft.Wording.Measured(made.Value.Value, 2, unit.SymbolIn(draft.Audience.Locale));
    }

    private static Estimate Of(Figure figure) => Estimate.Of(figure.Value, figure.Low ?? figure.Value, figure.High ?? figure.Value);

    private static Estimate InSi(Equivalent equivalent) => equivalent.Unit is { } unit ? equivalent.Value * Estimate.Exact(unit.Factor) : equivalent.Value;
}
