using System.Buffers;
using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language;

/// <summary>Tells the numbers that count or multiply something from years and stray numbers.</summary>
/// <param name="text">The text.</param>
/// <param name="mentions">What was found in it.</param>
/// <param name="used">Those that name the target, an amount among them that says how large each of it is.</param>
internal sealed class CountedNumbers(string text, ImmutableArray<Mention> mentions, ImmutableHashSet<int> used)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // From these on, an amount behind a comma is that of all.
    private const double Megawatt = 1e6;
    private const double MegawattHour = 3.6e9;

    // A larger number right before an amount is a year or part of a name.
    private const int LargestBareCount = 100;

    // How many words may stand between a number and what it counts: "3 modern German homes".
    private const int LongestDescription = 3;

    private static readonly string[] Comparisons =
        ["times more", "times less", "times as", "times higher", "times lower", "times greater", "times larger", "times bigger", "x more", "x less", "fois plus", "fois moins", "fois superieur", "fois inferieur"];

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".;:!?<>()[]{}\n\r\"");

    private readonly bool _typed = SubjectFinder.HasEnergy(mentions, used);
    private readonly bool _each = Enumerable.Range(0, mentions.Length).Any(at => IsPer(text, mentions, at));
    private readonly bool _lasting = Interpreter.Has(mentions, Cue.HowLong);

    /// <summary>True for a number that is a factor of the amount asked about.</summary>
    public bool Counts(int at)
    {
        if (at > 0 && mentions[at - 1] is not CueMention && IsTimes(Between(at - 1, at)))
        {
            return true;
        }

        if (((NumberMention)mentions[at]).IsFactor)
        {
            return true;
        }

        if (at + 1 >= mentions.Length || Between(at, at + 1).AsSpan().ContainsAny(Breaks))
        {
            return false;
        }

        // "3 times a week", "2 fois par jour": so many in each such time.
        if (mentions[at + 1] is RateMention && (IsTimes(Between(at, at + 1)) || Between(at, at + 1).Length == 0))
        {
            return IsTimes(Between(at, at + 1));
        }

        // "Eight times more", "700 fois moins": no amount of anything.
        if (IsComparison(at))
        {
            return false;
        }

        if (IsShare((NumberMention)mentions[at]) || Between(at, at + 1).StartsWith("times the", StringComparison.Ordinal) || Between(at, at + 1).StartsWith("fois ", StringComparison.Ordinal))
        {
            return IsOfWhole(at);
        }

        if (mentions[at + 1] is QuantityMention)
        {
            return (Between(at, at + 1).Length == 0 && IsSmallCount(at)) || Between(at, at + 1) is "of" or "de" or "de la" or "of the" or "d'" || IsTimes(Between(at, at + 1));
        }

        var head = Head(at);

        // "Three loads of 50 min each", "quatre cycles d'une heure à 2 kW": so many times that long.
        if (_typed && head > at && mentions[head] is UnknownMention or ThingMention && head + 1 < mentions.Length
            && mentions[head + 1] is QuantityMention { Amount.Dimension: var length } && length == Dimension.Time && Between(head, head + 1) is "of" or "de" or "d'" or "a" or "at")
        {
            return true;
        }

        return head > at
            && !(IsYear((NumberMention)mentions[at]) && !(mentions[head] is ThingMention { Name.Region: null } && Between(at, head).Length == 0))
            && (_typed ? _each || IsOfEach(head) || (_lasting && mentions[head] is ThingMention) : mentions[head] is ThingMention);
    }

    /// <summary>"3 2 kW heaters" counts them; "in 2030 1000 TWh", "12:30 5 kWh" and "RTX 4090 450 W" do not.</summary>
    private bool IsSmallCount(int at)
    {
        var number = (NumberMention)mentions[at];
        return number.Value is { IsExact: true, Value: > 0 and < LargestBareCount }
            && (number.Span.Start == 0 || char.IsWhiteSpace(text[number.Span.Start - 1]) || text[number.Span.Start - 1] == '(')
            && !(at > 0 && mentions[at - 1] is UnknownMention or ThingMention && Between(at - 1, at).Length == 0);
    }

    /// <summary>"20 % of the electricity of France", "half of a home's": a share of what comes behind, past words for energy and places.</summary>
    private bool IsOfWhole(int at)
    {
        if (Between(at, at + 1) is not ("" or "of" or "of the" or "of all" or "the" or "de" or "de la" or "de l'" or "du" or "des" or "d'" or "la" or "le" or "l'"
            or "times the" or "times that of" or "fois la" or "fois le" or "fois l'" or "fois celle de" or "fois celle de la" or "fois celle du"))
        {
            return IsTimes(Between(at, at + 1));
        }

        var whole = at + 1;
        while (whole < mentions.Length - 1 && whole <= at + LongestDescription
            && mentions[whole] is CueMention { Cue: Cue.Energy or Cue.Uses } or RegionMention or UnknownMention or RateMention)
        {
            whole++;
        }

        return mentions[whole] is ThingMention or QuantityMention { Amount.Dimension.IsPriceOrCarbon: false };
    }

    private bool IsComparison(int at)
    {
        var rest = Folding.Fold(text.Substring(mentions[at].Span.End, Math.Min(20, text.Length - mentions[at].Span.End))).TrimStart();
        return Comparisons.Any(comparison => rest.StartsWith(comparison, StringComparison.Ordinal));
    }

    private bool IsShare(NumberMention number) =>
        number.Value.High is > 0 and < 1
        || (number.Span.Of(text) is var written && (written.EndsWith('%') || written.EndsWith("cent", StringComparison.OrdinalIgnoreCase)));

    /// <summary>What the number counts: the thing behind it, or else the last of the unknown words.</summary>
    private int Head(int at)
    {
        var i = at + 1;
        while (i < mentions.Length - 1 && i < at + 1 + LongestDescription
            && mentions[i] is UnknownMention or RegionMention && mentions[i + 1] is UnknownMention or RegionMention or ThingMention
            && !Between(i, i + 1).AsSpan().ContainsAny(Breaks))
        {
            i++;
        }

        return mentions[i] is ThingMention or UnknownMention ? i : at;
    }

    /// <summary>"500,000 servers at 6.5 kW", "10 lamps, 60 W each": the energy is that of one of them.</summary>
    private bool IsOfEach(int head)
    {
        var last = head;
        while (last + 1 < mentions.Length && mentions[last + 1] is RateMention)
        {
            last++;
        }

        if (last + 1 >= mentions.Length || !SubjectFinder.IsEnergy(mentions[last + 1]))
        {
            return false;
        }

        // "80 turbines, 480 MW" is what they are together; "10 lamps, 60 W" what one is.
        var link = Between(last, last + 1);
        var amount = ((QuantityMention)mentions[last + 1]).Amount;
        var isLarge = amount.Amount.High >= (amount.Dimension == Dimension.Power ? Megawatt : MegawattHour);
        return IsTimes(link)
            || (link is "" or "," or "(" && !isLarge)
            || link is "@" or "of" or "at" or "de" or "a" or "d'" or "with" or "avec" or "using" or "running at" or "rated at" or "rated" or ", each" or "each" or "each of" or "of each" or "each using"
            || StartsWithEach(text.AsSpan(mentions[last + 1].Span.End).TrimStart(" \u00A0\u202F,"));
    }

    /// <summary>"0.34 Wh per query": the amount of one of the things that the next mention names.</summary>
    public static bool IsPer(string text, ImmutableArray<Mention> mentions, int at) =>
        at + 1 < mentions.Length
        && SubjectFinder.IsEnergy(mentions[at])
        && mentions[at + 1] is ThingMention or UnknownMention
        && !text.AsSpan(mentions[at].Span.End, Math.Max(0, mentions[at + 1].Span.Start - mentions[at].Span.End)).ContainsAny('à', 'À')
        && Between(text, mentions[at], mentions[at + 1]) is
            "per" or "par" or "/" or "a" or "an" or "each" or "la" or "le" or "for each" or "for one" or "pour chaque";

    private static bool StartsWithEach(ReadOnlySpan<char> rest) =>
        rest.StartsWith("each", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("chacun", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("apiece", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("pièce", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("l'unité", StringComparison.OrdinalIgnoreCase);

    private static bool IsYear(NumberMention number) =>
        number.Value is { IsExact: true, Value: >= FirstYear and <= LastYear } && number.Span.Length == 4;

    private static bool IsTimes(string between) => between is "x" or "×" or "*" or "·" or "times" or "fois";

    private string Between(int one, int other) => Between(text, mentions[one], mentions[other]);

    /// <summary>The words that stand between, folded.</summary>
    private static string Between(string text, Mention one, Mention other) =>
        Folding.Fold(one.Span.Gap(other.Span, text)).Trim();
}
