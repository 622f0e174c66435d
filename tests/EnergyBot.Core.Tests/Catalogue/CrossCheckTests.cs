using EnergyBot.Core.Catalogue;

namespace EnergyBot.Core.Tests.Catalogue;

/// <summary>
/// Reckons figures of the catalogue by another way, from numbers that do not stand behind them. Each independent number
/// is followed by who gives it; the tolerance covers different years and boundaries, not slips of a unit or a factor.
/// </summary>
public sealed class CrossCheckTests
{
    private const double KWh = 3.6e6;
    private const double TWh = 3.6e15;
    private const double Year = 365 * 86_400;

    [Theory]
    [InlineData("france", "person-fr", 68.4e6)] // Insee, 1 January 2024
    [InlineData("united-states", "person-us", 334.9e6)] // US Census Bureau, July 2023
    [InlineData("united-kingdom", "person-gb", 68.3e6)] // ONS, mid-2023
    [InlineData("germany", "person-de", 83.5e6)] // Destatis, end of 2023
    [InlineData("world-electricity", "person-world", 8.1e9)] // UN World Population Prospects 2024
    public void A_country_s_electricity_over_its_people_is_a_person_s(string country, string person, double people) =>
        Near(PerYear(country) / people, PerYear(person), 0.15);

    [Theory]
    [InlineData("home-fr", "france", 30.9e6, 0.38)] // Insee: main residences; CRE, end of 2021: homes are 38 %
    [InlineData("home-us", "united-states", 131e6, 0.37)] // Census Bureau: households; EIA: 1.51 of 4.07 trillion kWh
    [InlineData("home-ie", "ireland", 1.9e6, 0.25)] // CSO: households; CSO: 28 % of 31.9 TWh metered, 25 % of demand
    public void All_homes_together_are_the_share_of_a_country_s_electricity_that_homes_take(string home, string country, double homes, double share) =>
        Near(PerYear(home) * homes / PerYear(country), share, 0.15);

    [Theory]
    [InlineData("data-centres-ireland", 0.22)] // CSO: 22 % of metered consumption
    public void Data_centres_take_their_published_share_of_Ireland_s_metered_consumption(string thing, double share) =>
        Near(PerYear(thing) / (31.9 * TWh), share, 0.02);

    [Theory]
    [InlineData("data-centres-world", 0.015)] // IEA, Energy and AI: around 1.5 %
    [InlineData("bitcoin-network", 0.005)] // Cambridge Centre for Alternative Finance: about 0.5 %
    public void World_wide_uses_take_their_published_share_of_the_world_s_electricity(string thing, double share) =>
        Near(PerYear(thing) / PerYear("world-electricity"), share, 0.15);

    [Fact]
    public void CERN_is_nearly_half_of_the_canton_of_Geneva() => // CERN's own comparison
        Near(PerYear("cern") / PerYear("geneva"), 0.49, 0.05);

    [Fact]
    public void Training_GPT_4_is_the_IEA_s_power_times_its_time() => // 22 MW for 14 weeks at 84 % load
        Near(Value("gpt4-training"), 22e6 * 14 * 7 * 86_400 * 0.84, 0.05);

    [Fact]
    public void Training_GPT_3_is_its_processors_power_times_its_time() => // 10,000 V100 at 330 W, 14.8 days, PUE 1.1
        Near(Value("gpt3-training"), 10_000 * 330 * 14.8 * 86_400 * 1.1, 0.01);

    [Fact]
    public void Half_a_million_AI_servers_take_what_Google_Search_on_AI_does_and_about_what_Ireland_does()
    {
        var servers = 500_000 * Value("ai-server"); // the round number of the press
        Near(servers * Year, PerYear("google-search-all-ai"), 0.05);
        Near(servers * Year, 31.9 * TWh, 0.15); // CSO, Ireland's metered consumption, 2024
    }

    [Fact]
    public void Google_s_search_of_0_3_Wh_is_its_kilojoule() => // the same post says 1 kJ
        Near(Value("google-search"), 1000, 0.1);

