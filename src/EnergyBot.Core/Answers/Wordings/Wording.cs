using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers.Wordings;

/// <summary>All that a reader is told, in one language. Every sentence of an answer is worded here.</summary>
/// <remarks>Amounts come in ready-made; <c>equivalent</c> is what <see cref="Equivalent"/> gives.</remarks>
public abstract partial class Wording
{
    private const double YearSeconds = 8760 * 3600;
    private const double MonthSeconds = 730 * 3600;

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

    /// <summary>A length of time as it was typed, no digit left out: "365 days".</summary>
    public abstract string ExactDuration(double value, Unit unit);

    /// <summary>So many of a thing, or the thing with its article for one: "2 phone charges", "a phone charge".</summary>
    public abstract string Things(Thing thing, double? count);

    /// <summary>An amount over a time: "7,832 GWh a year".</summary>
    public abstract string Per(string amount, Unit unit);

    /// <summary>An amount and the energy it comes to: "a ChatGPT training (42.4 GWh)".</summary>
    public abstract string WithEnergy(string amount, string energy);

    /// <summary>"50 GWh is about …"; for several things, "2 trainings are about …".</summary>
    public abstract string IsAbout(bool several);

    /// <summary>"50 GWh is exactly …", for a conversion.</summary>
    public abstract string IsExactly { get; }

    /// <summary>Joins a thing and its figure: "A ChatGPT query: ".</summary>
    public abstract string Colon { get; }

    /// <summary>"13.5 kWh lasts about 15 hours at 900 W."</summary>
    public abstract string Lasts(string amount, string duration, string power, bool several);

    /// <summary>A power alone: what it lacks, and what it comes to over an hour, a day and a year.</summary>
    public abstract string PowerAlone(string power, string hour, string day, string year);

    /// <summary>A power per time, as in "6.7 GW a year".</summary>
    public abstract string PowerPerTime(string power, string year);

    /// <summary>What a figure is per: "a year", "per litre"; of a use, "per phone charge" where the thing is given, else nothing.</summary>
    public abstract string PerUse(string per, Thing? thing);

    /// <summary>A use that comes round once in each such time: "once a day".</summary>
    public abstract string Once(Unit unit);

    /// <summary>A rounded number with the symbol of a unit: "2.5 million km".</summary>
    public string Measured(double value, int digits, string symbol) =>
        $"{Numbers.Rounded(value, digits)}{(Numbers.EndsInWord(value, digits) ? BehindScaleWord(symbol) : "\u00A0" + symbol)}";

    /// <summary>What stands behind "million": " homes", " de foyers", " d’habitants".</summary>
    protected abstract string BehindScaleWord(string noun);

    /// <summary>Heads the equivalents behind the headline's.</summary>
    public abstract string AlsoAbout { get; }

    /// <summary>Heads the equivalents where the headline has none.</summary>
    public abstract string ThatMuchIsAbout { get; }

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
    /// <param name="thing">The thing.</param>
    /// <param name="range">The least and the greatest of them.</param>
    /// <param name="figures">How many there are.</param>
    /// <param name="haveRanges">True where one of them has a range of its own that goes beyond.</param>
    public abstract string Spread(string thing, string range, int figures, bool haveRanges);

    /// <summary>What the spread of figures makes of the answer's number.</summary>
    /// <param name="range">Both ends: "2.7 to 3.3 billion".</param>
    public abstract string SpreadMakes(string range);

    /// <summary>The energy of a thing is not electricity: says what it is; null where it is, or no energy.</summary>
    public abstract string? KindNote(Thing thing);

    /// <summary>The energy that the question is about is not electricity: says what it is, with the note of <see cref="KindNote"/>.</summary>
    public abstract string SubjectKind(string thing, string note);

    /// <summary>No region was named, so a usual one stands in.</summary>
    public abstract string RegionAssumed(string thing);

    /// <summary>The catalogue has no figure for the region wanted.</summary>
    public abstract string RegionMissing(string region, string thing);

    /// <summary>A number with two readings: which was taken.</summary>
    public abstract string NumberReadAs(string taken, string other);

    /// <summary>That a misspelt word, <c>{0}</c>, was understood.</summary>
    public abstract string MisspeltReadAs(string meant);

    /// <summary>The label of another reading.</summary>
    public abstract string OtherReading(string reading);

    /// <summary>What is wrong with a message and what to type instead, in one sentence.</summary>
    /// <param name="kind">The kind of fault.</param>
    /// <param name="words">The words at fault, empty where the whole message is: the text holds <c>{0}</c> where it quotes them.</param>
    public abstract string Problem(ProblemKind kind, string words);

    /// <summary>A word that is not known, and the one unit or thing whose name is near; <c>{0}</c> stands for the word.</summary>
    public abstract string DidYouMean(string suggestion);

    /// <summary>To a message that has nothing to do with energy.</summary>
    public abstract string OffTopic { get; }

    /// <summary>To a failure of the bot itself.</summary>
    public abstract string Failure { get; }

    /// <summary>A length of time in the unit in which it is a plain number: a month is 730 h.</summary>
    protected static (double Count, string Unit) Plain(double seconds) => seconds switch
    {
        >= YearSeconds => (seconds / YearSeconds, "yr"),
        >= MonthSeconds when seconds % MonthSeconds == 0 => (seconds / MonthSeconds, "mo"),
        >= 86_400 => (seconds / 86_400, "d"),
        >= 3600 => (seconds / 3600, "h"),
        >= 60 => (seconds / 60, "min"),
        _ => (seconds, "s"),
    };

    /// <summary>The wording of a language.</summary>
    public static Wording For(Locale locale) => locale == Locale.French ? FrenchWording.Instance : EnglishWording.Instance;
}
