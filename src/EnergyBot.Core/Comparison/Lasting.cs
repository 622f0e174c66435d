using System.Collections.Immutable;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Comparison;

/// <summary>Tells, in a question for how long, the energy that there is from what uses it.</summary>
/// <param name="things">Knows whether a thing holds energy or uses it over time.</param>
public sealed class Lasting(ThingResolver things)
{
    /// <summary>The energy and its user, each as a product; empty where the question names none.</summary>
    /// <remarks>Where an amount is typed, the things beside it only say what it is of: "a 1500 W heater".</remarks>
    public (ImmutableArray<Term> Store, ImmutableArray<Term> User) Split(ImmutableArray<Term> subject, Audience audience)
    {
        var factors = subject.SelectMany(term => term.Factors).ToImmutableArray();
        var (typedStore, typedUser) = (factors.Any(IsTypedStore), factors.Any(IsTypedUser));
        var store = ImmutableArray.CreateBuilder<Mention>();
        var user = ImmutableArray.CreateBuilder<Mention>();
        var waiting = new List<Mention>();
        foreach (var factor in factors)
        {
            var side = factor switch
            {
                _ when IsTypedStore(factor) => store,
                _ when IsTypedUser(factor) => user,
                ThingMention thing => (typedStore, typedUser, Holds(thing, audience)) switch
                {
                    (false, _, true) => store,
                    (_, false, false) => user,
                    _ => null,
                },
                _ => null,
            };

            if (side is not null)
            {
                // A number belongs to what it stands before.
                side.AddRange(waiting);
                side.Add(factor);
                waiting.Clear();
            }
            else if (factor is NumberMention)
            {
                waiting.Add(factor);
            }
        }

        return (TermOf(store), TermOf(user));
    }

    /// <summary>What a reckoned user takes, W: its power, or its energy over the time it is for.</summary>
    public static Estimate? PowerOf(Reckoning user) =>
        user.Energy is { } energy && user.Period is { } period ? energy / period.Quantity.Amount : user.Power;

    private bool? Holds(ThingMention thing, Audience audience) =>
        things.Resolve(thing.Name, audience)?.Thing.Preferred.Quantity.Dimension.WithoutCount() is { } dimension
            ? dimension == Dimension.Energy ? true : dimension == Dimension.Power ? false : null
            : null;

    private static bool IsTypedStore(Mention factor) => factor is QuantityMention { Per: null } mention && mention.Amount.Dimension == Dimension.Energy;

    private static bool IsTypedUser(Mention factor) => factor is QuantityMention mention && mention.Rate.Dimension == Dimension.Power;

    private static ImmutableArray<Term> TermOf(ImmutableArray<Mention>.Builder factors) => factors.Count == 0 ? [] : [new Term(factors.ToImmutable())];
}
