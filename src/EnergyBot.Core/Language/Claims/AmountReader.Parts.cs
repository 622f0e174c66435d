using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Language.Claims;

/// <content>Tells a thing as such from somebody's own, and from what is only made of it.</content>
internal sealed partial class AmountReader
{
    private const double YearSeconds = 8760 * 3600;

    private static Quantity Year { get; } = Quantity.Exact(YearSeconds, Dimension.Time);

    private static bool IsMatter(Dimension dimension) => dimension == Dimension.Length || dimension == Dimension.Mass || dimension == Dimension.Volume;

    /// <summary>"18 kWh au kilomètre": of one.</summary>
    private Quantity? PerKilometre(int at, int next) =>
        at + 1 < next && Mentions[at + 1] is UnitMention { Unit: var unit } && unit.Dimension == Dimension.Length && text.Gap(at, at + 1) is "au" or "du" or "le" or "the"
            ? unit.Of(Estimate.Exact(1))
            : null;

    /// <summary>"A server farm", "une salle de serveurs", "a kettle factory": many of the thing, or what makes it.</summary>
    private string? CompoundOf(int at)
    {
        var span = Mentions[at].Span;
        foreach (var word in text.All(ClaimWord.Compound, span.End, Math.Min(text.Text.Length, span.End + 16)))
        {
            if (text.Between(span.End, word.Start).Length == 0)
            {
                return word.Of(text.Text);
            }
        }

        foreach (var word in text.All(ClaimWord.Compound, Math.Max(0, span.Start - 24), span.Start))
        {
            if (text.Between(word.End, span.Start) is "de" or "d'" or "of")
            {
                return word.Of(text.Text);
            }
        }

        return null;
    }

    /// <summary>"Google's servers", "les data centers d'Amazon", "our data centres": somebody's, and so not all of them.</summary>
    private bool IsOwned(int at, int next)
    {
        var span = Mentions[at].Span;
        var before = text.Between(Math.Max(0, span.Start - 16), span.Start);
        if (before.EndsWith("'s", StringComparison.Ordinal) || before.EndsWith("s'", StringComparison.Ordinal) || text.Has(ClaimWord.Own, Math.Max(0, span.Start - 12), span.Start))
        {
            return true;
        }

        // "L'éclairage public de la ville".
        var behind = text.Between(span.End, Math.Min(text.Text.Length, span.End + 24));
        if (char.IsLower(text.Text[span.Start]) && (behind.StartsWith("de la ", StringComparison.Ordinal) || behind.StartsWith("du ", StringComparison.Ordinal) || behind.StartsWith("of the ", StringComparison.Ordinal)))
        {
            return true;
        }

        return at + 1 < next && Mentions[at + 1] is ThingMention or UnknownMention or RegionMention && text.Gap(at, at + 1) is "de" or "d'" or "du" or "of" or "by" or "de la" or "des";
    }

    /// <summary>"A tiny turbine", "une grosse éolienne", "low quality Netflix".</summary>
    private bool IsOfSize(int at)
    {
        var span = Mentions[at].Span;
        return text.All(ClaimWord.Size, Math.Max(0, span.Start - 20), Math.Min(text.Text.Length, span.End + 16))
            .Any(word => text.Between(word.End, span.Start).Length == 0 && (word.End <= span.Start || text.Between(span.End, word.Start).Length == 0));
    }

    /// <summary>"Une pompe à chaleur de maison": of what kind the thing before is, and no thing of its own.</summary>
    private bool Describes(int at, int first) =>
        at > first && Mentions[at - 1] is ThingMention && Mentions[at] is ThingMention { Name: { Region: null } name } && name.Family is not null && text.Gap(at - 1, at) is "de" or "d'" or "of";

    /// <summary>"Norway's dams": of the country's own, not the country.</summary>
    private bool IsOwner(int at, int next)
    {
        var end = Mentions[at].Span.End;
        var behind = text.Between(end, Math.Min(text.Text.Length, end + 3));
        if (at + 1 >= next || Mentions[at + 1] is not UnknownMention || !(behind.StartsWith("'s", StringComparison.Ordinal) || behind == "'"))
        {
            return false;
        }

        return !text.All(ClaimWord.Consumption, end, Math.Min(text.Text.Length, end + 48)).Any(word => text.Between(Mentions[at + 1].Span.Start, word.Start).AsSpan().IndexOfAny(",;:(.") < 0);
    }
}
