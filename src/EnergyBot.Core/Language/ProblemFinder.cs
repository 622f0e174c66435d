using System.Collections.Immutable;

namespace EnergyBot.Core.Language;

/// <summary>Finds what is missing or wrong in a question, as far as its words tell.</summary>
internal static class ProblemFinder
{
    public static Problem? Find(string text, ImmutableArray<Mention> mentions, ImmutableArray<Term> subject, Target? target, Intent intent)
    {
        if (intent is Intent.Help or Intent.OffTopic)
        {
            return null;
        }

        var factors = subject.SelectMany(term => term.Factors).ToList();
        if (factors.Any(factor => IsTooLarge(factor)))
        {
            return new Problem(ProblemKind.TooLarge, factors.First(IsTooLarge).Span.Of(text));
        }

        if (!factors.Any(factor => factor is QuantityMention or ThingMention))
        {
            return WithoutAmount(text, mentions, target);
        }

        foreach (var factor in factors)
        {
            if (AmountOf(factor) is { } amount && amount <= 0)
            {
                return new Problem(amount < 0 ? ProblemKind.Negative : ProblemKind.Zero, factor.Span.Of(text));
            }
        }

        var sides = intent == Intent.Duration ? 2 : 1;
        if (subject.Any(term => term.Factors.Count(SubjectFinder.IsEnergy) > sides))
        {
            return new Problem(ProblemKind.TwoAmounts);
        }

        return target?.Unknown is { } unknown ? new Problem(ProblemKind.UnknownThing, unknown) : null;
    }

    /// <summary>Nothing to reckon with: says which half is missing.</summary>
    private static Problem WithoutAmount(string text, ImmutableArray<Mention> mentions, Target? target)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is NumberMention && i + 1 < mentions.Length && mentions[i + 1] is UnknownMention word)
            {
                var unit = word.Span.Of(text);
                return unit is "mAh" or "Ah" or "mah" or "ah" or "MAH"
                    ? new Problem(ProblemKind.NoVoltage, text[mentions[i].Span.Start..word.Span.End])
                    : new Problem(ProblemKind.UnknownUnit, unit);
            }
        }

        if (mentions.Any(mention => mention is QuantityMention))
        {
            return new Problem(ProblemKind.NotAnEnergy);
        }

        if (mentions.OfType<NumberMention>().FirstOrDefault() is { } number)
        {
            return new Problem(ProblemKind.NumberWithoutUnit, number.Span.Of(text));
        }

        if (mentions.OfType<UnitMention>().FirstOrDefault() is { } alone)
        {
            return new Problem(ProblemKind.UnitWithoutNumber, alone.Span.Of(text));
        }

        if (mentions.OfType<ThingMention>().FirstOrDefault() is { } thing)
        {
            return new Problem(ProblemKind.ThingWithoutAmount, thing.Span.Of(text));
        }

        var unknown = mentions.LastOrDefault(mention => mention is UnknownMention) ?? mentions.LastOrDefault(mention => mention is RegionMention);
        return new Problem(ProblemKind.UnknownThing, target?.Unknown ?? unknown?.Span.Of(text) ?? "");
    }

    private static bool IsTooLarge(Mention factor) =>
        factor is QuantityMention { Written.TooLarge: true } or NumberMention { Written.TooLarge: true };

    private static double? AmountOf(Mention factor) => factor switch
    {
        QuantityMention mention => mention.Amount.Amount.Low,
        NumberMention mention => mention.Value.Low,
        _ => null,
    };
}
