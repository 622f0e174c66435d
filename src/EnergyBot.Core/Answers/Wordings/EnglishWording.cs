using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>What English readers are told.</summary>
public sealed partial class EnglishWording : Wording
{
    private EnglishWording()
    {
    }

    /// <summary>The one instance.</summary>
    public static EnglishWording Instance { get; } = new();

    /// <inheritdoc/>
    public override NumberStyle Numbers { get; } = new('.', ',', [(1e12, "trillion", "trillion"), (1e9, "billion", "billion"), (1e6, "million", "million")]);

    /// <inheritdoc/>
    public override string RangeTo => "to";

    /// <inheritdoc/>
    public override string Semicolon => "; ";

    /// <inheritdoc/>
    public override string IsAbout(bool several) => several ? " are about " : " is about ";

    /// <inheritdoc/>
    public override string IsExactly => " is ";

    /// <inheritdoc/>
    public override string Colon => ": ";

    /// <inheritdoc/>
    public override string AlsoAbout => "It is also about:";

    /// <inheritdoc/>
    public override string ThatMuchIsAbout => "That much energy is about:";

    /// <inheritdoc/>
    public override string Working => "Working";

    /// <inheritdoc/>
    public override string Sources => "Sources";

    /// <inheritdoc/>
    public override string NoRange => "no published range";

    /// <inheritdoc/>
    public override string OffTopic =>
        "I compare amounts of energy. Try “50 GWh”, “how many phone charges is a ChatGPT training?” or “12 toe in MWh”.";

    /// <inheritdoc/>
    public override string Failure => "Something went wrong on my side; please ask again, perhaps in other words.";

    /// <inheritdoc/>
    public override string Equivalent(Equivalent equivalent)
    {
        var thing = equivalent.Thing.Thing;
        return equivalent.Measure switch
        {
            Measure.Count => Content(thing, Counted(thing, equivalent.Value), IsOne(equivalent.Value)),
            Measure.CountForTime => thing.Kind == ThingKind.Generation
                ? $"what {Some(thing, equivalent.Value)} {(IsOne(equivalent.Value) ? "makes" : "make")} in {Period(equivalent.Period)}"
                : $"{Noun(thing)} of {Some(thing, equivalent.Value)} for {Period(equivalent.Period)}",
            Measure.Duration => OneFor(thing, Duration(equivalent.Value, equivalent.Unit!)),
            _ => Content(thing, $"{Measured(equivalent.Value, equivalent.Unit!)} {thing.Of![Locale.English]}", false),
        };
    }

    /// <inheritdoc/>
    public override string Duration(Estimate value, Unit unit) => $"{Amount(value)} {UnitName(value, unit)}";

    /// <inheritdoc/>
    public override string ExactDuration(double value, Unit unit) => $"{Numbers.Exact(value)} {(value == 1 ? unit.Names.En.One : unit.Names.En.Other)}";

    /// <inheritdoc/>
    public override string Things(Thing thing, double? count) => thing.Counted?[Locale.English] is { } forms
        ? count is null ? $"{forms.Article} {forms.One}" : $"{Numbers.Written(count.Value)} {(count == 1 ? forms.One : forms.Other)}"
        : count is null ? thing.Labels.En : $"{Numbers.Written(count.Value)} × {thing.Labels.En}";

    /// <inheritdoc/>
    public override string Per(string amount, Unit unit) => $"{amount} {(unit.Id == "h" ? "an" : "a")} {unit.Names.En.One}";

    /// <inheritdoc/>
    public override string Once(Unit unit) => Per("once", unit);

    /// <inheritdoc/>
    public override string WithEnergy(string amount, string energy) => $"{amount} ({energy})";

    /// <inheritdoc/>
    public override string Lasts(string amount, string duration, string power, bool several) =>
        $"{amount} {(several ? "last" : "lasts")} about {duration} at {power}";

    /// <inheritdoc/>
    public override string PowerAlone(string power, string hour, string day, string year) =>
        $"{power} is a power: the energy depends on how long it runs. In an hour it is {hour}, in a day {day}, in a year {year}.";

    /// <inheritdoc/>
    public override string PowerPerTime(string power, string year) =>
        $"{power} is a power already, so “per” a time means nothing: write Wh for an energy. Running all year, {power} makes {year}.";

