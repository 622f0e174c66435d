using EnergyBot.Core.Comparison;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Comparison;

public sealed class LastingTests
{
    private static readonly Lasting Lasting = new(SmallCatalogue.Things);
    private static readonly Reckoner Reckoner = new(SmallCatalogue.Things, SmallCatalogue.Plants, UnitTable.Standard);

    [Theory]
    [InlineData("13.5 kWh * 900 W", 13_500, 900)]
    [InlineData("900 W * 13.5 kWh", 13_500, 900)]
    [InlineData("13.5 kWh * 900 W * #heater", 13_500, 900)] // "a 900 W heater": the watts are typed
    [InlineData("#ev-battery * 500 W", 60_000, 500)]
    [InlineData("2 * #ev-battery * #heater", 120_000, 1500)] // the number is the battery's
    [InlineData("#ev-battery * 10 * #heater", 60_000, 15_000)] // the number is the heaters'
    [InlineData("50 GWh * #san-francisco", 5e10, 583_333_333.3333)] // 5,110 GWh / 8,760 h
    [InlineData("50 GWh * 5110 GWh/yr", 5e10, 583_333_333.3333)]
    [InlineData("12 kWh * #home-fr", 12_000, 500)] // 4,380 kWh / 8,760 h
    [InlineData("12 kWh * #petrol * 1 kW", 12_000, 1000)] // petrol neither holds nor uses by itself
    public void The_energy_is_told_from_its_user(string text, double storeWh, double userW)
    {
        var (store, user) = Lasting.Split([SmallCatalogue.Term(text)], SmallCatalogue.English);
        Assert.Equal(storeWh, Reckoner.Reckon(store, SmallCatalogue.English).Energy!.Value.Value / 3600, 1e-6 * storeWh);
        Assert.Equal(userW, Lasting.PowerOf(Reckoner.Reckon(user, SmallCatalogue.English))!.Value.Value, 1e-6 * userW);
    }

    [Theory]
    [InlineData("13.5 kWh", false, true)]
    [InlineData("#heater", true, false)]
    [InlineData("3 h", true, true)]
    public void What_is_missing_stays_empty(string text, bool noStore, bool noUser)
    {
        var (store, user) = Lasting.Split([SmallCatalogue.Term(text)], SmallCatalogue.English);
        Assert.Equal((noStore, noUser), (store.IsEmpty, user.IsEmpty));
    }

    [Fact]
    public void A_reckoning_without_power_has_none() =>
        Assert.Null(Lasting.PowerOf(new Reckoning(null, null, null, null, [], new Problem(ProblemKind.NotAnEnergy))));
}
