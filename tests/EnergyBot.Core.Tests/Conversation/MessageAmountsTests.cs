using EnergyBot.Core.Conversation;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class MessageAmountsTests
{
    [Theory]
    [InlineData("3 MWh", "3 MWh; 50 GWh; 12 kWh")]
    [InlineData("12 kWh", "12 kWh; 50 GWh; 3 MWh")]
    [InlineData("50 TWh", "50 TWh; 3 MWh; 12 kWh")]
    public void The_one_chosen_comes_first_and_another_reading_of_the_first_takes_its_place(string chosen, string amounts) =>
        Assert.Equal(amounts, MessageAmounts.With("50 GWh; 3 MWh; 12 kWh", chosen));

    [Theory]
    [InlineData("50 GWh for a year, which is 3 MWh a home, and 50 GWh again", "en", "50~GWh", "3~MWh")]
    [InlineData("The wind farms made 7,832 GWh a year.", "fr", "7_832~GWh par an")]
    [InlineData("Les éoliennes ont produit 7,832 GWh.", "en", "7.832~GWh")]
    [InlineData("1,234 kWh", "fr", "1,234 kWh")]
    [InlineData("a thousand homes for 12 euros", "en")]
    public void Amounts_of_a_message_are_its_energies_and_powers_each_once_and_mean_the_same_to_the_reader(string text, string reader, params string[] amounts) =>
        Assert.Equal(amounts, Assistant.Standard.AmountsIn(text, Locales.Parse(reader)).Select(Spaces.Shown));
}
