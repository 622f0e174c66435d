using System.Globalization;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class ReckonerTests
{
    private static readonly Reckoner Reckoner = new(SmallCatalogue.Things, SmallCatalogue.Plants, UnitTable.Standard);

    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        CaseFile.Rows("Comparison", "reckoning.tsv").Select(row => new TheoryDataRow<string, string>(row[0], string.Join('|', row[1..7])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Amounts_come_to_what_hand_arithmetic_gives(string sum, string expected)
    {
        var cells = expected.Split('|');
        var reckoning = Reckoner.Reckon(SmallCatalogue.Sum(sum), SmallCatalogue.English);

        Same(cells[0], reckoning.Energy?.Low / 3600);
        Same(cells[1], reckoning.Energy?.Value / 3600);
        Same(cells[2], reckoning.Energy?.High / 3600);
        Same(cells[3], reckoning.Power?.Value);
        Assert.Equal(cells[4], reckoning.Period?.Unit.Id ?? "-");
        Assert.Equal(cells[5], reckoning.Problem?.Kind.ToString() ?? "-");
    }

    [Fact]
    public void The_kind_of_energy_is_that_of_the_thing()
    {
        Assert.Equal(EnergyKind.Food, Reckon("2 * #banana").Kind);
        Assert.Equal(EnergyKind.Electricity, Reckon("#ai-query").Kind);
        Assert.Null(Reckon("5 kWh").Kind);
    }

    [Fact]
    public void A_sum_of_two_kinds_of_energy_is_of_neither()
    {
        Assert.Null(Reckon("#banana + #phone-charge").Kind);
        Assert.Equal(EnergyKind.Electricity, Reckon("#phone-charge + #ai-query").Kind);
    }

    [Theory]
    [InlineData("50 GWh", false)]
    [InlineData("#ai-query", false)]
    [InlineData("1 * #ai-query", false)]
    [InlineData("2 * #ai-query", true)]
    [InlineData("50 GWh * 1 yr", false)]
    [InlineData("900 W * #heater", false)] // "a 900 W heater": the watts are typed
    [InlineData("2 kW * 3 h", true)]
    public void Only_a_product_of_several_factors_is_arithmetic(string product, bool worked) =>
        Assert.Equal(worked, Assert.Single(Reckon(product).Products).IsWorked);

    [Theory]
    [InlineData("1 kg")]
    [InlineData("1 s")]
    public void A_list_of_amounts_is_no_product_however_its_exponents_wrap(string amount)
    {
        // 256 exponents of one make zero in a byte.
        var list = "1 kWh*" + string.Join('*', Enumerable.Repeat(amount, 256));
        Assert.Equal(ProblemKind.TwoAmounts, Reckon(list).Problem?.Kind);
    }

    [Fact]
    public void A_family_is_reckoned_for_the_readers_region()
    {
        // 4,380 kWh for a French home, 10,950 kWh for an American one.
        Assert.Equal(4380, Reckon("#home-electricity", SmallCatalogue.English with { Region = "FR" }).Energy!.Value.Value / 3.6e6, 1e-9);
        Assert.Equal(10950, Reckon("#home-electricity").Energy!.Value.Value / 3.6e6, 1e-9);
    }

    [Fact]
    public void No_amounts_make_no_energy() =>
        Assert.Equal(ProblemKind.NotAnEnergy, Reckoner.Reckon([], SmallCatalogue.English).Problem?.Kind);

    private static Reckoning Reckon(string sum, Audience? audience = null) => Reckoner.Reckon(SmallCatalogue.Sum(sum), audience ?? SmallCatalogue.English);

    private static void Same(string expected, double? actual)
    {
        if (expected == "-")
        {
            Assert.Null(actual);
            return;
        }

        var number = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.NotNull(actual);
        Assert.Equal(number, actual.Value, 1e-12 * number);
    }
}