    /// <inheritdoc/>
    public override string PerUse(string per, Thing? thing) => per switch
    {
        "year" => "a year",
        "day" => "a day",
        "hour" => "an hour",
        "km" or "litre" or "kg" => $"per {per}",
        "m3" => "per m³",
        _ => thing?.Counted is { } counted ? $"per {counted.En.One}" : "",
    };

    /// <inheritdoc/>
    protected override string BehindScaleWord(string noun) => " " + noun;

    /// <inheritdoc/>
    public override string Data(string version) => $"Data {version}";

    /// <inheritdoc/>
    public override string ReadingNote(Reading reading) => reading switch
    {
        Reading.Secondary => "as quoted elsewhere",
        Reading.Derived => "reckoned from it",
        Reading.Recalled => "from memory, not checked",
        _ => "",
    };

    /// <inheritdoc/>
    public override string Spread(string thing, string range, int figures, bool haveRanges) =>
        $"The {figures} figures published for {thing} run from {range}{(haveRanges ? ", their own ranges left aside" : "")}";

    /// <inheritdoc/>
    public override string SpreadMakes(string range) => $", which makes {range}";

    /// <inheritdoc/>
    public override string? KindNote(Thing thing) => thing.Preferred.EnergyKind switch
    {
        EnergyKind.Final when thing.Kind == ThingKind.EnergyContent => "heat when burnt, not electricity",
        EnergyKind.Final when thing.Kind != ThingKind.EnergyPerTime => "fuel or heat, not electricity",
        EnergyKind.Final => "all energy delivered, not electricity alone",
        EnergyKind.Primary => "primary energy, before power stations and refineries",
        EnergyKind.Food => "food energy, not electricity",
        EnergyKind.Stored => "what it holds; charging takes more",
        EnergyKind.Physical => "physical energy, not electricity",
        _ => null,
    };

    /// <inheritdoc/>
    public override string SubjectKind(string thing, string note) => $"The figure for {thing} counts {note}.";

    /// <inheritdoc/>
    public override string RegionAssumed(string thing) => $"No region was named: I took {thing}. Add a country to change that.";

    /// <inheritdoc/>
    public override string RegionMissing(string region, string thing) => $"I have no figure for {region}; I took {thing}.";

    /// <inheritdoc/>
    public override string NumberReadAs(string taken, string other) => $"I read {taken}; it could also mean {other}.";

    /// <inheritdoc/>
    public override string MisspeltReadAs(string meant) => $"I read “{{0}}” as {meant}.";

    /// <inheritdoc/>
    public override string OtherReading(string reading) => $"For {reading}, ask";

    /// <inheritdoc/>
    public override string DidYouMean(string suggestion) => $"I do not know “{{0}}”: did you mean “{suggestion}”?";

    /// <inheritdoc/>
    public override string Problem(ProblemKind kind, string words) => kind switch
    {
        ProblemKind.Empty => "There is nothing to read: type an amount such as “50 GWh”, or “help”.",
        ProblemKind.TooLong => $"That is too long for one question: ask about one amount, in fewer than {Numbers.Exact(QuestionReader.LongestQuestion)} characters.",
        ProblemKind.UnitWithoutNumber => "“{0}” is a unit without a number: type for instance “50 {0}”.",
        ProblemKind.NumberWithoutUnit => "“{0}” is a number without a unit: type for instance “{0} kWh” or “{0} phone charges”.",
        ProblemKind.ThingWithoutAmount => "Tell me the amount to count “{0}” in: type for instance “how many {0} is 50 GWh?”.",
        ProblemKind.UnknownUnit => "I do not know “{0}” as a unit or a thing: try Wh, kWh, MJ, kcal, BTU or toe, or type “help”.",
        ProblemKind.UnknownThing when words.Length == 0 => "I have no energy figure for that: try another thing, such as phone charges or homes.",
        ProblemKind.UnknownThing => "I have no energy figure for “{0}”: try another thing, such as phone charges or homes.",
        ProblemKind.NoVoltage => "“{0}” is a charge, whose energy depends on the voltage: type it too, as in “5,000 mAh at 3.85 V”.",
        ProblemKind.Zero => "“{0}” is zero, which equals nothing at all: type an amount above zero, such as “5 kWh”.",
        ProblemKind.Negative => "“{0}” is below zero: type the amount without the minus sign.",
        ProblemKind.TooLarge => "That is more energy than I can reckon with: type an amount below 10⁵⁰ Wh.",
        ProblemKind.TooSmall => "That is less energy than I can reckon with: type an amount above 10⁻⁵⁰ Wh.",
        ProblemKind.TwoAmounts => "I read more than one amount there: ask about one at a time, such as “50 GWh”.",
        ProblemKind.PowerPerTime => "A power per time is no energy: type an energy such as “5 GWh a year”, or a power for a time such as “5 GW for a year”.",
        ProblemKind.NotAnEnergy => "That does not make an energy: type one such as “5 kWh”, or a power with a time such as “2 kW for 3 hours”.",
        ProblemKind.DoesNotConvert => "“{0}” does not measure the same thing: ask for a unit such as kWh, MJ or toe.",
        ProblemKind.NotPriced when words.Length == 0 => "I only know what electricity costs: ask for an amount such as “300 kWh in France”.",
        ProblemKind.NotPriced => "I only know what electricity costs, and that is none (“{0}”): ask for an amount such as “300 kWh in France”.",
        ProblemKind.NoFootprint => "I have no figure for the greenhouse gases of “{0}”: ask for an amount of electricity, such as “300 kWh in France”.",
        ProblemKind.NoPower => "To say how long it lasts I need an energy and what uses it: type for instance “how long does 13.5 kWh run a 900 W heater?”.",
        _ => Failure,
    };

