using EnergyBot.Core.Conversation;

namespace EnergyBot.Core.Tests.Conversation;

public sealed class RegionCodeTests
{
    [Theory]
    [InlineData("FR", "FR")]
    [InlineData(" fr ", "FR")]
    [InlineData("us-ca", "US-CA")]
    [InlineData("FR-75", "FR-75")]
    [InlineData("GB-ENG", "GB-ENG")]
    [InlineData("UK", "GB")]
    [InlineData("EU", "EU")]
    public void A_code_is_read_whatever_its_case(string typed, string code) => Assert.Equal(code, RegionCode.Parse(typed));

    [Theory]
    [InlineData("")]
    [InlineData("F")]
    [InlineData("ZZ")]
    [InlineData("A ")]
    [InlineData("D A")]
    [InlineData("USA")]
    [InlineData("France")]
    [InlineData("US-")]
    [InlineData("US-CALI")]
    [InlineData("US_CA")]
    [InlineData("US-C A")]
    [InlineData("-CA")]
    [InlineData("ＦＲ")]
    public void Anything_else_is_none(string typed) => Assert.Null(RegionCode.Parse(typed));
}
