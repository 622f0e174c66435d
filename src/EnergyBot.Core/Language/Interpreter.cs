using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Makes a question of the mentions in a text: what is asked, about what, in terms of what.</summary>
internal static class Interpreter
{
    public static Question Interpret(string text, Locale locale, ImmutableArray<Mention> mentions)
    {
        var (target, used) = TargetFinder.Find(text, mentions);
        var subject = SubjectFinder.Find(text, mentions, used);
        if (target?.Thing is not null && !Has(mentions, Cue.HowMany) && !Has(mentions, Cue.HowFar) && !HasEnergy(subject))
        {
            // "100 km in an electric car": what stands behind "in" is what the energy comes from.
            (target, subject) = (null, SubjectFinder.Find(text, mentions, []));
        }

        if (target?.Thing is not null)
        {
            (target, subject) = WithPeriod(target, subject);
        }

        var region = mentions.OfType<RegionMention>().FirstOrDefault()?.Region;
        var intent = IntentOf(mentions, subject, target);
        var problem = ProblemFinder.Find(text, mentions, subject, target, intent);
        intent = problem switch
        {
            null => intent,
            { Kind: ProblemKind.UnknownThing } when intent is Intent.HowMany or Intent.Fact => intent,
            _ when intent is Intent.Help or Intent.OffTopic => intent,
            _ => Intent.Malformed,
        };
        return new Question(text, locale, intent, mentions, subject, target, region, problem);
    }

    private static Intent IntentOf(ImmutableArray<Mention> mentions, ImmutableArray<Term> subject, Target? target)
    {
        var factors = subject.SelectMany(term => term.Factors).ToList();
        var amounts = factors.Any(factor => factor is QuantityMention or NumberMention);
        var things = factors.Any(factor => factor is ThingMention);
        if (!amounts && !things)
        {
            return Has(mentions, Cue.Help) ? Intent.Help
                : mentions.Any(mention => mention is UnitMention or NumberMention or QuantityMention or ThingMention) ? Intent.Equivalents
                : AsksForUse(mentions) && mentions.Any(mention => mention is UnknownMention or RegionMention) ? Intent.Fact
                : Intent.OffTopic;
        }

        var times = factors.All(factor => factor is QuantityMention quantity && quantity.Rate.Dimension == Dimension.Time);
        if (!times && (Has(mentions, Cue.HowLong) || target?.Unit?.Dimension == Dimension.Time))
        {
            return Intent.Duration;
        }

        if (target is { Thing: not null } or { Unknown: not null })
        {
            return Intent.HowMany;
        }

        if (target is { Unit: not null })
        {
            return Intent.Convert;
        }

        // "Un serveur" counts one; asked what it uses, it is the thing as such.
        var asks = AsksForUse(mentions) || Has(mentions, Cue.HowMuch);
        var bare = things && factors.All(factor => factor is ThingMention or RateMention || IsOneYear(factor) || (asks && IsOne(factor)));
        return !bare || (factors.Count > 1 && !asks) ? Intent.Equivalents
            : asks || !IsByTheWay(mentions) ? Intent.Fact
            : Intent.OffTopic;
    }

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

        var period = term.Factors.OfType<QuantityMention>().FirstOrDefault(mention => mention.Amount.Dimension == Dimension.Time);
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

    private static bool IsOneYear(Mention factor) =>
        factor is QuantityMention mention && mention.Amount.Dimension == Dimension.Time && mention.Unit.Id == "yr" && mention.Amount.Amount.Value == mention.Unit.Factor;
}