    private string Counted(Thing thing, Estimate value)
    {
        var forms = thing.Counted![Locale.English];
        return $"{Amount(value)} {(IsOne(value) ? forms.One : forms.Other)}";
    }

    /// <summary>"5 homes", "a home" where it is just one and no range stands behind it.</summary>
    private string Some(Thing thing, Estimate value) => value.IsExact && IsOne(value) ? Things(thing, null) : Counted(thing, value);

    private string Measured(Estimate value, Unit unit) =>
        Measured(value.Value, Rounding.DigitsFor(value), UnitName(value, unit)).Replace('\u00A0', ' ');

    private string Amount(Estimate value) => Numbers.Rounded(value.Value, Rounding.DigitsFor(value));

    private static bool IsOne(Estimate value) => NumberStyle.Round(value.Value, Rounding.DigitsFor(value)) == 1;

    private static string UnitName(Estimate value, Unit unit) =>
        unit.Dimension == Dimension.Length || unit.Dimension == Dimension.Mass ? unit.Symbol : IsOne(value) ? unit.Names.En.One : unit.Names.En.Other;

    private string Period(Quantity? period)
    {
        var (count, id) = period is { } time ? Plain(time.Amount.Value) : (1, "yr");
        var unit = id switch { "yr" => "year", "mo" => "month", "d" => "day", "h" => "hour", "min" => "minute", _ => "second" };
        return count == 1 ? (id == "h" ? "an hour" : $"a {unit}") : $"{Numbers.Rounded(count, 3)} {unit}s";
    }

    private static string OneFor(Thing thing, string duration)
    {
        if (thing.Counted?[Locale.English] is not { } forms)
        {
            var noun = thing.Kind == ThingKind.Generation ? "output" : thing.Preferred.EnergyKind switch
            {
                EnergyKind.Primary => "primary energy",
                EnergyKind.Final => "total energy use",
                EnergyKind.Electricity or null => "electricity",
                _ => "energy",
            };
            var of = thing.Of![Locale.English];
            return of.StartsWith("of ", StringComparison.Ordinal) ? $"{duration} {of}" : $"{duration} of {of} {noun}";
        }

        var one = $"{forms.Article} {forms.One}";
        return thing.Kind switch
        {
            ThingKind.Generation => $"what {one} makes in {duration}",
            ThingKind.Power => $"{one} running for {duration}",
            _ => $"{Noun(thing)} of {one} for {duration}",
        };
    }

    private static string Noun(Thing thing) => thing.Preferred.EnergyKind is EnergyKind.Electricity or null ? "the electricity" : "the energy";

    private static string Content(Thing thing, string amount, bool single) => thing.Preferred.EnergyKind switch
    {
        EnergyKind.Food when thing.Kind == ThingKind.EnergyContent => $"the food energy of {amount}",
        EnergyKind.Stored => $"what {amount} {(single ? "holds" : "hold")}",
        EnergyKind.Physical or EnergyKind.Primary => $"the energy of {amount}",
        EnergyKind.Final when thing.Kind == ThingKind.EnergyContent => $"the energy in {amount}",
        _ => amount,
    };
}
