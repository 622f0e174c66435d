using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Finds what a question wants its amount expressed in.</summary>
internal sealed class TargetFinder
{
    /// <summary>How far one drives is told for an average electric car where no vehicle is named.</summary>
    private static readonly ThingName Drive = new(["ev-km"], null, null);

    private readonly string _text;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly bool _hasEnergy;
    private readonly bool _hasAmount;

    private TargetFinder(string text, ImmutableArray<Mention> mentions)
    {
        (_text, _mentions) = (text, mentions);
        _hasEnergy = mentions.Any(mention => SubjectFinder.IsEnergy(mention));
        _hasAmount = HasAmount();
    }

    /// <summary>The target and the mentions that name it.</summary>
    public static (Target? Target, ImmutableHashSet<int> Used) Find(string text, ImmutableArray<Mention> mentions)
    {
        var finder = new TargetFinder(text, mentions);
        return finder.Asked() ?? finder.Into() ?? finder.Claimed() ?? finder.Last() ?? (null, []);
    }

    /// <summary>"How many homes", "how far".</summary>
    private (Target?, ImmutableHashSet<int>)? Asked()
    {
        for (var i = 0; i < _mentions.Length; i++)
        {
            if (_mentions[i] is CueMention { Cue: Cue.HowMany } && At(i + 1, allowUnknown: true) is { } counted)
            {
                return counted;
            }

            if (_mentions[i] is CueMention { Cue: Cue.HowFar })
            {
                return FirstThing(i) is { } vehicle ? (new Target(Thing: ((ThingMention)_mentions[vehicle]).Name), [vehicle]) : (new Target(Thing: Drive), []);
            }
        }

        return null;
    }

    /// <summary>"In phone charges", "= kWh": behind an amount or before one.</summary>
    private (Target?, ImmutableHashSet<int>)? Into()
    {
        for (var i = _mentions.Length - 1; i >= 0 && _hasAmount; i--)
        {
            if (_mentions[i] is CueMention { Cue: Cue.Into or Cue.Equals } cue
                && At(i + 1, allowUnknown: cue.Cue == Cue.Into && i + 2 >= _mentions.Length) is { } into
                && (into.Item1?.Thing is null || CanCount(into.Item2)))
            {
                return into;
            }
        }

        return null;
    }

    /// <summary>"50 GWh is 11,000 homes": how many it is, whatever the number said. "Homes for 5 GWh": how many.</summary>
    private (Target?, ImmutableHashSet<int>)? Claimed()
    {
        if (!_hasEnergy || Interpreter.Has(_mentions, Cue.HowLong) || Interpreter.Has(_mentions, Cue.Versus))
        {
            return null;
        }

        var energy = false;
        var numbers = new CountedNumbers(_text, _mentions);
        for (var i = 0; i + 1 < _mentions.Length; i++)
        {
            energy |= SubjectFinder.IsEnergy(_mentions[i]);
            if (energy && _mentions[i] is NumberMention && _mentions[i - 1] is not CueMention { Cue: Cue.Plus }
                && Counted(i) is { } thing && !numbers.Counts(i))
            {
                return (new Target(Thing: ((ThingMention)_mentions[thing]).Name), [i, thing]);
            }
        }

        var first = _mentions[0] is RegionMention ? 1 : 0;
        return first + 2 < _mentions.Length && _mentions[first] is ThingMention named
            && _mentions[first + 1] is CueMention { Cue: Cue.For } && _mentions[first + 2] is QuantityMention quantity && quantity.Amount.Dimension == Dimension.Energy
            ? (new Target(Thing: named.Name), [first])
            : null;
    }

    /// <summary>"50 GWh MJ", "50 GWh for homes", "50 GWh, French homes".</summary>
    private (Target?, ImmutableHashSet<int>)? Last()
    {
        if (_mentions.IsEmpty || !_hasAmount)
        {
            return null;
        }

        var last = _mentions.Length - 1;
        var before = last - 1;
        while (before > 0 && _mentions[before] is RegionMention or CueMention { Cue: Cue.For })
        {
            before--;
        }

        return _mentions[last] switch
        {
            UnitMention unit when unit.Unit.Dimension != Dimension.Time => (new Target(Unit: unit.Unit), [last]),
            ThingMention { Name.Family: not null } homes when before >= 0 && !Interpreter.Has(_mentions, Cue.HowLong)
                && _mentions[before] is QuantityMention amount
                && (amount.Amount.Dimension == Dimension.Energy || (amount.Amount.Dimension == Dimension.Power && _mentions[before + 1] is CueMention))
                && !CountedNumbers.IsPer(_text, _mentions, before) => (new Target(Thing: homes.Name), [last]),
            _ => null,
        };
    }

    private (Target?, ImmutableHashSet<int>)? At(int at, bool allowUnknown)
    {
        TextSpan? unknown = null;
        for (var i = at; i < Math.Min(at + 4, _mentions.Length); i++)
        {
            switch (_mentions[i])
            {
                case ThingMention thing:
                    return (new Target(Thing: thing.Name), [i]);
                case UnitMention unit when unit.Unit.Dimension == Dimension.Length && _hasEnergy && i + 1 < _mentions.Length && _mentions[i + 1] is ThingMention:
                    break;
                case UnitMention unit when unknown is null:
                    return (new Target(Unit: unit.Unit), [i]);
                case RegionMention or CueMention { Cue: Cue.Energy }:
                    break;
                case UnknownMention word when allowUnknown:
                    unknown = unknown is { } before && before.End + 1 == word.Span.Start ? before.Cover(word.Span) : unknown ?? word.Span;
                    break;
                default:
                    i = _mentions.Length;
                    break;
            }
        }

        return unknown is null ? null : (new Target(Unknown: unknown.Value.Of(_text)), []);
    }

    /// <summary>"100 km in an electric car" counts no cars: an energy must be there, or another thing that has one.</summary>
    private bool CanCount(ImmutableHashSet<int> used) =>
        _hasEnergy || _mentions.Index().Any(item => item.Item is ThingMention && !used.Contains(item.Index));

    private int? Counted(int number)
    {
        for (var i = number + 1; i < Math.Min(number + 4, _mentions.Length); i++)
        {
            switch (_mentions[i])
            {
                case ThingMention:
                    return i;
                case RegionMention or UnknownMention:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private int? FirstThing(int from)
    {
        for (var i = from + 1; i < _mentions.Length; i++)
        {
            if (_mentions[i] is ThingMention)
            {
                return i;
            }
        }

        return null;
    }

    private bool HasAmount() =>
        _mentions.Any(mention => mention is QuantityMention or NumberMention)
        || _mentions.Count(mention => mention is ThingMention) > 1
        || (_mentions.Any(mention => mention is ThingMention) && _mentions.Any(mention => mention is UnitMention));
}
