using System.Globalization;
using EnergyBot.Core.Language;

namespace EnergyBot.Core.Tests.Language;

/// <summary>Quantities as people type them, each with its place, its unit and what it is per.</summary>
public sealed class AmountTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Amounts() =>
        CaseFile.Rows("Language", "amounts.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1]));

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Amounts_are_read_with_their_units(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Sample.Read(text).Mentions.OfType<QuantityMention>().Select(mention => $"{mention.Span.Of(text)}: {Form(mention)}")));

    private static string Form(QuantityMention mention)
    {
        var amount = mention.Amount.Amount;
        var value = amount.IsExact ? Number(amount.Value) : $"{Number(amount.Low)}..{Number(amount.High)}";
        return $"{value} {mention.Unit.Id}{(mention.Per is { } per ? $"/{Count(per)}{per.Unit.Id}" : "")}";

        string Number(double si) => (si / mention.Unit.Factor).ToString("G10", CultureInfo.InvariantCulture);
    }

    private static string Count(Per per) => per.Quantity.Amount.Value / per.Unit.Factor is var count && Math.Abs(count - 1) < 1e-9
        ? ""
        : count.ToString("G6", CultureInfo.InvariantCulture) + " ";
}
