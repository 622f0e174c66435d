namespace EnergyBot.Core.Language;

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
        (this with { Value = Value * factor, Other = Other * factor, Next = next }).Bounded();

    /// <summary>Caught before it leaves what can be reckoned with.</summary>
    public Numeral Bounded() => Math.Abs(Value) <= NumberReading.Limit
        ? this
        : this with { Value = NumberReading.Limit, Other = null, TooLarge = true };
}