    [Fact]
    public void An_hour_of_streaming_emits_what_the_IEA_says() => // 36 g an hour on the same page; IEA: 475 g/kWh world average of 2018
        Near(Value("streaming-hour"), 36 / 475.0 * KWh, 0.05);

    [Fact]
    public void A_day_of_San_Francisco_is_14_GWh() => // California Energy Commission: 5,120.59 GWh in 2022
        Near(Value("san-francisco") * 86_400, 5120.59 / 365 * 3.6e12, 0.001);

    [Fact]
    public void Boiling_water_takes_its_heat_and_the_kettle_s_losses() => // specific heat 4.18 J/(g K), CRC Handbook
        Assert.InRange(4180 * 85 / Value("kettle"), 0.8, 0.95);

    [Theory]
    [InlineData("bath", 110, 40)] // litres and degrees of the boundary
    [InlineData("shower", 60, 31)]
    public void Hot_water_holds_its_heat(string thing, double litres, double degrees) => Near(Value(thing), litres * degrees * 4180, 0.05);

    [Fact]
    public void An_electric_car_takes_what_the_EPA_label_of_a_common_one_says() => // fueleconomy.gov, Tesla Model Y 2022: 28 kWh per 100 miles
        Assert.True(Figure("ev-km").Quantity.Amount.Contains(28 * KWh / 160_934));

    [Fact]
    public void A_battery_gives_the_reach_of_a_car_at_the_average_consumption() => // EPA: 358 miles for the most frugal of its class
        Assert.InRange(Value("tesla-model-3-battery") / Value("ev-km"), 300e3, 358 * 1609.0);

    [Fact]
    public void The_internet_box_takes_in_a_year_about_what_homes_were_measured_at() => // ADEME, ELECDOM: about 100 kWh
        Near(Value("internet-box") * Year, 100 * KWh, 0.15);

    [Fact]
    public void A_tank_of_petrol_is_fifty_litres() => Near(Value("petrol-tank"), 0.050 * Value("petrol-litre"), 0.005);

    [Theory]
    [InlineData("petrol-litre", 44.3 * 0.74)] // IPCC 2006 Guidelines, vol. 2, table 1.2: 44.3 MJ/kg net; 0.74 kg a litre
    [InlineData("diesel-litre", 43.0 * 0.84)] // the same: 43.0 MJ/kg; 0.84 kg a litre
    public void Fuels_hold_what_the_IPCC_counts(string fuel, double megajoules) => Near(Value(fuel), megajoules * 1e9, 0.03);

    [Fact]
    public void Hydrogen_holds_its_heat_of_combustion() => // formation of steam, 241.83 kJ/mol (NIST), 2.016 g/mol
        Near(Value("hydrogen-kg"), 241.83e3 / 2.016e-3, 0.005);

    [Fact]
    public void A_barrel_is_Statistics_Canada_s() => Near(Value("barrel-of-oil"), 6.193e9, 0.02); // 6.193 GJ

    [Theory]
    [InlineData("hiroshima-bomb", 15e3)] // Malik 1985: 15 kt
    [InlineData("tsar-bomba", 50e6)] // 50 Mt
    public void Bombs_are_their_tonnes_of_TNT(string bomb, double tonnes) => Near(Value(bomb) / Value("tnt-tonne"), tonnes, 0.001);

    [Fact]
    public void Three_magnitudes_are_thirty_thousand_times() => // USGS: 32 times for each
        Near(Value("earthquake-m9") / Value("earthquake-m6"), 32 * 32 * 32, 0.05);

    [Fact]
    public void Sunlight_is_the_solar_constant_on_the_Earth_s_disc() => // 1,361 W/m² (Kopp and Lean 2011), radius 6,371 km
        Near(Value("sunlight-on-earth"), 1361 * Math.PI * 6.371e6 * 6.371e6, 0.01);

