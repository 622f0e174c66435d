using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Says what units are: "what is a kWh", "difference between kW and kWh".</summary>
internal sealed class UnitAnswers(AmountAnswers amounts, UnitTable units)
{
    private const double Hour = 3600;

    // From a joule up, in steps of a thousand, for what is told in watt-hours.
    private static readonly string[] Joules = ["J", "kJ", "MJ", "GJ", "TJ", "PJ", "EJ"];

    /// <summary>The units that a question asks about, one of each; empty where it asks something else.</summary>
    public static IReadOnlyList<Unit> Asked(Question question) =>
        question is { Intent: Intent.Fact, Problem: null }
            && question.Subject.All(term => term.Factors is [QuantityMention { Per: null } one] && one.Amount.Amount.IsExact && one.Amount.Amount.Value == one.Unit.Factor)
            ? [.. question.Subject.Select(term => ((QuantityMention)term.Factors[0]).Unit)]
            : [];

    /// <summary>What each unit measures and what one of it is, then one of the first energy in terms one can picture.</summary>
    public void Explain(AnswerDraft draft, IReadOnlyList<Unit> asked)
    {
        var locale = draft.Audience.Locale;
        draft.Headline = Phrase.Text(string.Join(" ", asked.Select(unit => Sentence(draft.Wording, amounts.StyleFor(draft), unit, locale))));
        if (asked.FirstOrDefault(unit => unit.Dimension == Dimension.Energy) is { } energy)
        {
            var joules = Estimate.Exact(energy.Factor);
            draft.Result = new Result(joules, null, null, null, null);
            amounts.AddEquivalents(draft, new Reckoning(joules, null, null, null, [], null), joules);
        }
    }

    private string Sentence(Wording wording, EnergyStyle style, Unit unit, Locale locale)
    {
        var symbol = unit.SymbolIn(locale);
        var name = unit.Names[locale].One;
        return unit.Dimension == Dimension.Power ? wording.UnitOfPower(symbol, name, style.Energy(unit.Factor * Hour))
            : wording.UnitOfEnergy(symbol, name, unit.Id.EndsWith("Wh", StringComparison.Ordinal) ? InJoules(style, unit.Factor) : style.Energy(unit.Factor));
    }

    private string InJoules(EnergyStyle style, double joules)
    {
        var step = Math.Clamp((int)Math.Floor(Math.Log10(joules) / 3), 0, Joules.Length - 1);
        return style.Typed(joules, units[Joules[step]]);
    }
}
