namespace EnergyBot.Core.Language.Numbers;

internal enum NumberWordKind
{
    /// <summary>0, which joins no other word.</summary>
    Zero,

    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20, 30 … 90.</summary>
    Tens,

    Hundred,

    /// <summary>A thousand and above; alone it means one of them.</summary>
    Scale,

    /// <summary>A scale only behind a number: dozens, millions, lakh.</summary>
    CountedScale,

    /// <summary>A scale only behind a number above one, in words: three score.</summary>
    CountedInWords,

    /// <summary>A half, which stands alone too.</summary>
    Half,

    /// <summary>A part that nobody takes for an ordinal: quarter, quart, tiers.</summary>
    Part,

    /// <summary>third, fifth: a part behind "one" or "a", else an ordinal.</summary>
    Ordinal,

    /// <summary>thirds, fifths.</summary>
    Parts,
}

/// <summary>A word that numbers are made of.</summary>
/// <param name="Kind">How it joins others.</param>
/// <param name="Value">What it counts; for parts, the divisor.</param>
/// <param name="Other">What the same word counts for others.</param>
/// <param name="Approximate">A round word: <c>dizaine</c>, <c>centaine</c>.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value, double? Other = null, bool Approximate = false);
