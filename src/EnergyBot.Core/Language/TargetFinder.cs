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
        return finder.Asked() ?? finder.Made() ?? finder.Into() ?? finder.Claimed() ?? finder.Last() ?? finder.First() ?? (null, []);
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
        var numbers = new CountedNumbers(_text, _mentions, []);
        for (var i = 0; i + 1 < _mentions.Length; i++)
        {
            energy |= SubjectFinder.IsEnergy(_mentions[i]);
            if (energy && _mentions[i] is NumberMention && _mentions[i - 1] is not CueMention { Cue: Cue.Plus }
                && Counted(i) is { } thing && !numbers.Counts(i))
            {
                return (new Target(Thing: ((ThingMention)_mentions[thing]).Name), [i, thing]);
            }
        }

        return Homes();
    }

    /// <summary>"Reactors to power Spain", "solar panels needed for a home": what is to make what another thing uses.</summary>
    private (Target?, ImmutableHashSet<int>)? Made()
    {
        var first = _mentions.Index().FirstOrDefault(item => item.Item is ThingMention).Index;
        if (_mentions.IsEmpty || Interpreter.Has(_mentions, Cue.HowLong) || Interpreter.Has(_mentions, Cue.Versus) || _mentions[first] is not ThingMention { Name: { Topic: Topic.Generation, Maker: not null } } || !_mentions.Take(first).All(mention => mention is CueMention or RegionMention or UnknownMention or QuantityMention))
        {
            return null;
        }

        var toward = false;
        for (var i = first + 1; i < _mentions.Length; i++)
        {
            toward |= _mentions[i] is CueMention { Cue: Cue.For } || (_mentions[i] is CueMention { Cue: Cue.Energy } && _mentions[i - 1] is CueMention { Cue: Cue.Into });
            if (toward && (_mentions[i] is ThingMention { Name: { Maker: null, Topic: Topic.Energy } } || SubjectFinder.IsEnergy(_mentions[i])))
            {
                return Sized(first);
            }
        }

        return null;
    }

    /// <summary>"Homes for 5 GWh".</summary>
    private (Target?, ImmutableHashSet<int>)? Homes()
    {
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
            // "1 TWh / Hiroshima bombs", "50 GWh -> homes".
            ThingMention named when before >= 0 && _mentions[before] is QuantityMention amount && amount.Amount.Dimension == Dimension.Energy
                && amount.Span.Gap(_mentions[last].Span, _text).Trim() is "/" or "->" or "→" or ">" or "=>" => (new Target(Thing: named.Name), [last]),
            UnitMention unit when unit.Unit.Dimension != Dimension.Time => (new Target(Unit: unit.Unit), [last]),
            ThingMention { Name.Family: not null } homes when before >= 0 && !Interpreter.Has(_mentions, Cue.HowLong)
                && _mentions[before] is QuantityMention amount
                && (amount.Amount.Dimension == Dimension.Energy || (amount.Amount.Dimension == Dimension.Power && _mentions[before + 1] is CueMention))
                && !CountedNumbers.IsPer(_text, _mentions, before) => (new Target(Thing: homes.Name), [last]),
            _ => null,
        };
    }

    /// <summary>"kWh in a litre of diesel".</summary>
    private (Target?, ImmutableHashSet<int>)? First() =>
        _mentions is [UnitMention { Unit: var unit }, var next, ..] && unit.Dimension == Dimension.Energy && _mentions.Any(mention => mention is ThingMention)
            && (next is CueMention { Cue: Cue.Into } || _mentions[0].Span.Gap(next.Span, _text).Trim() is "in" or "per" or "dans" or "par" or "of" or "d'" or "de")
                ? (new Target(Unit: unit), [0])
                : null;

    private (Target?, ImmutableHashSet<int>)? At(int at, bool allowUnknown)
    {
        TextSpan? unknown = null;
        for (var i = at; i < Math.Min(at + 4, _mentions.Length); i++)
        {
            switch (_mentions[i])
            {
                case ThingMention:
                    return Sized(i);
                case QuantityMention when i == at && i + 1 < _mentions.Length && _mentions[i + 1] is ThingMention && IsSize(i, i + 1):
                    break;
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

    /// <summary>"3 MW turbines", "éoliennes de 3 MW": the thing with what each of it can do.</summary>
    private (Target?, ImmutableHashSet<int>) Sized(int thing)
    {
        var named = (ThingMention)_mentions[thing];
        var size = IsSize(thing - 1, thing) ? thing - 1 : IsSize(thing + 1, thing) ? thing + 1 : (int?)null;
        var target = new Target(Thing: named.Name, Maker: named.Maker);
        return size is { } at ? (target with { Size = (QuantityMention)_mentions[at] }, [thing, at]) : (target, [thing]);
    }

    /// <summary>True for an amount that touches a thing: right before it, or behind it and "of".</summary>
    private bool IsSize(int at, int thing)
    {
        if (at < 0 || at >= _mentions.Length || _mentions[at] is not QuantityMention { Per: null, Amount.Amount.Low: > 0 } amount || !SubjectFinder.IsEnergy(amount))
        {
            return false;
        }

        var between = at < thing ? amount.Span.Gap(_mentions[thing].Span, _text) : _mentions[thing].Span.Gap(amount.Span, _text);
        return at < thing ? between.Trim(' ', '-', '\u00A0', '\u202F').Length == 0 : between.Trim() is "of" or "de" or "d'" or "à" or "at" or "(";
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
