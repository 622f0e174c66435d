namespace EnergyBot.Core.Language.Numbers;

/// <summary>French words for numbers, folded, as <c>word=value</c>: the long scale, with the short one beside it where texts mix them up.</summary>
internal static class FrenchNumberWords
{
    public static readonly (NumberWordKind Kind, string Words)[] All =
    [
        (NumberWordKind.Zero, "zero=0"),
        (NumberWordKind.Unit, "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9"),
        (NumberWordKind.Teen, "dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16"),
        (NumberWordKind.Tens, "vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90"),
        (NumberWordKind.Hundred, "cent=100 cents=100"),
        (NumberWordKind.Scale, "mille=1e3 mil=1e3 million=1e6 milliard=1e9 billion=1e12|1e9 billiard=1e15 trillion=1e18|1e12 quadrillion=1e24|1e15"),
        (NumberWordKind.CountedScale, "millier=1e3 milliers=1e3 millions=1e6 milliards=1e9 billions=1e12|1e9 billiards=1e15 trillions=1e18|1e12 quadrillions=1e24|1e15 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7"),
        (NumberWordKind.CountedScale, "douzaine=12 douzaines=12 huitaine=8~ dizaine=10~ dizaines=10~ quinzaine=15~ vingtaine=20~ trentaine=30~ quarantaine=40~ cinquantaine=50~ soixantaine=60~ centaine=100~ centaines=100~"),
        (NumberWordKind.Half, "demi=2 demie=2 demis=2 moitie=2"),
        (NumberWordKind.Part, "tiers=3 quart=4 quarts=4"),
        (NumberWordKind.Parts, "quatriemes=4 cinquiemes=5 sixiemes=6 septiemes=7 huitiemes=8 neuviemes=9 dixiemes=10 onziemes=11 douziemes=12"),
        (NumberWordKind.Parts, "uniemes=1 deuxiemes=2 troisiemes=3 quinziemes=15 seiziemes=16 vingtiemes=20 trentiemes=30 centiemes=1e2 milliemes=1e3 millioniemes=1e6 millionniemes=1e6 milliardiemes=1e9 billioniemes=1e12"),
        (NumberWordKind.Ordinal, "unieme=1 deuxieme=2 troisieme=3 quatrieme=4 cinquieme=5 sixieme=6 septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12"),
        (NumberWordKind.Ordinal, "quinzieme=15 seizieme=16 vingtieme=20 trentieme=30 centieme=1e2 millieme=1e3 millionieme=1e6 millionnieme=1e6 milliardieme=1e9 billionieme=1e12"),
    ];

    /// <summary>What says that a number is not exact, a phrase a line, its tokens parted by spaces.</summary>
    public static readonly string[] Qualifiers =
    [
        "~", "≈", "≃", "≅", "±", ">", "<", "≥", "≤", "> =", "< =",
        "environ", "approximativement", "presque", "quasi", "quasiment", "quelque", "pres de", "pres d '", "a peu pres", "a peine",
        "autour de", "aux alentours de", "aux environs de", "de l ' ordre de", "dans les", "grosso modo",
        "plus de", "plus d '", "moins de", "moins d '", "au moins", "au plus", "au minimum", "au maximum", "jusqu ' a", "jusqu a", "un peu plus de", "un peu moins de",
    ];
}
