using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Makes a question of the mentions in a text: what is asked, about what, in terms of what.</summary>
internal static class Interpreter
{
    // "Write me a script that sorts a list" asks for no list.
    private const int MostBesideHelp = 3;

    public static Question Interpret(string text, Locale locale, ImmutableArray<Mention> found)
    {
        var region = found.OfType<RegionMention>().FirstOrDefault()?.Region;
        if (SideFinder.Find(text, found) is [var first, ..] sides)
        {
            var fault = sides.Select(side => ProblemFinder.Find(text, found, side, null, Intent.Compare)).FirstOrDefault(problem => problem is not null);
            return new Question(text, locale, fault is null ? Intent.Compare : Intent.Malformed, found, first, null, region, fault) { Sides = sides };
        }

        var mentions = Structural(found);
        var (target, used) = TargetFinder.Find(text, mentions);
        var subject = SubjectFinder.Find(text, mentions, used);
        if (target?.Thing is not null && !Has(mentions, Cue.HowMany) && !Has(mentions, Cue.HowFar) && !HasEnergy(subject))
        {
            // "100 km in an electric car": what stands behind "in" is what the energy comes from.
            (target, subject) = (null, SubjectFinder.Find(text, mentions, []));
        }

        if (target?.Thing is { Region: { } place, Family: null } && subject is [var made] && SubjectFinder.PlantPower(made.Factors) is not null)
        {
            (target, region) = (null, region ?? place);
        }

        if (target?.Thing is not null)
        {
            (target, subject) = WithPeriod(target, subject);
        }

        if (UnitsExplained(found, subject) is { IsEmpty: false } units)
        {
            return new Question(text, locale, Intent.Fact, found, units, null, region, null);
        }

        var worth = Worth(found, subject, target);
        target = worth is not null && target?.Unknown is not null ? null : target;
        var intent = worth ?? IntentOf(found, subject, target);
        var problem = ProblemFinder.Find(text, mentions, subject, target, intent);
        intent = problem switch
        {
            null => intent,
            { Kind: ProblemKind.UnknownThing } when intent is Intent.HowMany or Intent.Fact => intent,
            _ when intent is Intent.Help or Intent.OffTopic => intent,
            _ => Intent.Malformed,
        };
        return new Question(text, locale, intent, found, subject, target, region, problem);
    }

    /// <summary>The mentions without those that only colour what is asked, which may stand anywhere: "the cost of 3 average homes".</summary>
    public static ImmutableArray<Mention> Structural(ImmutableArray<Mention> mentions) => mentions.RemoveAll(mention => mention is CueMention
    {
        Cue: Cue.Usual or Cue.Compare or Cue.Or or Cue.Cost or Cue.Carbon or Cue.Explain or Cue.HelpUnits or Cue.HelpThings or Cue.HelpSources or Cue.About
            or Cue.Hello or Cue.Thanks or Cue.Insult or Cue.More or Cue.Working,
    });

    /// <summary>Money or greenhouse gases: asked for by a word, by a unit, or by a price or an intensity that is given.</summary>
    private static Intent? Worth(ImmutableArray<Mention> mentions, ImmutableArray<Term> subject, Target? target)
    {
        if (subject.IsEmpty || target is { Thing: not null } || Has(mentions, Cue.HowLong))
        {
            return null;
        }

        var topics = subject.SelectMany(term => term.Factors).OfType<ThingMention>().Select(thing => thing.Name.Topic).ToList();
        var given = mentions.OfType<QuantityMention>().Where(mention => mention.Rate.Dimension.IsPriceOrCarbon).Select(mention => mention.Rate.Dimension).ToList();
        var emits = topics.Contains(Topic.Carbon) && !subject.SelectMany(term => term.Factors).Any(SubjectFinder.IsEnergy);
        return Has(mentions, Cue.Carbon) || emits || target?.Unit?.Dimension == Dimension.Carbon || given.Any(IsIntensity) ? Intent.Carbon
            : Has(mentions, Cue.Cost) || topics.Contains(Topic.Price) || target?.Unit?.Dimension.Currency is not null || given.Any(IsPrice) ? Intent.Cost
            : null;
    }

