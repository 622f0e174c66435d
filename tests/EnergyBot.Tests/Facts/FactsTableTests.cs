using EnergyBot.Core;
using EnergyBot.Facts;

namespace EnergyBot.Tests.Facts;

public sealed class FactsTableTests
{
    [Fact]
    public void A_thing_has_a_line_with_its_figure_and_source() => Assert.Equal(
        """
        id            what it is      figure          region  year  source
        phone-charge  a phone charge  15.5 Wh/charge  world   2023  Agency
        home-fr       a French home   4,255 kWh/year  FR      2024  Agency

        Data version 2026-11-01.abc.

        """,
        Table(Locale.English));

    [Fact]
    public void In_French_the_names_and_numbers_are_French()
    {
        var table = Table(Locale.French);
        Assert.Contains("une recharge de téléphone  15,5 Wh/charge", table, StringComparison.Ordinal);
        Assert.Contains("4\u202F255 kWh/year", table, StringComparison.Ordinal);
        Assert.Contains("monde", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.000085, "0.000085")]
    [InlineData(1234567.5, "1,234,567.5")]
    [InlineData(1.5e20, "1.5E+20")]
    [InlineData(2e-9, "2E-09")]
    public void A_number_keeps_its_digits(double value, string text) => Assert.Equal(text, FigureNumber.Format(value, Locale.English));

    private static string Table(Locale locale)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FactsTable.Write(writer, Catalogues.Small, locale);
        return writer.ToString();
    }
}
