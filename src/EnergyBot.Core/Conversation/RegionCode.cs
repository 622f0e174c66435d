namespace EnergyBot.Core.Conversation;

/// <summary>Codes of countries and their regions, as ISO 3166 has them.</summary>
public static class RegionCode
{
    // ISO 3166-1 alpha-2, officially assigned (https://www.iso.org/obp/ui/#search), and EU, exceptionally reserved.
    private const string Countries =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
        "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM " +
        "FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT " +
        "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN " +
        "MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT " +
        "PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL " +
        "TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

    /// <summary>
    /// A country (<c>FR</c>) or a region of one (<c>US-CA</c>: one to three letters or digits), in capitals whatever
    /// the case; UK stands for GB. Null for what is neither.
    /// </summary>
    public static string? Parse(string value)
    {
        var code = value.Trim().ToUpperInvariant();
        var country = code.Split('-')[0] is "UK" ? "GB" : code.Split('-')[0];
        var rest = code.Length > 2 ? code[2..] : "";
        return IsCountry(country) && (rest.Length == 0 || IsSubdivision(rest)) ? country + rest : null;
    }

    private static bool IsCountry(string code) =>
        code.Length == 2 && code.All(char.IsAsciiLetterUpper) && Countries.Contains(code, StringComparison.Ordinal);

    private static bool IsSubdivision(string rest) =>
        rest.Length is >= 2 and <= 4 && rest[0] == '-' && rest.Skip(1).All(char.IsAsciiLetterOrDigit);
}
