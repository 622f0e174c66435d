using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Tests.Language.Names;

public sealed class EditDistanceTests
{
    // The distances between these words are those of the textbooks on string alignment.
    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("saturday", "sunday", 3)]
    [InlineData("kwh", "kwhh", 1)]
    [InlineData("khw", "kwh", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("same", "same", 0)]
    public void Counts_letters_added_left_out_changed_or_swapped(string one, string other, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(one, other, 5));
        Assert.Equal(distance, EditDistance.Within(other, one, 5));
    }

    [Fact]
    public void Gives_up_beyond_its_bound()
    {
        Assert.Null(EditDistance.Within("kitten", "sitting", 2));
        Assert.Null(EditDistance.Within(new string('a', 100), new string('a', 100), 2));
    }

    [Fact]
    public void Short_words_must_be_right_and_long_ones_nearly()
    {
        Assert.Equal(0, EditDistance.Allowed(3));
        Assert.Equal(1, EditDistance.Allowed(6));
        Assert.Equal(2, EditDistance.Allowed(12));
    }
}
