using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Quantities;
using EnergyBot.Facts;

namespace EnergyBot.Tests.Facts;

/// <summary>A small list of made-up facts.</summary>
internal static class Catalogues
{
    private static readonly Source Agency = new("agency-2024", "Électricité 2024", "Agency", new Uri("https://example.org/a"), "2024-05", "Table 2");

    public static FactList Small { get; } = new(
        "2026-11-01.abc",
        [
            Thing("phone-charge", "a phone charge", "une recharge de téléphone", new Figure(
                15.5, 10, 20, "Wh", "charge", "world", 2023, new("at the plug", "à la prise"), EnergyKind.Electricity, Reading.Secondary,
                null, true, null, Agency, new Quantity(Estimate.Of(55_800, 36_000, 72_000), Dimension.None))),
            Thing("home-fr", "a French home", "un foyer français", new Figure(
                4255, null, null, "kWh", "year", "FR", 2024, new("all uses", "tous usages"), null, Reading.Primary,
                null, true, null, Agency, Quantity.Number(485))),
        ],
        [Agency]);

    private static Thing Thing(string id, string en, string fr, Figure figure) =>
        new(id, "home", ThingKind.EnergyPerUse, new(en, fr), null, null, new([], []), new(1, 1), null, [figure]);
}
