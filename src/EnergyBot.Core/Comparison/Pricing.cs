using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>What an energy costs as electricity, at a price that the question gives or at a household's.</summary>
/// <param name="things">Finds the price of the reader's region.</param>
public sealed class Pricing(ThingResolver things)
{
    /// <summary>The family of what households pay for a kilowatt-hour, country by country.</summary>
    private const string Households = "electricity-price";

    /// <summary>The price to reckon with; null where the catalogue has none.</summary>
    /// <param name="question">The question; a price in it goes before any other.</param>
    /// <param name="audience">Whom it is for.</param>
    public UnitValue? PriceFor(Question question, Audience audience)
    {
        foreach (var mention in question.Mentions)
        {
            if (mention is QuantityMention { Per: not null } typed && typed.Rate.Dimension.Currency is { } currency
                && typed.Rate.Dimension == Dimension.Money(currency) / Dimension.Energy)
            {
                return new UnitValue(typed.Rate, null, typed);
            }
        }

        return things.ResolveFamily(Households, audience) is { } price ? new UnitValue(price.Thing.Preferred.Quantity.WithoutCount(), price, null) : null;
    }
}
