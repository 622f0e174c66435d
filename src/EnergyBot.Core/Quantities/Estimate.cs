namespace EnergyBot.Core.Quantities;

/// <summary>
/// A number with the range it may lie in: <c>Low ≤ Value ≤ High</c>, all finite. The default value is exactly zero.
/// </summary>
/// <remarks>
/// Equality compares all three; there is no order, since of two ranges that overlap neither is the greater.
/// Arithmetic is that of intervals: the ends of a result are the least and the greatest that the operands allow.
/// </remarks>
public readonly record struct Estimate
{
    private Estimate(double value, double low, double high) => (Value, Low, High) = (value, low, high);

    /// <summary>The central value.</summary>
    public double Value { get; }

    /// <summary>The least it may be; never above <see cref="Value"/>.</summary>
    public double Low { get; }

    /// <summary>The greatest it may be; never below <see cref="Value"/>.</summary>
    public double High { get; }

    /// <summary>True where the range is the value alone.</summary>
    public bool IsExact => Low == High;

    /// <summary>Exactly this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static Estimate Exact(double value) => Of(value, value, value);

    /// <summary>Anywhere between two numbers, given in either order; the middle stands for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public static Estimate Between(double one, double other)
    {
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));

        // The halves of the least doubles round to zero, which may lie outside.
        return Of(Math.Clamp(low / 2 + high / 2, low, high), low, high);
    }

    /// <summary>A value and the range around it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or the three are out of order.</exception>
    public static Estimate Of(double value, double low, double high)
    {
        if (!double.IsFinite(value) || !double.IsFinite(low) || !double.IsFinite(high) || low > value || value > high)
        {
            throw new ArgumentOutOfRangeException(nameof(value), $"An estimate needs finite low ≤ value ≤ high, not {low}, {value}, {high}.");
        }

        return new Estimate(value, low, high);
    }

    /// <summary>True where the number lies in the range, its ends included.</summary>
    public bool Contains(double number) => Low <= number && number <= High;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">An end is beyond what a double holds.</exception>
    public static Estimate operator +(Estimate left, Estimate right) =>
        Checked(left.Value + right.Value, left.Low + right.Low, left.High + right.High);

    /// <summary>The product.</summary>
    /// <exception cref="OverflowException">An end is beyond what a double holds.</exception>
    public static Estimate operator *(Estimate left, Estimate right)
    {
        ReadOnlySpan<double> corners = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return Ends(left.Value * right.Value, corners);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor's range holds zero.</exception>
    /// <exception cref="OverflowException">An end is beyond what a double holds.</exception>
    public static Estimate operator /(Estimate left, Estimate right)
    {
        if (right.Contains(0))
        {
            throw new DivideByZeroException("The divisor may be zero.");
        }

        ReadOnlySpan<double> corners = [left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High];
        return Ends(left.Value / right.Value, corners);
    }

    /// <inheritdoc/>
    public override string ToString() => IsExact ? $"{Value:R}" : $"{Value:R} ({Low:R} to {High:R})";

    private static Estimate Ends(double value, ReadOnlySpan<double> corners)
    {
        var (low, high) = (value, value);
        foreach (var corner in corners)
        {
            low = Math.Min(low, corner);
            high = Math.Max(high, corner);
        }

        return Checked(value, low, high);
    }

    private static Estimate Checked(double value, double low, double high) =>
        double.IsFinite(value) && double.IsFinite(low) && double.IsFinite(high)
            ? new Estimate(value, Math.Min(low, value), Math.Max(high, value))
            : throw new OverflowException("The result is beyond what can be reckoned with.");
}
