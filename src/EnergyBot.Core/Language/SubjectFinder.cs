using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Finds the amounts that a question is about.</summary>
internal static class SubjectFinder
{
    private const double Day = 86_400;

    /// <summary>The products in a text, split where they are added; mentions that name the target left out.</summary>
    public static ImmutableArray<Term> Find(string text, ImmutableArray<Mention> mentions, ImmutableHashSet<int> used)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var factors = ImmutableArray.CreateBuilder<Mention>();
        var numbers = new CountedNumbers(text, mentions, used);
        var typed = HasEnergy(mentions, used);
        var powered = mentions.Any(mention => mention is QuantityMention { Rate.Dimension: var dimension } && dimension == Dimension.Power);
        var energyAhead = EnergyUpToNextSum(mentions, used);
        for (var i = 0; i < mentions.Length; i++)
        {
            switch (mentions[i])
            {
                // "2 kW and 3 hours" is a product all the same: both sides of a sum bring an energy.
                case CueMention { Cue: Cue.Plus } plus when energyAhead[i] && factors.Any(BringsEnergy) && !(typed && IsMereAnd(text, plus) && !factors.Any(IsEnergy)):
                    Close();
                    break;
                // "1 kWh, 2 kWh and 500 Wh".
                case QuantityMention listed when IsEnergy(listed) && i > 0 && IsListed(text, mentions, i) && !used.Contains(i):
                    Close();
                    factors.Add(listed);
                    break;

                // Prices and intensities are what an answer reckons with, never what it is about.
                case QuantityMention { Amount.Dimension.IsPriceOrCarbon: true } or QuantityMention { IsBorrowed: true }:
                    break;
                case QuantityMention or RateMention or ThingMention when !used.Contains(i):
                    factors.Add(mentions[i]);
                    break;

                // What makes a power matters; an energy is what it is.
                case MakerMention when powered && !used.Contains(i):
                    factors.Add(mentions[i]);
                    break;
                case NumberMention share when powered && IsLoadFactor(mentions, i):
                    factors.Add(new LoadFactorMention(share.Span, share.Value));
                    break;
                case NumberMention when !used.Contains(i) && numbers.Counts(i):
                    factors.Add(mentions[i]);
                    break;
            }
        }

        Close();
        return terms.ToImmutable();

        void Close()
        {
            if (factors.Count > 0)
            {
                if (ImpliedRate(factors) is { } rate)
                {
                    factors.Add(rate);
                }

                terms.Add(new Term(WithPower(factors.DrainToImmutable())));
            }
        }
    }

    /// <summary>True where an energy or a power is typed beside what names the target.</summary>
    public static bool HasEnergy(ImmutableArray<Mention> mentions, ImmutableHashSet<int> used) =>
        mentions.Index().Any(item => !used.Contains(item.Index) && IsEnergy(item.Item));

    /// <summary>True for an amount that is an energy or a power, or is one per length, mass or volume.</summary>
    public static bool IsEnergy(Mention mention)
    {
        if (mention is not QuantityMention quantity)
        {
            return false;
        }

        var dimension = quantity.Amount.Dimension;
        return dimension == Dimension.Energy || dimension == Dimension.Power;
    }

    /// <summary>"A 7 kW/h charger for 8 hours": with a time beside it, a power per hour is the power alone.</summary>
    private static ImmutableArray<Mention> WithPower(ImmutableArray<Mention> factors) =>
        factors.Any(factor => factor is QuantityMention time && time.Amount.Dimension == Dimension.Time)
            ? [.. factors.Select(factor => factor is QuantityMention { Per: null, LookAlike.Other: { } power } perHour
                && perHour.Amount.Dimension == Dimension.Energy && power.Dimension == Dimension.Power && perHour.Unit.Id == power.Id + "h"
                ? perHour with { Amount = power.Of(perHour.Amount.Amount / Estimate.Exact(perHour.Unit.Factor)), Unit = power, LookAlike = null }
                : factor)]
            : factors;

    /// <summary>The power of a plant, where the factors are one and what makes it: "a 5 MW solar farm", "3 kWc"; else null.</summary>
    public static QuantityMention? PlantPower(IReadOnlyCollection<Mention> factors) =>
        factors.OfType<QuantityMention>().Where(mention => mention.Rate.Dimension == Dimension.Power).ToList() is [{ Per: null } power]
            && (power.LookAlike is { IsPeak: true } || factors.Any(factor => factor.Maker is not null))
            && factors.OfType<ThingMention>().All(thing => thing.Maker is not null)
                ? power
                : null;

    /// <summary>"At a capacity factor of 25 %", "25 % load factor".</summary>
    private static bool IsLoadFactor(ImmutableArray<Mention> mentions, int at) =>
        ((NumberMention)mentions[at]).Value is { Low: > 0, High: <= 1 }
        && ((at > 0 && mentions[at - 1] is CueMention { Cue: Cue.LoadFactor }) || (at + 1 < mentions.Length && mentions[at + 1] is CueMention { Cue: Cue.LoadFactor }));

    /// <summary>"Hyperion and Prometheus (5 GW and 1 GW)": where amounts are typed, "and" between names adds up nothing.</summary>
    private static bool IsMereAnd(string text, CueMention plus) => plus.Span.Of(text) is var word && char.IsLetter(word[0]) && !word.Equals("plus", StringComparison.OrdinalIgnoreCase);

    /// <summary>"10 W, 8 h × 30 days": so long a day, on so many days.</summary>
    private static RateMention? ImpliedRate(ImmutableArray<Mention>.Builder factors)
    {
        var times = factors.OfType<QuantityMention>().Where(mention => mention.Amount.Dimension == Dimension.Time).ToList();
        return times is [{ Unit.Factor: < Day } each, { Unit.Factor: Day } days] && each.Amount.Amount.High <= Day
            && !factors.Any(factor => factor is RateMention or QuantityMention { Per: not null })
            ? new RateMention(days.Span, new Per(days.Unit, days.Unit.Of(Estimate.Exact(1))))
            : null;
    }

    /// <summary>An energy behind another one and a comma, where "and" ends the list.</summary>
    private static bool IsListed(string text, ImmutableArray<Mention> mentions, int at) =>
        IsEnergy(mentions[at - 1]) && mentions[at - 1].Span.Gap(mentions[at].Span, text).Trim() == ","
        && mentions.Skip(at).TakeWhile(mention => IsEnergy(mention) || mention is CueMention { Cue: Cue.Plus }).Any(mention => mention is CueMention);

    private static bool BringsEnergy(Mention mention) => mention is ThingMention || IsEnergy(mention);

    /// <summary>For each mention, whether an energy comes behind it and before the next "and" or "plus".</summary>
    private static bool[] EnergyUpToNextSum(ImmutableArray<Mention> mentions, ImmutableHashSet<int> used)
    {
        var ahead = new bool[mentions.Length];
        var energy = false;
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            ahead[i] = energy;
            energy = mentions[i] is not CueMention { Cue: Cue.Plus } && (energy || (BringsEnergy(mentions[i]) && !used.Contains(i)));
        }

        return ahead;
    }
}
