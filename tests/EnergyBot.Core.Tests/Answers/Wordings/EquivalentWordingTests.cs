using System.Globalization;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Quantities;
using EnergyBot.Core.Tests.Comparison;

namespace EnergyBot.Core.Tests.Answers.Wordings;

/// <summary>Equivalents as both languages put them, side by side.</summary>
public sealed class EquivalentWordingTests
{
    public static IEnumerable<TheoryDataRow<string, double, string, string, string>> Cases() =>
        CaseFile.Rows("Answers", "Wordings", "equivalents.tsv").Select(row => new TheoryDataRow<string, double, string, string, string>(
            row[0], double.Parse(row[1], CultureInfo.InvariantCulture), row[2], Spaces.Typed(row[3]), Spaces.Typed(row[4])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_equivalent_reads_well_in_both_languages(string id, double value, string unit, string english, string french)
    {
        var equivalent = Equivalent(id, Estimate.Exact(value), unit);
        Assert.Equal(english, EnglishWording.Instance.Equivalent(equivalent));
        Assert.Equal(french, FrenchWording.Instance.Equivalent(equivalent));
    }

    [Theory]
    [InlineData(7200, "2 hours", "2 heures")]
    [InlineData(3600, "an hour", "une heure")]
    [InlineData(300, "5 minutes", "5 minutes")]
    [InlineData(45, "45 seconds", "45 secondes")]
    [InlineData(2_628_000, "a month", "un mois")] // 730 h
    [InlineData(864_000, "10 days", "10 jours")]
    [InlineData(63_072_000, "2 years", "2 ans")]
    public void A_number_of_homes_names_the_time_of_each(double seconds, string english, string french)
    {
        var period = Quantity.Exact(seconds, Dimension.Time);
        var equivalent = new Equivalent(SmallCatalogue.Resolved("home-fr"), Measure.CountForTime, Estimate.Exact(40), null, period);
        Assert.Equal($"the electricity of 40 French homes for {english}", EnglishWording.Instance.Equivalent(equivalent));
        Assert.Equal($"l’électricité de 40 foyers français pendant {french}", FrenchWording.Instance.Equivalent(equivalent));
    }

    [Fact]
    public void An_energy_that_is_not_electricity_is_not_called_so()
    {
        var thing = SmallCatalogue.Resolved("home-fr").Thing;
        var final = new Resolved(Of(thing, EnergyKind.Final), RegionChoice.Named);
        var equivalent = new Equivalent(final, Measure.CountForTime, Estimate.Exact(40), null, null);
        Assert.Equal("the energy of 40 French homes for a year", EnglishWording.Instance.Equivalent(equivalent));
        Assert.Equal("l’énergie de 40 foyers français pendant un an", FrenchWording.Instance.Equivalent(equivalent));
    }

    [Fact]
    public void Whatever_is_not_electricity_has_a_note_in_both_languages()
    {
        foreach (var thing in SmallCatalogue.Facts.Things.Where(thing => thing.Preferred.EnergyKind is not null))
        {
            var electric = thing.Preferred.EnergyKind == EnergyKind.Electricity;
            Assert.Equal(electric, EnglishWording.Instance.KindNote(thing) is null);
            Assert.Equal(electric, FrenchWording.Instance.KindNote(thing) is null);
        }
    }

    private static Thing Of(Thing thing, EnergyKind kind) => new(
        thing.Id, thing.Category, thing.Kind, thing.Labels, thing.Counted, thing.Of, thing.Aliases, thing.Familiarity, thing.Family, [thing.Preferred with { EnergyKind = kind }]);

    private static Equivalent Equivalent(string id, Estimate value, string unit)
    {
        var resolved = SmallCatalogue.Resolved(id);
        if (unit == "-")
        {
            return new Equivalent(resolved, Measure.Count, value, null, null);
        }

        var found = UnitTable.Standard[unit];
        if (found.Dimension != Dimension.Time)
        {
            return new Equivalent(resolved, found.Dimension == Dimension.Length ? Measure.Distance : Measure.Amount, value, found, null);
        }

        // So many for one such time, or one for so many of them: as the finder puts it.
        var each = resolved.Thing is { Kind: ThingKind.EnergyPerTime or ThingKind.Generation, Counted: not null } && (unit is "yr" or "mo");
        return each
            ? new Equivalent(resolved, Measure.CountForTime, value, null, found.Of(Estimate.Exact(1)))
            : new Equivalent(resolved, Measure.Duration, value, found, null);
    }
}
