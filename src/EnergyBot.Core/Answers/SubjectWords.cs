using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Says back what a question is about, and the arithmetic that made it an energy.</summary>
internal sealed class SubjectWords(EnergyStyle energies, Wording wording)
{
    private const double HoursOfYear = 8760;
    private const double Hour = 3600;

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
            && (numbers.Count == 0 || numbers[0].Value.IsExact)
            ? wording.WithEnergy(wording.Things(thing, numbers is [{ Value.Value: not 1 } number] ? Shown(number.Value.Value) : null), Total(reckoning))
            : Total(reckoning);
    }

    /// <summary>A third is 0.333 and no row of threes; what is counted keeps all its digits.</summary>
    private static double Shown(double number) => number is > 0 and < 1 ? NumberStyle.Round(number, 3) : number;

    /// <summary>The whole energy or power.</summary>
    public string Total(Reckoning reckoning)
    {
        var total = reckoning.Energy is { } energy ? energies.Energy(energy.Value) : energies.Power(reckoning.Power!.Value.Value);
        return Over(total, reckoning.Period);
    }

    /// <summary>The power of a plant as typed: 10 × 3 MW.</summary>
    public string Power(Product product) => string.Join(
        " × ", product.Factors.Where(factor => factor is NumberMention || (factor is QuantityMention && !IsTime(factor))).Select(factor => Factor(factor, null)));

    /// <summary>A product as a line of arithmetic: 500,000 × 6.5 kW × 1 year = 28.5 TWh.</summary>
    public string Worked(Product product, Per? period)
    {
        var factors = new List<string>();
        var counted = -1;
        foreach (var factor in product.Factors)
        {
            if (factor is RateMention rate)
            {
                AddRate(factors, counted, rate.Period.Unit);
            }
            else if (Factor(factor, product.Thing) is { Length: > 0 } text)
            {
                counted = factor is NumberMention || IsTime(factor) ? factors.Count : counted;
                factors.Add(text);
            }
        }

        if (product.LoadFactor is { } plant)
        {
            var share = wording.Share(plant.Value.Value);
            factors.Add(period is null ? share : $"{share} × {energies.Hours(HoursOfYear)}");
        }

        return $"{string.Join(" × ", factors)} = {Over(Amount(product.Total), period)}{Ends(product.Total)}";
    }

    /// <summary>How an equivalent comes about: 50 GWh ÷ 5,120.59 GWh a year = 3.6 days.</summary>
    /// <param name="reckoning">The subject.</param>
    /// <param name="equivalent">The equivalent.</param>
    public string Divided(Reckoning reckoning, Equivalent equivalent)
    {
        var thing = equivalent.Thing.Thing;
        var period = equivalent.Period is { } time && time.Amount.Value != HoursOfYear * Hour ? $" ÷ {energies.Hours(time.Amount.Value / Hour)}" : "";
        var result = equivalent.Measure switch
        {
            Measure.Duration => wording.Duration(equivalent.Value, equivalent.Unit!),
            Measure.Distance or Measure.Amount => energies.Typed(NumberStyle.Round(equivalent.Value.Value, 3) * equivalent.Unit!.Factor, equivalent.Unit),
            _ => wording.Numbers.Written(NumberStyle.Round(equivalent.Value.Value, 3)),
        };
        return $"{Total(reckoning with { Period = null })} ÷ {Figure(thing.Preferred, thing)}{period} = {result}";
    }

    /// <summary>How many of a size come about: 20 GWh ÷ (3 MW × 35.3% × 8,760 h) = 2.16.</summary>
    /// <param name="reckoning">The subject.</param>
    /// <param name="equivalent">The equivalent.</param>
    /// <param name="size">What each is, as typed.</param>
    /// <param name="plant">The load factor; null for what makes no electricity.</param>
    public string Divided(Reckoning reckoning, Equivalent equivalent, QuantityMention size, CapacityFactor? plant)
    {
        var share = plant is null ? "" : $" × {wording.Share(plant.Value.Value)}";
        var hours = equivalent.Period is { } time ? $" × {energies.Hours(time.Amount.Value / Hour)}" : "";
        var each = share.Length + hours.Length == 0 ? Typed(size) : $"({Typed(size)}{share}{hours})";
        return $"{Total(reckoning with { Period = null })} ÷ {each} = {wording.Numbers.Written(NumberStyle.Round(equivalent.Value.Value, 3))}";
    }

    /// <summary>True where the subject is several things, which a verb agrees with.</summary>
    public static bool IsSeveral(Reckoning reckoning) =>
        reckoning.Products is [{ Thing.Thing.Counted: not null, Factors: var factors }] && factors.All(factor => factor is NumberMention or ThingMention)
        && factors.OfType<NumberMention>().ToList() is [{ Value.Value: not 1 }];

    /// <summary>The count in a product, where it has just one number without a range.</summary>
    public static double? CountOf(IEnumerable<Mention> factors) =>
        factors.OfType<NumberMention>().ToList() is [{ Value: { IsExact: true, Value: var count } }] ? count : null;

    /// <summary>An amount as it was typed, its range kept: 50 GWh, 10 to 20 kWh.</summary>
    public string Typed(QuantityMention mention)
    {
        var amount = mention.Amount.Amount;
        var peak = mention.LookAlike is { IsPeak: true } ? wording.Peak : "";
        var text = amount.IsExact
            ? energies.Typed(amount.Value, mention.Unit) + peak
            : $"{wording.Numbers.Exact(amount.Low / mention.Unit.Factor)} {wording.RangeTo} {energies.Typed(amount.High, mention.Unit)}";
        return mention.Per is not { } per ? text
            : per.Unit.Dimension == Dimension.Time && per.Quantity.Amount.Value == per.Unit.Factor ? wording.Per(text, per.Unit)
            : $"{text}/{energies.Typed(per.Quantity.Amount.Value, per.Unit)}";
    }

    /// <summary>A figure: 4,380 kWh a year; with its thing, what a use is of: 0.3 Wh per ChatGPT query.</summary>
    public string Figure(Figure figure, Thing? thing = null)
    {
        var value = new PublishedStyle(energies, wording).Write(figure);
        var per = wording.PerUse(figure.Per, thing);
        return per.Length == 0 ? value : $"{value} {per}";
    }

    /// <summary>The ends of a figure's range as published, or that it has none.</summary>
    public string FigureRange(Figure figure) => new PublishedStyle(energies, wording).Range(figure);

    private string Over(string total, Per? period) =>
        period is null ? total
        : period.Quantity.Amount.Value == period.Unit.Factor ? wording.Per(total, period.Unit)
        : $"{total}/{energies.Typed(period.Quantity.Amount.Value, period.Unit)}";

    private string Amount(Quantity total) => total.Dimension == Dimension.Energy ? energies.Energy(total.Amount.Value) : energies.Power(total.Amount.Value);

    private string Ends(Quantity total) => total.Amount.IsExact ? ""
        : total.Dimension == Dimension.Energy ? $" ({energies.EnergyRange(total.Amount)})" : $" ({energies.PowerRange(total.Amount)})";

    /// <summary>"A day" belongs to the time or number before it: 2 hours a day, 2.5 billion a day; alone it is "once a day".</summary>
    private void AddRate(List<string> texts, int counted, Unit unit)
    {
        if (counted < 0)
        {
            texts.Insert(0, wording.Once(unit));
        }
        else
        {
            texts[counted] = texts[counted] == "1" ? wording.Once(unit) : wording.Per(texts[counted], unit);
        }
    }

    private string Factor(Mention factor, Resolved? thing) => factor switch
    {
        NumberMention number when number.Value.IsExact => wording.Numbers.Written(number.Value.Value),
        NumberMention number => EquivalentLines.Range(wording, number.Value),
        QuantityMention mention when IsTime(mention) => Length(mention),
        QuantityMention mention => Typed(mention),
        ThingMention when thing is not null => Figure(thing.Thing.Preferred, thing.Thing),
        _ => "",
    };

    private static bool IsTime(Mention factor) => factor is QuantityMention mention && mention.Amount.Dimension == Dimension.Time;

    /// <summary>A typed time in full: 2.5 hours, 365 days.</summary>
    private string Length(QuantityMention mention)
    {
        var amount = mention.Amount.Amount / Estimate.Exact(mention.Unit.Factor);
        return amount.IsExact
            ? wording.ExactDuration(amount.Value, mention.Unit)
            : $"{wording.Numbers.Exact(amount.Low)} {wording.RangeTo} {wording.ExactDuration(amount.High, mention.Unit)}";
    }
}
