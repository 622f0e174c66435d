using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class EstimateTests
{
    [Fact]
    public void The_default_is_exactly_zero()
    {
        Assert.Equal(Estimate.Exact(0), default);
        Assert.True(default(Estimate).IsExact);
    }

    [Fact]
    public void Two_ends_may_come_in_either_order()
    {
        Assert.Equal(Estimate.Of(55, 50, 60), Estimate.Between(50, 60));
        Assert.Equal(Estimate.Between(50, 60), Estimate.Between(60, 50));
    }

    [Theory]
    [InlineData(double.MaxValue, double.MaxValue)]
    [InlineData(-double.MaxValue, double.MaxValue)]
    [InlineData(double.Epsilon, double.Epsilon)]
    [InlineData(-double.Epsilon, -double.Epsilon)]
    public void The_middle_of_the_outermost_doubles_lies_between_them(double one, double other)
    {
        var estimate = Estimate.Between(one, other);
        Assert.InRange(estimate.Value, estimate.Low, estimate.High);
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(4, 2, 3)]
    [InlineData(2, 3, 1)]
    [InlineData(double.NaN, 1, 2)]
    [InlineData(1, double.NegativeInfinity, 2)]
    [InlineData(1, 0, double.PositiveInfinity)]
    public void What_is_out_of_order_or_not_finite_is_refused(double value, double low, double high) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Of(value, low, high));

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.PositiveInfinity)]
    public void Ends_that_are_not_finite_are_refused(double one, double other) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Between(one, other));

    [Fact]
    public void A_range_holds_its_ends()
    {
        var estimate = Estimate.Of(2, 1, 4);

        Assert.True(estimate.Contains(1));
        Assert.True(estimate.Contains(4));
        Assert.False(estimate.Contains(4.1));
        Assert.False(estimate.Contains(double.NaN));
    }

    [Fact]
    public void A_sum_adds_the_ends() =>
        Assert.Equal(Estimate.Of(5, -7, 14), Estimate.Of(2, 1, 4) + Estimate.Of(3, -8, 10));

    public static TheoryData<Estimate, Estimate, Estimate> Products => new()
    {
        { Estimate.Of(2, 1, 4), Estimate.Of(3, 2, 5), Estimate.Of(6, 2, 20) },
        { Estimate.Of(-2, -4, -1), Estimate.Of(3, 2, 5), Estimate.Of(-6, -20, -2) },
        { Estimate.Of(-2, -4, -1), Estimate.Of(-3, -5, -2), Estimate.Of(6, 2, 20) },
        { Estimate.Of(1, -2, 3), Estimate.Of(-1, -5, 4), Estimate.Of(-1, -15, 12) },
        { Estimate.Of(1, -2, 3), Estimate.Exact(0), Estimate.Exact(0) },
        { Estimate.Exact(6), Estimate.Exact(7), Estimate.Exact(42) },
    };

    [Theory]
    [MemberData(nameof(Products))]
    public void A_product_reaches_as_far_as_any_pair_of_ends(Estimate left, Estimate right, Estimate product)
    {
        Assert.Equal(product, left * right);
        Assert.Equal(product, right * left);
    }

    public static TheoryData<Estimate, Estimate, Estimate> Quotients => new()
    {
        { Estimate.Of(8, 4, 16), Estimate.Of(2, 1, 4), Estimate.Of(4, 1, 16) },
        { Estimate.Of(8, 4, 16), Estimate.Of(-2, -4, -1), Estimate.Of(-4, -16, -1) },
        { Estimate.Of(1, -4, 8), Estimate.Of(2, 1, 4), Estimate.Of(0.5, -4, 8) },
        { Estimate.Exact(1), Estimate.Of(2, 1, 4), Estimate.Of(0.5, 0.25, 1) },
    };

    [Theory]
    [MemberData(nameof(Quotients))]
    public void A_quotient_reaches_as_far_as_any_pair_of_ends(Estimate left, Estimate right, Estimate quotient) =>
        Assert.Equal(quotient, left / right);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 2)]
    [InlineData(-1, -2, 0)]
    [InlineData(1, -1, 2)]
    public void Dividing_by_what_may_be_zero_is_refused(double value, double low, double high) =>
        Assert.Throws<DivideByZeroException>(() => Estimate.Exact(1) / Estimate.Of(value, low, high));

    [Fact]
    public void What_no_double_holds_is_refused()
    {
        var huge = Estimate.Of(1, -double.MaxValue, double.MaxValue);

        Assert.Throws<OverflowException>(() => huge * Estimate.Exact(2));
        Assert.Throws<OverflowException>(() => huge + huge);
        Assert.Throws<OverflowException>(() => Estimate.Exact(double.MaxValue) / Estimate.Exact(0.1));
    }

    [Fact]
    public void Any_pair_of_numbers_in_the_ranges_stays_in_the_result()
    {
        var random = new Random(20);
        for (var i = 0; i < 2_000; i++)
        {
            var (left, right) = (Any(random), Any(random));
            var (a, b) = (Within(random, left), Within(random, right));

            Assert.True((left * right).Contains(a * b), $"{left} × {right}");
            Assert.True((left + right).Contains(a + b), $"{left} + {right}");
            if (!right.Contains(0))
            {
                Assert.True((left / right).Contains(a / b), $"{left} ÷ {right}");
            }
        }
    }

    [Fact]
    public void It_reads_as_value_and_range()
    {
        Assert.Equal("42", Estimate.Exact(42).ToString());
        Assert.Equal("2 (1 to 4.5)", Estimate.Of(2, 1, 4.5).ToString());
    }

    private static Estimate Any(Random random) => Estimate.Between(random.NextDouble() * 20 - 10, random.NextDouble() * 20 - 10);

    private static double Within(Random random, Estimate estimate) =>
        Math.Clamp(estimate.Low + random.NextDouble() * (estimate.High - estimate.Low), estimate.Low, estimate.High);
}
