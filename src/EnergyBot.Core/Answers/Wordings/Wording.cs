using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>All that a reader is told, in one language. Every sentence of an answer is worded here.</summary>
/// <remarks>Amounts come in ready-made; <c>equivalent</c> is what <see cref="Equivalent"/> gives.</remarks>
public abstract class Wording
{
    /// <summary>How the language writes numbers.</summary>
    public abstract NumberStyle Numbers { get; }

    /// <summary>Between the ends of a range: to, à.</summary>
    public abstract string RangeTo { get; }

    /// <summary>Between two asides: "; ", with the space before it that French wants.</summary>
    public abstract string Semicolon { get; }

    /// <summary>An energy in terms of a thing: "3.6 days of San Francisco's electricity".</summary>
    public abstract string Equivalent(Equivalent equivalent);

    /// <summary>A length of time: "3.6 days".</summary>
    public abstract string Duration(Estimate value, Unit unit);

    /// <summary>So many of a thing, or the thing with its article for one: "2 phone charges", "a phone charge".</summary>
    public abstract string Things(Thing thing, double? count);

    /// <summary>An amount over a time: "7,832 GWh a year".</summary>
    public abstract string Per(string amount, Unit unit);

    /// <summary>An amount and the energy it comes to: "a ChatGPT training (42.4 GWh)".</summary>
    public abstract string WithEnergy(string amount, string energy);

    /// <summary>"50 GWh is about …".</summary>
    public abstract string IsAbout { get; }

    /// <summary>"50 GWh is exactly …", for a conversion.</summary>
    public abstract string IsExactly { get; }

    /// <summary>Joins a thing and its figure: "A ChatGPT query: ".</summary>
    public abstract string Colon { get; }

    /// <summary>"13.5 kWh lasts about 15 hours at 900 W."</summary>
    public abstract string Lasts(string amount, string duration, string power);

    /// <summary>A power alone: what it lacks, and what it comes to over an hour, a day and a year.</summary>
    public abstract string PowerAlone(string power, string hour, string day, string year);

    /// <summary>A power per time, as in "6.7 GW a year".</summary>
    public abstract string PowerPerTime(string power, string year);

    /// <summary>What a figure is per: "per query", "a year".</summary>
    public abstract string PerUse(string per);

    /// <summary>Heads the equivalents behind the headline's.</summary>
    public abstract string AlsoAbout { get; }

    /// <summary>Heads the arithmetic.</summary>
    public abstract string Working { get; }

    /// <summary>Heads the sources.</summary>
    public abstract string Sources { get; }

    /// <summary>Names the data version.</summary>
    public abstract string Data(string version);

    /// <summary>Stands where the source of a figure gives no range.</summary>
    public abstract string NoRange { get; }

    /// <summary>How a figure was read, for the list of sources; empty for a primary reading.</summary>
    public abstract string ReadingNote(Reading reading);

    /// <summary>Published figures of a thing that differ.</summary>
    public abstract string Spread(string thing, string range, int figures);

    /// <summary>What the spread of figures makes of the answer's number.</summary>
    public abstract string SpreadMakes(string low, string high);

    /// <summary>The energy of a thing is not electricity: says what it is.</summary>
    public abstract string? KindNote(EnergyKind? kind);

    /// <summary>No region was named, so a usual one stands in.</summary>
    public abstract string RegionAssumed(string thing);

    /// <summary>The catalogue has no figure for the region wanted.</summary>
    public abstract string RegionMissing(string region, string thing);

    /// <summary>A number with two readings: which was taken.</summary>
    public abstract string NumberReadAs(string taken, string other);

    /// <summary>The label of another reading.</summary>
    public abstract string OtherReading(string reading);

    /// <summary>What is wrong with a message and what to type instead, in one sentence.</summary>
    /// <param name="kind">The kind of fault.</param>
    /// <param name="words">The words at fault, to stand between two pieces: the text holds <c>{0}</c> once where it quotes them.</param>
    public abstract string Problem(ProblemKind kind, string words);

    /// <summary>What the bot understands, one line each.</summary>
    public abstract IReadOnlyList<string> Help { get; }

    /// <summary>To a message that has nothing to do with energy.</summary>
    public abstract string OffTopic { get; }

    /// <summary>To a failure of the bot itself.</summary>
    public abstract string Failure { get; }

    /// <summary>The wording of a language.</summary>
    public static Wording For(Locale locale) => locale == Locale.French ? FrenchWording.Instance : EnglishWording.Instance;
}
