using System.Text;

namespace EnergyBot.Core.Quantities;

/// <summary>
/// What a quantity is a quantity of: exponents over energy, time, length, mass, carbon mass (CO2e), volume, money and
/// the count of a thing. Power is energy/time; a home's use is energy/(time × count of that home).
/// The default value is a pure number.
/// </summary>
/// <remarks>Money names its currency and a count its thing, so that euros never meet dollars, nor queries homes.</remarks>
public readonly record struct Dimension
{
    private sbyte EnergyPower { get; init; }
    private sbyte TimePower { get; init; }
    private sbyte LengthPower { get; init; }
    private sbyte MassPower { get; init; }
    private sbyte CarbonPower { get; init; }
    private sbyte VolumePower { get; init; }
    private sbyte MoneyPower { get; init; }
    private sbyte CountPower { get; init; }

    /// <summary>The ISO 4217 code of the money, null where there is none.</summary>
    public string? Currency { get; private init; }

    /// <summary>The id of the thing counted, null where none is.</summary>
    public string? Thing { get; private init; }

    /// <summary>A pure number.</summary>
    public static Dimension None => default;

    /// <summary>Energy; its SI unit is the joule (J).</summary>
    public static Dimension Energy => new() { EnergyPower = 1 };

    /// <summary>Time; its SI unit is the second (s).</summary>
    public static Dimension Time => new() { TimePower = 1 };

    /// <summary>Power, energy per time; its SI unit is the watt (W).</summary>
    public static Dimension Power => new() { EnergyPower = 1, TimePower = -1 };

    /// <summary>Distance; its SI unit is the metre (m).</summary>
    public static Dimension Length => new() { LengthPower = 1 };

    /// <summary>Mass; its SI unit is the kilogram (kg).</summary>
    public static Dimension Mass => new() { MassPower = 1 };

    /// <summary>Mass of greenhouse gases as CO2 equivalent (kg CO2e), never to be added to other mass.</summary>
    public static Dimension Carbon => new() { CarbonPower = 1 };

    /// <summary>Volume; its SI unit is the cubic metre (m³).</summary>
    public static Dimension Volume => new() { VolumePower = 1 };

    /// <summary>Money of one currency, by its ISO 4217 code.</summary>
    public static Dimension Money(string currency) => new() { MoneyPower = 1, Currency = currency };

    /// <summary>The number of a thing, by the thing's id.</summary>
    public static Dimension Count(string thing) => new() { CountPower = 1, Thing = thing };

    /// <summary>True where money or greenhouse gases enter, alone or per something: 0.25 €/kWh, 54 g CO2e/kWh.</summary>
    public bool IsPriceOrCarbon => MoneyPower != 0 || CarbonPower != 0;

    /// <summary>True where a product or quotient of the two has a meaning: they do not name different currencies or things.</summary>
    public bool CombinesWith(Dimension other) =>
        (Currency is null || other.Currency is null || Currency == other.Currency)
        && (Thing is null || other.Thing is null || Thing == other.Thing);

    /// <summary>The same without its count: energy per home becomes energy.</summary>
    public Dimension WithoutCount() => this with { CountPower = 0, Thing = null };

    /// <summary>The dimension of a product.</summary>
    /// <exception cref="InvalidOperationException">The two name different currencies or different things.</exception>
    /// <exception cref="OverflowException">An exponent is beyond ±127.</exception>
    public static Dimension operator *(Dimension left, Dimension right) => Combine(left, right, 1);

    /// <summary>The dimension of a quotient.</summary>
    /// <exception cref="InvalidOperationException">The two name different currencies or different things.</exception>
    /// <exception cref="OverflowException">An exponent is beyond ±127.</exception>
    public static Dimension operator /(Dimension left, Dimension right) => Combine(left, right, -1);

    /// <summary>The SI unit in letters: <c>J</c>, <c>W</c>, <c>J/m</c>, <c>kgCO2e/J</c>, <c>1</c> for a pure number or a count.</summary>
    public string SiUnit
    {
        get
        {
            var over = new StringBuilder();
            var under = new StringBuilder();
            var (energy, time) = (EnergyPower, TimePower);
            if (energy > 0 && time < 0)
            {
                Append("W", 1);
                energy--;
                time++;
            }

            Append("J", energy);
            Append("m", LengthPower);
            Append("kg", MassPower);
            Append("kgCO2e", CarbonPower);
            Append("m3", VolumePower);
            Append(Currency ?? "money", MoneyPower);
            Append("s", time);
            return (over.Length == 0 ? "1" : over.ToString()) + under;

            void Append(string unit, int power)
            {
                for (; power > 0; power--)
                {
                    over.Append(over.Length == 0 ? "" : "·").Append(unit);
                }

                for (; power < 0; power++)
                {
                    under.Append('/').Append(unit);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Thing is null ? SiUnit : $"{SiUnit} × {Thing}^{CountPower}";

    private static Dimension Combine(Dimension left, Dimension right, int sign)
    {
        if (!left.CombinesWith(right))
        {
            throw new InvalidOperationException($"{left} and {right} do not go together.");
        }

        var money = checked((sbyte)(left.MoneyPower + sign * right.MoneyPower));
        var count = checked((sbyte)(left.CountPower + sign * right.CountPower));
        return new Dimension
        {
            EnergyPower = checked((sbyte)(left.EnergyPower + sign * right.EnergyPower)),
            TimePower = checked((sbyte)(left.TimePower + sign * right.TimePower)),
            LengthPower = checked((sbyte)(left.LengthPower + sign * right.LengthPower)),
            MassPower = checked((sbyte)(left.MassPower + sign * right.MassPower)),
            CarbonPower = checked((sbyte)(left.CarbonPower + sign * right.CarbonPower)),
            VolumePower = checked((sbyte)(left.VolumePower + sign * right.VolumePower)),
            MoneyPower = money,
            CountPower = count,
            Currency = money == 0 ? null : left.Currency ?? right.Currency,
            Thing = count == 0 ? null : left.Thing ?? right.Thing,
        };
    }
}
