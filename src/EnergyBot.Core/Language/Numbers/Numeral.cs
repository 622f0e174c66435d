using System.Globalization;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>One number while it is being read: no sign, no range.</summary>
internal readonly record struct Numeral(double Value, int Next)
{
    public double? Other { get; init; }

    public int Digits { get; init; }

    public bool IsWord { get; init; }

    public bool Approximate { get; init; }

    public bool TooLarge { get; init; }

    /// <summary>A whole number in plain digits, such as may stand above or below a fraction bar.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The last scale word: a million in "two million", 1 where there is none.</summary>
    public double Scale { get; init; }

    public Numeral Times(double factor, int next) =>
        (this with { Value = Scaled(Value, factor), Other = Other is { } other ? Scaled(other, factor) : null, Next = next }).Bounded();

    /// <summary>The product as one would write it: 4.015 million is 4015000, which the product of the doubles just misses.</summary>
    public static double Scaled(double value, double factor)
    {
        var power = Math.Log10(factor);
        return value != Math.Floor(value) && power < 300 && power == Math.Floor(power) && Math.Abs(value) is >= 1e-4 and < 1e15
            ? double.Parse(string.Create(CultureInfo.InvariantCulture, $"{value:R}e{power}"), CultureInfo.InvariantCulture)
            : value * factor;
    }

    /// <summary>Caught before it leaves what can be reckoned with.</summary>
    public Numeral Bounded() => Math.Abs(Value) <= NumberReading.Limit
        ? this
        : this with { Value = NumberReading.Limit, Other = null, TooLarge = true };
}
