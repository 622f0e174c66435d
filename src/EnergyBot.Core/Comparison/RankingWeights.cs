namespace EnergyBot.Core.Comparison;

/// <summary>
/// What makes an equivalent worth reading, in points. Familiarity (0 to 1) is the yardstick; every other weight is
/// measured against it. The findings behind each are named; changing one changes every answer.
/// </summary>
internal static class RankingWeights
{
    /// <summary>
    /// A place, a home or a plant of the reader's own region; a device is no nearer for having been measured there. Local references gained 0.7 of the 1.9 points that any gained over none
    /// (Kim, Hullman and Agrawala, CHI 2016), about a third.
    /// </summary>
    public const double OwnRegion = 0.35;

    /// <summary>A home or a plant of another region than the reader's.</summary>
    public const double ForeignHome = -0.2;

    /// <summary>The region that most readers of a language share, where theirs is not known.</summary>
    public const double UsualRegion = 0.15;

    /// <summary>Something found everywhere.</summary>
    public const double World = 0.1;

    /// <summary>
    /// For each doubling of the multiplier beyond 20 or below 0.5: one digit is remembered best, then the teens
    /// (Milikowski and Elshout, British Journal of Psychology 86).
    /// </summary>
    public const double PerDoubling = -0.1;

    /// <summary>A multiplier of 10 to 20, or of 0.5 to 1, just outside the best.</summary>
    public const double NearBest = -0.05;

    /// <summary>Less than one of something that is counted: nobody makes two thirds of a phone charge.</summary>
    public const double PartOfOne = -0.15;

    /// <summary>Beyond a million or below a tenth: rescaling to thousands or less improves discrimination (PNAS 2022, PMC9282355).</summary>
    public const double OutOfGrasp = -1;

    /// <summary>A multiplier to 10 that is shown as a whole number: fractions irritate (Jain et al., OBHDP).</summary>
    public const double Whole = 0.05;

    /// <summary>
    /// "Eight seconds of a country" asks for two things at once: the country, and how little of it. Days and hours are lived
    /// by readers, so a city for days is worth more than a nation for minutes.
    /// </summary>
    public const double InSeconds = -0.6;

    /// <inheritdoc cref="InSeconds"/>
    public const double InMinutes = -0.5;

    /// <inheritdoc cref="InSeconds"/>
    public const double InHours = -0.15;

    /// <summary>A device left on for days, which few do.</summary>
    public const double LeftOnForDays = -0.1;

    /// <summary>A device left on for months, which nobody does.</summary>
    public const double LeftOnForMonths = -0.25;

    /// <summary>A device left on for years.</summary>
    public const double LeftOnForYears = -0.5;

    /// <summary>Energy of another kind than electricity, which the line must then explain.</summary>
    public const double Final = -0.25;

    /// <inheritdoc cref="Final"/>
    public const double Stored = -0.1;

    /// <inheritdoc cref="Final"/>
    public const double Food = -0.3;

    /// <inheritdoc cref="Final"/>
    public const double Physical = -0.3;

    /// <inheritdoc cref="Final"/>
    public const double Primary = -0.35;

    /// <summary>What is made instead of used: the second thought of who asks how much an amount is.</summary>
    public const double Made = -0.05;

    /// <summary>A figure from memory.</summary>
    public const double Recalled = -0.2;

    /// <summary>A figure reckoned from others.</summary>
    public const double Derived = -0.03;

    /// <summary>A figure of a year more than <see cref="OldAfterYears"/> before the catalogue's, where such figures move.</summary>
    public const double Old = -0.1;

    /// <summary>The age from which a figure counts as old, in years.</summary>
    public const int OldAfterYears = 10;

    /// <summary>Ranges wider than this factor say too little to be shown unasked.</summary>
    public const double WidestRange = 3;

    /// <summary>What scores less is not worth a line beside a better one.</summary>
    public const double LeastBeside = 0.3;

    /// <summary>How many equivalents an answer holds, the headline's among them.</summary>
    public const int Shown = 4;
}
