namespace EnergyBot.Core.Quantities;

/// <summary>An amount in the SI unit of its dimension, with its range.</summary>
/// <param name="Amount">The amount: joules for energy, watts for power, seconds for time, metres for distance, kilograms for mass.</param>
/// <param name="Dimension">What it is an amount of.</param>
public readonly record struct Quantity(Estimate Amount, Dimension Dimension)
{
    /// <summary>An exact amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not finite.</exception>
    public static Quantity Exact(double amount, Dimension dimension) => new(Estimate.Exact(amount), dimension);

    /// <summary>A pure number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static Quantity Number(double number) => Exact(number, Dimension.None);

    /// <summary>The same for one of whatever it is counted by: energy per home becomes energy.</summary>
    public Quantity WithoutCount() => this with { Dimension = Dimension.WithoutCount() };

    /// <summary>The sum of two amounts of one dimension.</summary>
    /// <exception cref="InvalidOperationException">The dimensions differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a double holds.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => left.Dimension == right.Dimension
        ? new Quantity(left.Amount + right.Amount, left.Dimension)
        : throw new InvalidOperationException($"{left.Dimension} cannot be added to {right.Dimension}.");

    /// <summary>The product.</summary>
    /// <exception cref="InvalidOperationException">The two name different currencies or different things.</exception>
    /// <exception cref="OverflowException">The product is beyond what a double holds.</exception>
    public static Quantity operator *(Quantity left, Quantity right) =>
        new(left.Amount * right.Amount, left.Dimension * right.Dimension);

    /// <summary>The quotient.</summary>
    /// <exception cref="InvalidOperationException">The two name different currencies or different things.</exception>
    /// <exception cref="DivideByZeroException">The divisor's range holds zero.</exception>
    /// <exception cref="OverflowException">The quotient is beyond what a double holds.</exception>
    public static Quantity operator /(Quantity left, Quantity right) =>
        new(left.Amount / right.Amount, left.Dimension / right.Dimension);
}
