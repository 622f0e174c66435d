using System.Collections.Immutable;
using System.Globalization;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

/// <summary>A catalogue of round, made-up figures: every kind of thing and of energy, one family, wide and exact ranges.</summary>
internal static class SmallCatalogue
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Comparison", "catalogue");

    public static FactCatalogue Facts { get; } = CatalogueLoader.Load(
        Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(Folder, path).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(path))),
        UnitTable.Standard);

    public static ThingResolver Things { get; } = new(Facts);

    public static CapacityFactors Plants { get; } = new(Facts, Things);

    public static Assistant Assistant { get; } = new(Facts, UnitTable.Standard);

    public static Audience English { get; } = new(Locale.English);

    public static Resolved Resolved(string id) => new(Facts.Find(id)!, RegionChoice.Named);

    /// <summary>Factors parted by <c>*</c>: <c>5</c>, <c>1..2 kWh</c>, <c>7 GWh/yr</c>, <c>15 kWh/100 km</c>, <c>#thing</c>, <c>@d</c> for "a day".</summary>
    public static Term Term(string product) => new([.. product.Split('*', StringSplitOptions.TrimEntries).Select(Factor)]);

    /// <summary>Terms parted by <c>+</c>.</summary>
    public static ImmutableArray<Term> Sum(string sum) => [.. sum.Split('+', StringSplitOptions.TrimEntries).Select(Term)];

    private static Mention Factor(string text) => text[0] switch
    {
        '#' => new ThingMention(default, Name(text[1..])),
        '@' => new RateMention(default, Per("1 " + text[1..])),
        _ when !text.Contains(' ', StringComparison.Ordinal) => new NumberMention(default, Number(text), NumberForm.Plain),
        _ => Amount(text),
    };

    private static QuantityMention Amount(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var amount = (slash < 0 ? text : text[..slash]).Split(' ');
        var unit = UnitTable.Standard[amount[1]];
        var per = slash < 0 ? null : text[(slash + 1)..];
        return new QuantityMention(
            default, unit.Of(Number(amount[0])), unit, per is null ? null : Per(per.Contains(' ', StringComparison.Ordinal) ? per : "1 " + per), null, NumberForm.Plain);
    }

    private static Per Per(string text)
    {
        var parts = text.Split(' ');
        var unit = UnitTable.Standard[parts[1]];
        return new Per(unit, unit.Of(Number(parts[0])));
    }

    private static Estimate Number(string text)
    {
        var ends = text.Split("..").Select(end => double.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return ends.Length == 1 ? Estimate.Exact(ends[0]) : Estimate.Between(ends[0], ends[1]);
    }

    private static ThingName Name(string id) => Facts.Families.Any(family => family.Id == id) ? new ThingName([], id, null) : new ThingName([id], null, null);
}
