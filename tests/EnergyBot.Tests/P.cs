namespace EnergyBot.Core.Tests;
public class P { [Fact] public void Runs() => Assert.True(true); }
