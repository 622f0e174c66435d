namespace EnergyBot.Core.Language.Numbers;

/// <summary>English words for numbers, folded, as <c>word=value</c>.</summary>
internal static class EnglishNumberWords
{
    public static readonly (NumberWordKind Kind, string Words)[] All =
    [
        (NumberWordKind.Zero, "zero=0 nought=0 naught=0"),
        (NumberWordKind.Unit, "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9"),
        (NumberWordKind.Teen, "ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19"),
        (NumberWordKind.Tens, "twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"),
        (NumberWordKind.Hundred, "hundred=100 hundreds=100"),
        (NumberWordKind.Scale, "thousand=1e3 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 quintillion=1e18"),
        (NumberWordKind.CountedScale, "thousands=1e3 millions=1e6 billions=1e9 trillions=1e12 milliard=1e9 milliards=1e9 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7"),
        (NumberWordKind.CountedScale, "couple=2~ dozen=12 dozens=12 doz=12 dozs=12 dz=12 dzs=12"),
        (NumberWordKind.CountedInWords, "score=20"),
        (NumberWordKind.Half, "half=2 halves=2"),
        (NumberWordKind.Part, "quarter=4"),
        (NumberWordKind.Parts, "quarters=4 thirds=3 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10 elevenths=11 twelfths=12"),
        (NumberWordKind.Parts, "firsts=1 fifteenths=15 sixteenths=16 twentieths=20 thirtieths=30 fortieths=40 fiftieths=50 hundredths=1e2 thousandths=1e3 millionths=1e6 billionths=1e9 trillionths=1e12"),
        (NumberWordKind.Ordinal, "first=1 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12"),
        (NumberWordKind.Ordinal, "fifteenth=15 sixteenth=16 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=1e2 thousandth=1e3 millionth=1e6 billionth=1e9 trillionth=1e12"),
    ];

    /// <summary>What says that a number is not exact, a phrase a line, its tokens parted by spaces.</summary>
    public static readonly string[] Qualifiers =
    [
        "~", "≈", "≃", "≅", "±", ">", "<", "≥", "≤", "> =", "< =",
        "about", "around", "approximately", "approx", "approx .", "roughly", "nearly", "almost", "circa", "ca .", "c .", "some",
        "more than", "less than", "fewer than", "up to", "at least", "at most", "over", "under", "above", "below",
        "just over", "just under", "well over", "a little over", "close to", "upwards of", "in excess of", "as much as", "as many as",
        "an estimated", "an average of", "on the order of", "of the order of", "in the region of",
    ];
}
