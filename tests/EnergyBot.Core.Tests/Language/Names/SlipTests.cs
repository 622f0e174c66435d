using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Tests.Language.Names;

public sealed class SlipTests
{
    [Theory]
    [InlineData("kwhh", "kwh", 1)] // a letter typed twice
    [InlineData("ketle", "kettle", 1)] // a double letter typed once
    [InlineData("khw", "kwh", 1)] // two letters swapped
    [InlineData("smarphone", "smartphone", 1)] // a letter left out of a long word
    [InlineData("refrigirator", "refrigerator", 1)] // a vowel for another
    [InlineData("climatizeur", "climatiseur", 1)] // a consonant for another in a long word
    [InlineData("refridgerater", "refrigerator", 2)] // two in a very long word
    [InlineData("kettle", "kettle", 0)]
    public void A_slip_of_the_finger_is_counted(string typed, string meant, int slips) => Assert.Equal(slips, Slip.Count(typed, meant));

    [Theory]
    [InlineData("horse", "house")]
    [InlineData("goat", "boat")]
    [InlineData("duck", "truck")]
    [InlineData("kwg", "kwh")]
    [InlineData("card", "car")]
    [InlineData("theater", "heater")]
    [InlineData("", "kwh")]
    public void Another_word_is_no_slip(string typed, string meant) => Assert.Null(Slip.Count(typed, meant));
}
