using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Says back what a question is about, and the arithmetic that made it an energy.</summary>
internal sealed class SubjectWords(EnergyStyle energies, Wording wording)
{
    /// <summary>The subject as the headline begins with it: 7,832 GWh a year; a ChatGPT training (42.4 GWh).</summary>
    public string Of(Reckoning reckoning)
    {
        if (reckoning.Products is not [var product])
        {
            return Total(reckoning);
        }

        if (product.Factors is [QuantityMention typed] && product.Thing is null)
        {
            return Typed(typed);
        }

        var thing = product.Thing?.Thing;
        var numbers = product.Factors.OfType<NumberMention>().ToList();
        var plain = product.Factors.All(factor => factor is NumberMention or ThingMention);
        return thing is not null && plain && numbers.Count < 2
            ? wording.WithEnergy(wording.Things(thing, numbers is [{ Value.Value: not 1 } number] ? number.Value.Value : null), Total(reckoning))
            : Total(reckoning);
    }

    /// <summary>The whole energy or power.</summary>
    public string Total(Reckoning reckoning)
    {
        var total = reckoning.Energy is { } energy ? energies.Energy(energy.Value) : energies.Power(reckoning.Power!.Value.Value);
        return reckoning.Period is { } period && period.Quantity.Amount.Value == period.Unit.Factor ? wording.Per(total, period.Unit) : total;
    }

    /// <summary>A product as a line of arithmetic: 500,000 × 6.5 kW × 1 year = 28.5 TWh.</summary>
    public string Worked(Product product, Per? period)
    {
        var factors = product.Factors.Select(factor => Factor(factor, product.Thing)).Where(text => text.Length > 0);
        var total = product.Total.Dimension == Dimension.Energy ? energies.Energy(product.Total.Amount.Value) : energies.Power(product.Total.Amount.Value);
        return $"{string.Join(" × ", factors)} = {(period is null ? total : wording.Per(total, period.Unit))}";
    }

    /// <summary>An amount as it was typed, its range kept: 50 GWh, 10 to 20 kWh.</summary>
    public string Typed(QuantityMention mention)
    {
        var amount = mention.Amount.Amount;
        var text = amount.IsExact
            ? energies.Typed(amount.Value, mention.Unit)
            : $"{wording.Numbers.Exact(amount.Low / mention.Unit.Factor)} {wording.RangeTo} {energies.Typed(amount.High, mention.Unit)}";
        return mention.Per is not { } per ? text
            : per.Unit.Dimension == Dimension.Time && per.Quantity.Amount.Value == per.Unit.Factor ? wording.Per(text, per.Unit)
            : $"{text}/{energies.Typed(per.Quantity.Amount.Value, per.Unit)}";
    }

    /// <summary>A thing's figure: 0.3 Wh per query.</summary>
    public string Figure(Figure figure)
    {
        var value = $"{wording.Numbers.Exact(figure.Value)}\u00A0{figure.Unit}";
        var per = wording.PerUse(figure.Per);
        return per.Length == 0 ? value : $"{value} {per}";
    }

    private string Factor(Mention factor, Resolved? thing) => factor switch
    {
        NumberMention number when number.Value.IsExact => wording.Numbers.Exact(number.Value.Value),
        NumberMention number => EquivalentLines.Range(wording, number.Value),
        QuantityMention mention when mention.Amount.Dimension == Dimension.Time =>
            wording.Duration(Estimate.Exact(mention.Amount.Amount.Value / mention.Unit.Factor), mention.Unit),
        QuantityMention mention => Typed(mention),
        RateMention rate => wording.Per("1", rate.Period.Unit),
        ThingMention when thing is not null => Figure(thing.Thing.Preferred),
        _ => "",
    };
}
