using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Finds the amounts that a question is about.</summary>
internal static class SubjectFinder
{
    /// <summary>The products in a text, split where they are added; mentions that name the target left out.</summary>
    public static ImmutableArray<Term> Find(string text, ImmutableArray<Mention> mentions, ImmutableHashSet<int> used)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var factors = ImmutableArray.CreateBuilder<Mention>();
        var numbers = new CountedNumbers(text, mentions);
        var energyAhead = EnergyUpToNextSum(mentions, used);
        for (var i = 0; i < mentions.Length; i++)
        {
            switch (mentions[i])
            {
                // "2 kW and 3 hours" is a product all the same: both sides of a sum bring an energy.
                case CueMention { Cue: Cue.Plus } when energyAhead[i] && factors.Any(BringsEnergy):
                    Close();
                    break;
                case QuantityMention or RateMention or ThingMention when !used.Contains(i):
                    factors.Add(mentions[i]);
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
                terms.Add(new Term(factors.DrainToImmutable()));
            }
        }
    }

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
