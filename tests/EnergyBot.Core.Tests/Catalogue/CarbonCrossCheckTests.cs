using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Tests.Catalogue;

/// <summary>Greenhouse gases and prices of the catalogue against numbers from elsewhere, by hand arithmetic. Each number names its source.</summary>
public sealed class CarbonCrossCheckTests
{
    private const double KWh = 3.6e6;

    [Theory]
    [InlineData("co2-petrol-litre-combustion", 69.3e-3 * 44.3 * 0.74)] // IPCC 2006 Guidelines, vol. 2: 69.3 t/TJ (table 2.2), 44.3 MJ/kg (table 1.2); 0.74 kg a litre
    [InlineData("co2-diesel-litre-combustion", 74.1e-3 * 43.0 * 0.84)] // the same: 74.1 t/TJ, 43.0 MJ/kg; 0.84 kg a litre
    public void A_litre_burned_emits_what_the_IPCC_s_factors_make_of_it(string fuel, double kilograms) => Near(Value(fuel) / 1000, kilograms, 0.05);

    [Fact]
    public void A_therm_of_gas_emits_what_the_IPCC_s_factor_makes_of_it() => // IPCC 2006: 56.1 t/TJ net; a therm is 105.5 MJ gross, 0.9 of it net
        Near(Value("co2-natural-gas-therm"), 56.1e-3 * 105.5 * 0.9, 0.03);

    [Fact]
    public void A_barrel_emits_what_the_IPCC_s_factors_make_of_it() => // IPCC 2006: 73.3 t/TJ, 42.3 MJ/kg; BP: 7.33 barrels a tonne
        Near(Value("co2-oil-barrel"), 73.3e-3 * 42.3 * 1000 / 7.33, 0.05);

    [Fact]
    public void A_tonne_of_coal_lies_between_the_IPCC_s_kinds() => // IPCC 2006: sub-bituminous 96.1 t/TJ × 18.9 GJ, other bituminous 94.6 × 25.8
        Assert.InRange(Value("co2-coal-tonne"), 96.1 * 18.9, 94.6 * 25.8);

    [Fact]
    public void A_cylinder_of_propane_emits_what_its_carbon_makes() => // C3H8: three times 44.01 over 44.10 g/mol; 16 lb are 7.257 kg
        Near(Value("co2-propane-cylinder"), 7.257 * 3 * 44.01 / 44.10, 0.03);

    [Fact]
    public void An_electric_car_emits_in_a_year_what_the_Department_of_Energy_reckons() => // AFDC, Emissions from Electric Vehicles: 2,727 lb a year, US average
        Near(Value("co2-ev-year-us") * 365 * 86_400, 2727 * 0.4536, 0.15);

    [Fact]
    public void Training_GPT_3_emitted_what_American_electricity_makes_of_its_energy() => // EPA eGRID 2020: 818 lb a MWh
        Near(Value("co2-gpt3-training") / (Value("gpt3-training") / KWh), 818 * 0.4536 / 1000, 0.2);

    [Theory]
    [InlineData("co2-person-year-us-ghg", 334.9e6, 6197e9)] // US Census Bureau, July 2023; EPA inventory: 6,197 Mt in 2023
    [InlineData("co2-person-year-world", 8.1e9, 57.1e12)] // UN; UNEP, Emissions Gap Report 2024: 57.1 Gt
    public void All_people_together_emit_what_the_inventories_count(string person, double people, double kilograms) =>
        Near(Value(person) * 365 * 86_400 * people, kilograms, 0.05);

    [Fact]
    public void Iceland_s_electricity_is_that_of_dams_and_geothermal_plants() => // Orkustofnun: 70 % hydro, 30 % geothermal; IPCC AR5, annex III
        Near(Value("grid-co2-is") * KWh, 0.7 * 0.024 + 0.3 * 0.038, 0.1);

    [Fact]
    public void An_American_household_pays_about_what_its_average_bill_says() => // EIA, 2023: 137.67 dollars a month for 855 kWh
        Near(Value("price-electricity-household-us") * KWh, 137.67 / 855, 0.1);

    private static double Value(string thing) => FactCatalogue.Standard.Find(thing)!.Preferred.Quantity.Amount.Value;

    private static void Near(double actual, double expected, double tolerance) =>
        Assert.InRange(actual / expected, 1 - tolerance, 1 + tolerance);
}
