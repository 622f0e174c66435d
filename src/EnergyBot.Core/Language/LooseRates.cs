using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>
/// Completes prices and intensities that are typed short beside an amount of energy: "14 kWh at 31p" means a kWh,
/// "60 g/kWh" greenhouse gases.
/// </summary>
internal sealed class LooseRates(UnitTable units)
{
    // No household pays more for a kilowatt-hour, in any currency typed so; above it the money is the sum.
    private const double DearestKilowattHour = 2;

    /// <summary>The mentions with those rates in full.</summary>
    public ImmutableArray<Mention> Settle(string text, ImmutableArray<Mention> mentions)
    {
        var typed = mentions.Any(SubjectFinder.IsEnergy) || mentions.Any(mention => mention is ThingMention);
        return typed ? [.. mentions.Select(mention => mention is QuantityMention quantity ? Full(text, quantity) : mention)] : mentions;
    }

    private QuantityMention Full(string text, QuantityMention mention)
    {
        if (mention is { Per.Unit: { } per } && per.Dimension == Dimension.Energy && mention.Amount.Dimension == Dimension.Mass)
        {
            return mention with { Amount = new Quantity(mention.Amount.Amount, Dimension.Carbon) };
        }

        if (mention is { Per: null, Amount.Dimension.Currency: not null } && mention.Amount.Amount is { Low: > 0, High: <= DearestKilowattHour } && IsBehindAt(text, mention.Span.Start))
        {
            var hour = units["kWh"];
            return mention with { Per = new Per(hour, hour.Of(Estimate.Exact(1))) };
        }

        return mention;
    }

    /// <summary>"At 31p", "à 25 centimes", "@ 0.30 €".</summary>
    private static bool IsBehindAt(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.EndsWith("@", StringComparison.Ordinal)
            || EndsInWord(before, "at") || EndsInWord(before, "à") || EndsInWord(before, "a");
    }

    private static bool EndsInWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || char.IsWhiteSpace(text[^(word.Length + 1)]));
}
