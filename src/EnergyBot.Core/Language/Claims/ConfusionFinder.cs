using System.Buffers;
using System.Globalization;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <summary>Finds where a text takes a power for an energy, or the other way round, whatever the numbers.</summary>
internal sealed class ConfusionFinder(ClaimText text)
{
    // "1 MW is about enough energy", "5 MW of energy": nothing but these may stand between.
    private static readonly string[] Copulas =
    [
        "of", "is", "are", "equals", "about", "around", "roughly", "enough", "the", "an", "in", "est", "c", "s", "represente", "environ", "assez", "d", "de", "l", "soit", "=",
    ];

    private const double Kilometre = 1000;

    // "5 GW of energy storage" is a capacity of stores.
    private static readonly string[] Compounds = ["storage", "capacity", "transition", "mix", "company", "project", "projects", "efficiency", "stockage"];

    private static readonly SearchValues<char> Parting = SearchValues.Create(" '’-");

    /// <summary>The confusion that an amount is part of; null where it is none.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="start">Where its sentence starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="preceding">The amount before it; null where there is none.</param>
    /// <param name="following">The amount behind it; null where there is none.</param>
    public ConfusionKind? Find(ClaimAmount amount, int start, int end, ClaimAmount? preceding, ClaimAmount? following)
    {
        var growth = text.Has(ClaimWord.Growth, start, end) && !text.HasAny(Math.Max(start, amount.Span.Start - 20), amount.Span.Start, ClaimWord.Uses, ClaimWord.Draws);
        return amount switch
        {
            { IsPowerPerTime: true } when !growth || amount.Kind == AmountKind.Energy => ConfusionKind.PowerPerTime,
            { Kind: AmountKind.Power } when IsCalledEnergy(amount, end) || IsOfOneUse(amount, end) || IsStored(amount) => ConfusionKind.PowerAsEnergy,
            { Kind: AmountKind.Power } when !growth && IsMadeInYear(amount, end) => ConfusionKind.PowerAsYearlyUse,
            { Kind: AmountKind.Power } when preceding is { Kind: AmountKind.Matter, Per: not null } && text.Has(ClaimWord.Equates, preceding.Span.End, amount.Span.Start) => ConfusionKind.PowerAsYearlyUse,
            { Kind: AmountKind.Power } when following is not null && IsSetToYearlyUse(amount, following) => ConfusionKind.PowerAsYearlyUse,
            { Kind: AmountKind.Energy, Per: null, Unit.Id: not "J" } when IsCalledPower(amount) => ConfusionKind.EnergyAsPower,
            _ => null,
        };
    }

    /// <summary>"3 watts per query", "20 kW aux 100 km": what is used once, or over a distance, is an energy.</summary>
    private bool IsOfOneUse(ClaimAmount amount, int end)
    {
        if (amount.PerMatter is { } matter)
        {
            return matter.Dimension == Dimension.Length && matter.Amount.Value >= Kilometre;
        }

        foreach (var use in text.All(ClaimWord.Once, amount.Span.End, Math.Min(end, amount.Span.End + 24)))
        {
            if (text.Between(amount.Span.End, use.Start) is "per" or "par" or "/" or "a" or "an" or "for each" or "for one" or "pour une" or "pour chaque" or "for every")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A battery stores 0.5 kW".</summary>
    private bool IsStored(ClaimAmount amount) =>
        amount.Lasting is null && text.All(ClaimWord.Stores, Math.Max(0, amount.Span.Start - 24), amount.Span.Start)
            .Any(word => text.Between(word.End, amount.Span.Start) is "" or "up to" or "about" or "around" or "some" or "only" or "jusqu'a" or "environ" or "pres de" or "plus de");

    private bool IsCalledEnergy(ClaimAmount amount, int end)
    {
        foreach (var energy in text.All(ClaimWord.Energy, amount.Span.End, end))
        {
            var between = text.Between(amount.Span.End, energy.Start);
            var words = between.Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
            var next = text.Between(energy.End, Math.Min(text.Text.Length, energy.End + 16)).Split(' ')[0].Trim(',', '.', ';');
            return words.Length > 0 && words.All(word => Copulas.Contains(word)) && !Compounds.Contains(next);
        }

        return false;
    }

    /// <summary>"Produira 480 MW, soit la consommation annuelle de": what is made is a power, and set equal to a year's use.</summary>
    private bool IsSetToYearlyUse(ClaimAmount amount, ClaimAmount following) =>
        text.Has(ClaimWord.Makes, Math.Max(0, amount.Span.Start - 24), amount.Span.Start)
        && text.Has(ClaimWord.Equates, amount.Span.End, following.Span.Start)
        && text.Has(ClaimWord.YearlyUse, amount.Span.End, following.Span.Start);

    /// <summary>"La production de 300 MW en 2023", "generated 300 MW in 2023".</summary>
    private bool IsMadeInYear(ClaimAmount amount, int end)
    {
        var before = Math.Max(0, amount.Span.Start - 24);
        var behind = text.Between(amount.Span.End, Math.Min(end, amount.Span.End + 10));
        return amount.Lasting is null && (behind.StartsWith("in ", StringComparison.Ordinal) || behind.StartsWith("en ", StringComparison.Ordinal))
            && int.TryParse(behind[3..].Split(' ', '.', ',', ';')[0], CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100
            && (text.Has(ClaimWord.Makes, before, amount.Span.Start) || text.Between(before, amount.Span.Start) is var words && (words.EndsWith("production de", StringComparison.Ordinal) || words.EndsWith("output of", StringComparison.Ordinal)));
    }

    /// <summary>"A power of 5.4 kWh", "des puissances de 2 à 50 kWh".</summary>
    private bool IsCalledPower(ClaimAmount amount)
    {
        var start = Math.Max(0, amount.Span.Start - 32);
        foreach (var power in text.All(ClaimWord.OfPower, start, amount.Span.Start))
        {
            if (text.Text.AsSpan(power.End, amount.Span.Start - power.End).IndexOfAnyExcept(Parting) < 0)
            {
                return true;
            }
        }

        return false;
    }
}
