using System.Globalization;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Tests.Language;

/// <summary>A question in the short form of readings.tsv.</summary>
internal static class ReadingForm
{
    /// <summary>Products joined by <c>+</c>, factors by <c>*</c>.</summary>
    public static string Subject(Question question) => string.Join(" + ", question.Subject.Select(term => string.Join(" * ", term.Factors.Select(Factor))));

    /// <summary>The unit or thing to express it in; an unknown one in quotes; with its period.</summary>
    public static string Target(Target? target) => target switch
    {
        null => "",
        { Unit: { } unit } => unit.Id,
        { Thing: { } thing } => Name(thing) + (target.Period is { } period ? $" for {Factor(period)}" : ""),
        { Unknown: { } unknown } => $"\"{unknown}\"",
        _ => "?",
    };

    /// <summary>The kind of fault, the words at fault and what was perhaps meant.</summary>
    public static string Problem(Problem? problem) => problem is null ? ""
        : problem.Kind + (problem.Words.Length > 0 ? $" \"{problem.Words}\"" : "") + (problem.Suggestion is { } meant ? $" → {meant}" : "");

    private static string Factor(Mention mention) => mention switch
    {
        NumberMention number => Estimate(number.Value),
        QuantityMention quantity => $"{Estimate(quantity.Amount.Amount)} {quantity.Amount.Dimension.SiUnit}" + (quantity.Per is { } per ? "/" + Per(per) : ""),
        RateMention rate => $"/{Per(rate.Period)}",
        ThingMention thing => Name(thing.Name),
        _ => "?",
    };

    private static string Per(Per per) => Math.Abs((per.Quantity.Amount.Value / per.Unit.Factor) - 1) < 1e-9
        ? per.Unit.Id
        : Number(per.Quantity.Amount.Value / per.Unit.Factor) + " " + per.Unit.Id;

    private static string Name(ThingName name) => name.Family ?? string.Join("|", name.Things);

    private static string Estimate(Core.Quantities.Estimate value) =>
        value.IsExact ? Number(value.Value) : $"{Number(value.Low)}..{Number(value.High)}";

    private static string Number(double value) => value.ToString("G10", CultureInfo.InvariantCulture);
}
