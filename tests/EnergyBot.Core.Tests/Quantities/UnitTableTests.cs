using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Quantities;

public sealed class UnitTableTests
{
    [Fact]
    public void The_standard_table_builds() => Assert.NotEmpty(UnitTable.Standard.Units);
}
