using EnergyBot.Facts;

namespace EnergyBot.Tests.Facts;

public sealed class SpreadBarTests
{
    [Fact]
    public void The_ends_of_the_scale_are_the_ends_of_the_bar()
    {
        var bar = new SpreadBar(10, 20);

        Assert.Equal('●', bar.Draw(10, 10, 10)[0]);
        Assert.Equal('●', bar.Draw(20, 20, 20)[^1]);
    }

    [Fact]
    public void A_range_is_a_line_with_its_value_on_it()
    {
        var drawn = new SpreadBar(0, 31).Draw(10, 15, 20);

        Assert.Equal(10, drawn.IndexOf('─', StringComparison.Ordinal));
        Assert.Equal(15, drawn.IndexOf('●', StringComparison.Ordinal));
        Assert.Equal(20, drawn.LastIndexOf('─'));
    }

    [Fact]
    public void Figures_far_apart_stand_on_a_logarithmic_scale()
    {
        var bar = new SpreadBar(1, 100);

        Assert.True(bar.IsLogarithmic);

        // The geometric middle of 1 and 100 is 10: place 15.5 of 0 to 31, rounded to even.
        Assert.Equal(16, bar.Draw(10, 10, 10).IndexOf('●', StringComparison.Ordinal));
        Assert.False(new SpreadBar(1, 19).IsLogarithmic);
    }

    [Fact]
    public void One_figure_without_a_range_stands_in_the_middle() =>
        Assert.Equal(16, new SpreadBar(5, 5).Draw(5, 5, 5).IndexOf('●', StringComparison.Ordinal));
}