    /// <summary>"What is a kWh", "difference between kW and kWh": one of each unit.</summary>
    private static ImmutableArray<Term> UnitsExplained(ImmutableArray<Mention> mentions, ImmutableArray<Term> subject)
    {
        if (!Has(mentions, Cue.Explain) && !Has(mentions, Cue.Compare))
        {
            return [];
        }

        var units = mentions.OfType<UnitMention>().Select(One).ToList();
        var amounts = subject.SelectMany(term => term.Factors).Where(factor => factor is not NumberMention).ToList();
        var one = amounts.All(factor => factor is QuantityMention { Per: null } mention && mention.Amount.Amount.IsExact && mention.Amount.Amount.Value == mention.Unit.Factor);
        return one ? [.. units.Concat(amounts).OrderBy(mention => mention.Span.Start).Where(SubjectFinder.IsEnergy).Select(mention => new Term([mention]))] : [];
    }

    private static Mention One(UnitMention mention) =>
        new QuantityMention(mention.Span, mention.Unit.Of(Estimate.Exact(1)), mention.Unit, null, null, NumberForm.Plain);

    private static bool IsIntensity(Dimension dimension) => dimension == Dimension.Carbon / Dimension.Energy;

    private static bool IsPrice(Dimension dimension) => dimension.Currency is { } currency && dimension == Dimension.Money(currency) / Dimension.Energy;

    private static Intent IntentOf(ImmutableArray<Mention> mentions, ImmutableArray<Term> subject, Target? target)
    {
        var factors = subject.SelectMany(term => term.Factors).ToList();
        var amounts = factors.Any(factor => factor is QuantityMention or NumberMention);
        var things = factors.Any(factor => factor is ThingMention);
        if (!amounts && !things)
        {
            return WithoutSubject(mentions);
        }

        var times = factors.All(factor => factor is QuantityMention quantity && quantity.Rate.Dimension == Dimension.Time);
        if (!times && (Has(mentions, Cue.HowLong) || target?.Unit?.Dimension == Dimension.Time))
        {
            return Intent.Duration;
        }

        if (target is null && subject is [var plant] && SubjectFinder.PlantPower(plant.Factors) is not null)
        {
            return Intent.Generation;
        }

        if (target is { Thing: not null } or { Unknown: not null })
        {
            return target.Thing?.Topic == Topic.Generation ? Intent.Generation : Intent.HowMany;
        }

        if (target is { Unit: not null })
        {
            return Intent.Convert;
        }

        // "Un serveur" counts one; asked what it uses, it is the thing as such.
        var asks = AsksForUse(mentions) || Has(mentions, Cue.HowMuch) || (Has(mentions, Cue.Energy) && !factors.Any(factor => factor is QuantityMention && !IsYearly(factor) && !IsOneMeasure(factor)));
        var bare = things && factors.All(factor => factor is ThingMention or RateMention || IsOneYear(factor) || (asks && (IsOne(factor) || IsOneMeasure(factor))));
        return !bare || (factors.Count(factor => !IsYearly(factor)) > 1 && !asks) ? Intent.Equivalents
            : asks || !IsByTheWay(Structural(mentions)) ? Intent.Fact
            : Intent.OffTopic;
    }

    /// <summary>No amount and no thing to speak of: help, small talk, or half a question.</summary>
    private static Intent WithoutSubject(ImmutableArray<Mention> mentions) =>
        mentions.Any(mention => mention is CueMention { Cue: Cue.Help or Cue.HelpUnits or Cue.HelpThings or Cue.HelpSources or Cue.About })
            && mentions.Count(mention => mention is UnknownMention) <= MostBesideHelp ? Intent.Help
        : IsSmallTalk(mentions) ? Intent.OffTopic
        : mentions.Any(mention => mention is UnitMention or NumberMention or QuantityMention or ThingMention) ? Intent.Equivalents
        : AsksForUse(mentions) && mentions.Any(mention => mention is UnknownMention or RegionMention) ? Intent.Fact
        : Intent.OffTopic;

