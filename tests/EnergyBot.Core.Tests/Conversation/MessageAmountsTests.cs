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
    [InlineData("50 GWh for a year, which is 3 MWh a home, and 50 GWh again", "50 GWh", "3 MWh")]
    [InlineData("a thousand homes for 12 euros")]
    public void Amounts_of_a_message_are_its_energies_and_powers_each_once(string text, params string[] amounts) =>
        Assert.Equal(amounts, Assistant.Standard.AmountsIn(text));
}