    [Theory]
    [InlineData("nuclear-reactor-fr", 61.4e9 / 56, 0.67)] // EDF: 61.4 GW in 56 reactors; two thirds of full power in 2024
    [InlineData("nuclear-reactor-us", 95.5e9 / 93, 0.927)] // EIA: 95.5 GW in 93 reactors; 92.7 %
    [InlineData("wind-turbine-us", 2.75e6, 0.42)] // USGS: 2.75 MW, 42 %
    [InlineData("wind-turbine-fr", 3e6, 0.25)] // RTE: about 25 % in 2023
    [InlineData("wind-turbine-offshore", 8e6, 0.44)] // Yeu and Noirmoutier: 1,900 GWh a year expected of 61 machines of 8 MW
    [InlineData("solar-panel-fr", 400, 0.137)] // RTE: 13 to 14 %
    [InlineData("hoover-dam", 2.08e9, 0.22)] // US Bureau of Reclamation: 2,080 MW
    [InlineData("three-gorges-dam", 22.5e9, 0.48)] // 22.5 GW
    public void Power_stations_run_a_plausible_part_of_the_year(string thing, double watts, double load) => Near(Value(thing) / watts, load, 0.03);

    [Theory]
    [InlineData("capacity-factor-wind-onshore-us", "wind-turbine-us", 2.75e6)] // USGS: 2.75 MW, a machine of 2020
    [InlineData("capacity-factor-nuclear-us", "nuclear-reactor-us", 95.5e9 / 93)] // EIA: 95.5 GW in 93 reactors
    [InlineData("capacity-factor-nuclear-fr", "nuclear-reactor-fr", 61.4e9 / 56)] // EDF: 61.4 GW in 56 reactors
    [InlineData("capacity-factor-wind-offshore-gb", "wind-turbine-offshore", 8e6)] // Yeu and Noirmoutier: machines of 8 MW
    [InlineData("capacity-factor-solar-de", "solar-kwp-de", 1000)] // by definition of the kilowatt-peak
    [InlineData("capacity-factor-hydro-world", "three-gorges-dam", 22.5e9)] // 22.5 GW
    public void A_capacity_factor_is_what_a_station_of_its_kind_makes_of_its_power(string factor, string thing, double watts) =>
        Near(Value(factor) * watts, Value(thing), 0.2);

    [Theory]
    [InlineData("capacity-factor-wind-onshore-gb", 32.6e9, 15.0e9)] // DESNZ: 11.2 % of 292 TWh onshore in 2023; 15 GW
    [InlineData("capacity-factor-wind-offshore-gb", 49.7e9, 14.3e9)] // DESNZ: 49.7 TWh at sea in 2023; 14 to 14.7 GW
    [InlineData("capacity-factor-nuclear-world", 2602e9, 372e9)] // World Nuclear Association: 2,602 TWh; 372 GW in operation (IAEA)
    public void A_capacity_factor_is_a_fleet_s_output_over_its_power(string factor, double kilowattHours, double watts) =>
        Near(Value(factor), kilowattHours * 1000 / 8760 / watts, 0.1);

    [Theory]
    [InlineData("banana", 89 * 1.2)] // USDA FoodData Central: 89 kcal per 100 g, 120 g
    [InlineData("big-mac", 590)] // McDonald's USA, current menu
    [InlineData("baguette", 272 * 2.5)] // USDA, French bread: 272 kcal per 100 g
    public void Food_holds_what_other_tables_say(string food, double kilocalories) => Near(Value(food), kilocalories * 4184, 0.1);

    private static Figure Figure(string thing) => FactCatalogue.Standard.Find(thing)!.Preferred;

    /// <summary>In the SI unit of its dimension: J, W, J/m, J/kg, J/m³.</summary>
    private static double Value(string thing) => Figure(thing).Quantity.Amount.Value;

    private static double PerYear(string thing) => Value(thing) * Year;

    private static void Near(double actual, double expected, double tolerance) =>
        Assert.InRange(actual / expected, 1 - tolerance, 1 + tolerance);
}