    /// <summary>"What time is it", "happy new year 2027", "hello 12": times and numbers that nobody asks an energy of.</summary>
    private static bool IsSmallTalk(ImmutableArray<Mention> mentions) =>
        mentions.All(IsIdle) && mentions.Any(mention => mention is UnknownMention or UnitMention) && !mentions.All(mention => mention is UnknownMention);

    private static bool IsIdle(Mention mention) => mention switch
    {
        UnknownMention => true,
        UnitMention unit => unit.Unit.Dimension == Dimension.Time,
        NumberMention number => number.Value.Value is >= 1900 and <= 2100,
        CueMention cue => cue.Cue is not (Cue.HowMany or Cue.HowMuch or Cue.Energy or Cue.Uses),
        _ => false,
    };

    private static bool HasEnergy(ImmutableArray<Term> subject) => subject.SelectMany(term => term.Factors).Any(factor =>
        factor is ThingMention
        || (factor is QuantityMention mention && mention.Rate.Dimension != Dimension.Time && mention.Rate.Dimension != Dimension.Length
            && mention.Rate.Dimension != Dimension.Mass && mention.Rate.Dimension != Dimension.Volume));

    /// <summary>"How many homes could 50 GWh power for a year": the year is the homes', not the energy's.</summary>
    private static (Target, ImmutableArray<Term>) WithPeriod(Target target, ImmutableArray<Term> subject)
    {
        if (subject is not [var term] || !term.Factors.Any(factor => factor is QuantityMention { Per: null } mention && mention.Amount.Dimension == Dimension.Energy))
        {
            return (target, subject);
        }

        var period = term.Factors.OfType<QuantityMention>().FirstOrDefault(mention => mention.Amount.Dimension == Dimension.Time && mention.Amount.Amount.Low > 0);
        return period is null ? (target, subject) : (target with { Period = period }, [new Term(term.Factors.Remove(period))]);
    }

    /// <summary>"What's the weather in Paris": the thing is only where, or is lost among words that nothing is known of.</summary>
    private static bool IsByTheWay(ImmutableArray<Mention> mentions)
    {
        var unknown = mentions.Count(mention => mention is UnknownMention);
        var where = mentions.Length > 1 && mentions[^1] is ThingMention && mentions[^2] is CueMention { Cue: Cue.Into };
        return !Has(mentions, Cue.Energy) && unknown >= (where ? 1 : 3);
    }

    private static bool AsksForUse(ImmutableArray<Mention> mentions) =>
        Has(mentions, Cue.Uses) || (Has(mentions, Cue.HowMuch) && Has(mentions, Cue.Energy));

    internal static bool Has(ImmutableArray<Mention> mentions, Cue cue) =>
        mentions.Any(mention => mention is CueMention found && found.Cue == cue);

    private static bool IsOne(Mention factor) => factor is NumberMention { Value: { IsExact: true, Value: 1 } };

    /// <summary>"A year", "annual", "in a year": what a use is told for anyway.</summary>
    private static bool IsYearly(Mention factor) => factor is RateMention { Period.Unit.Id: "yr" } || IsOneYear(factor);

    /// <summary>"A litre of petrol", asked what it holds.</summary>
    private static bool IsOneMeasure(Mention factor) =>
        factor is QuantityMention { Per: null, Unit.Id: "L" or "kg" or "km" } mention && mention.Amount.Amount.Value == mention.Unit.Factor;

    private static bool IsOneYear(Mention factor) =>
        factor is QuantityMention mention && mention.Amount.Dimension == Dimension.Time && mention.Unit.Id == "yr" && mention.Amount.Amount.Value == mention.Unit.Factor;
}
