using System.Globalization;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class UnitValueTests
{
    public static TheoryData<string, string, string, bool> Printed
    {
        get
        {
            var data = new TheoryData<string, string, string, bool>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quantities", "standard-values.tsv")))
            {
                if (!line.StartsWith('#'))
                {
                    var cells = line.Split('\t');
                    Assert.Equal(6, cells.Length);
                    data.Add(cells[0], cells[1], cells[2], cells[3] == "exact");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_unit_has_the_value_that_its_standard_prints(string unit, string printed, string of, bool exact)
    {
        var literal = printed.Replace(" ", "", StringComparison.Ordinal);
        var expected = double.Parse(literal, CultureInfo.InvariantCulture);
        var actual = UnitTable.Standard[unit].Factor / UnitTable.Standard[of].Factor;

        Assert.Equal(UnitTable.Standard[of].Dimension, UnitTable.Standard[unit].Dimension);
        Assert.InRange(actual, expected - Slack(literal, exact), expected + Slack(literal, exact));
    }

    [Fact]
    public void Every_unit_without_a_prefix_is_checked_against_a_printed_value()
    {
        var printed = Printed.Select(row => row.Data.Item1).ToHashSet();
        string[] multiplesOfAnother = ["1", "VA", "kBTU", "MMBtu", "MMboe", "kgoe", "chh", "s", "mo", "m", "m3", "CAD", "AUD", "JPY", "CNY", "INR", "BRL", "ccf", "Mcf", "MMcf", "bcf", "bcm"];
        var units = UnitTable.Standard.Units.Where(unit => !IsMultiple(unit)).Select(unit => unit.Id);

        Assert.Empty(units.Except(printed).Except(multiplesOfAnother));
    }

    [Theory]
    [InlineData("VA", "W", 1)]
    [InlineData("kBTU", "BTU", 1_000)]
    [InlineData("MMBtu", "BTU", 1_000_000)]
    [InlineData("MMboe", "boe", 1_000_000)]
    [InlineData("kgoe", "kWh", 11.63)]
    [InlineData("chh", "MJ", 2.6477955)]
    [InlineData("mo", "h", 730)]
    [InlineData("ccf", "ft3", 100)]
    [InlineData("Mcf", "ft3", 1_000)]
    [InlineData("MMcf", "ft3", 1_000_000)]
    [InlineData("bcf", "ft3", 1_000_000_000)]
    [InlineData("bcm", "m3", 1_000_000_000)]
    [InlineData("EWh", "TWh", 1_000_000)]
    [InlineData("YJ", "EJ", 1_000_000)]
    [InlineData("hL", "L", 100)]
    [InlineData("dL", "L", 0.1)]
    [InlineData("yr", "h", 8_760)]
    [InlineData("GWy", "TWh", 8.76)]
    public void A_unit_made_of_another_is_so_many_of_it(string unit, string of, double times) =>
        Assert.Equal(times, UnitTable.Standard[unit].Factor / UnitTable.Standard[of].Factor, 1e-12 * times);

    [Theory]
    [InlineData("kWh", 3.6e6)]
    [InlineData("PWh", 3.6e18)]
    [InlineData("mWh", 3.6)]
    [InlineData("MeV", 1.602176634e-13)]
    [InlineData("BTU", 1055.05585262)]
    [InlineData("hp", 745.69987158227022)]
    [InlineData("Mtoe", 4.1868e16)]
    [InlineData("mg", 1e-6)]
    public void A_factor_is_the_double_nearest_to_the_exact_value(string unit, double factor) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(factor), BitConverter.DoubleToInt64Bits(UnitTable.Standard[unit].Factor));

    private static bool IsMultiple(Unit unit) =>
        UnitTable.Standard.Units.Any(other => other.Id.Length == unit.Id.Length - 1
            && unit.Id.EndsWith(other.Id, StringComparison.Ordinal)
            && unit.Names.En.One.EndsWith(other.Names.En.One, StringComparison.Ordinal)
            && unit.Names.En.One != other.Names.En.One);

    // Half a unit of the last printed digit, or what dividing two doubles may cost.
    private static double Slack(string literal, bool exact)
    {
        var value = double.Parse(literal, CultureInfo.InvariantCulture);
        if (exact)
        {
            return 1e-15 * value;
        }

        var parts = literal.Split('E');
        var decimals = parts[0].Contains('.', StringComparison.Ordinal) ? parts[0].Length - parts[0].IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return 0.5000001 * Math.Pow(10, exponent - decimals);
    }
}
