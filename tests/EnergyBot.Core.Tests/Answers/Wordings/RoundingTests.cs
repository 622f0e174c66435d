using CsCheck;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Answers.Wordings;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(3.57, 3.57, 3.57, 2)] // exact
    [InlineData(3.57, 3.1, 3.8, 2)]
    [InlineData(27, 10, 40, 1)] // a range of a factor 4: 30
    [InlineData(14, 5, 30, 2)] // but a leading 1: "10" could be 14
    [InlineData(2.7, 0, 4, 1)] // may be nothing
    [InlineData(27, 9, 28, 2)] // one digit would show 30, above the range
    [InlineData(3.667, 3.66, 3.67, 3)] // two would show 3.7, above the range
    public void Digits_are_as_many_as_the_range_supports(double value, double low, double high, int digits) =>
        Assert.Equal(digits, Rounding.DigitsFor(Estimate.Of(value, low, high)));

    [Theory]
    [InlineData(3.1, 3.8, 2)]
    [InlineData(3.64, 3.71, 2)]
    [InlineData(3.66, 3.69, 3)]
    [InlineData(3.661, 3.662, 4)]
    [InlineData(3.66101, 3.66102, 4)]
    public void The_ends_of_a_range_can_be_told_apart(double low, double high, int digits) =>
        Assert.Equal(digits, Rounding.DigitsForRange(Estimate.Of(low, low, high)));

    [Fact]
    public void A_number_is_shown_inside_the_range_shown_beside_it() =>
        Gen.Select(Gen.Double[1e-3, 1e9], Gen.Double[1, 20], Gen.Double[0, 1]).Sample((low, factor, place) =>
        {
            var estimate = Estimate.Of(Math.Clamp(low + place * low * (factor - 1), low, low * factor), low, low * factor);
            var ends = Rounding.DigitsForRange(estimate);
            foreach (var digits in (int[])[Rounding.DigitsFor(estimate), Rounding.Inside(estimate, 3)])
            {
                var shown = NumberStyle.Round(estimate.Value, digits);
                Assert.True(estimate.IsExact || (NumberStyle.Round(estimate.Low, ends) <= shown && shown <= NumberStyle.Round(estimate.High, ends)), estimate.ToString());
            }
        });
}
