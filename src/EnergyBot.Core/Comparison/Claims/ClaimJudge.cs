using System.Collections.Immutable;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Claims;

namespace EnergyBot.Core.Comparison.Claims;

/// <summary>Judges the statements of a text. Pure and thread-safe.</summary>
public sealed class ClaimJudge
{
    private readonly EquationJudge _equations;
    private readonly ArithmeticJudge _arithmetic;
    private readonly ShareJudge _shares;

    /// <summary>A judge over a catalogue.</summary>
    public ClaimJudge(FactCatalogue catalogue, ThingResolver resolver)
    {
        var candidates = new Candidates(catalogue, resolver);
        var factors = new LoadFactors(catalogue);
        _equations = new EquationJudge(candidates, factors);
        _arithmetic = new ArithmeticJudge(factors);
        _shares = new ShareJudge(catalogue, candidates, factors);
    }

    /// <summary>The judgements of a text's statements in order; statements of which nothing can be said are left out.</summary>
    public ImmutableArray<Judgement> Judge(IEnumerable<Statement> statements, Audience audience) =>
        [.. statements.Select(statement => Bounded(statement, audience)).OfType<Judgement>()];

    /// <summary>Of amounts that are nothing, or too large or small to set against each other, nothing can be said.</summary>
    private Judgement? Bounded(Statement statement, Audience audience)
    {
        try
        {
            return Judge(statement, audience) is { } judgement && double.IsFinite(judgement.Ratio) ? judgement : null;
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private Judgement? Judge(Statement statement, Audience audience) => statement switch
    {
        Confusion confusion => new Judgement(confusion, Outcome.Confused, GroundOf(confusion.Kind)) { Subject = confusion.Amount.Quantity },
        Multiplication product => ArithmeticJudge.Judge(product),
        Proportion proportion => ArithmeticJudge.Judge(proportion),
        Equation { IsNameless: true } => new Judgement(statement, Outcome.CannotTell, Ground.Nameless),
        Equation { Measure.Kind: AmountKind.Share } share => Weak(share, _shares.IsOfPlace(share, audience) ? _shares.Judge(share, audience) : _equations.Judge(AsThings(share), audience)),
        Equation { IsIdentity: true } same => Weak(same, _arithmetic.Judge(same)),
        Equation equation => Weak(equation, _equations.Judge(equation, audience)),
        _ => null,
    };

    /// <summary>A third of what a thing takes is a third of the thing.</summary>
    private static Equation AsThings(Equation share) => share with { Measure = share.Measure with { Kind = AmountKind.Count, IsOne = true } };

    /// <summary>Amounts that only stand together are no ground to find fault, nor to say that something is missing.</summary>
    private static Judgement? Weak(Equation equation, Judgement? judgement) =>
        equation.IsStrong || judgement is { Outcome: Outcome.Holds or Outcome.Roughly } ? judgement : null;

    private static Ground GroundOf(ConfusionKind kind) => kind switch
    {
        ConfusionKind.PowerPerTime => Ground.PowerPerTime,
        ConfusionKind.PowerAsEnergy => Ground.PowerAsEnergy,
        ConfusionKind.EnergyAsPower => Ground.EnergyAsPower,
        _ => Ground.PowerAsYearlyUse,
    };
}
