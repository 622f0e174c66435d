using System.Reflection;
using EnergyBot.Core;
using EnergyBot.Discord;

namespace EnergyBot.Tests.Architecture;

/// <summary>Assemblies depend one way: the program → the platforms → Core → the base class library.</summary>
public sealed class AssemblyTests
{
    private const string Core = "EnergyBot.Core";

    [Fact]
    public void A_platform_knows_Core_and_neither_the_program_nor_another_platform() =>
        Assert.Equal([Core], Ours(typeof(DiscordOptions).Assembly));

    [Fact]
    public void Core_knows_none_of_the_others() => Assert.Empty(Ours(typeof(Locale).Assembly));

    [Fact]
    public void The_program_knows_them_all() => Assert.Equal([Core, "EnergyBot.Discord"], Ours(typeof(ExitCodes).Assembly));

    [Fact]
    public void Only_the_program_knows_a_database()
    {
        Assert.Contains(typeof(ExitCodes).Assembly.GetReferencedAssemblies(), used => used.Name == "Microsoft.Data.Sqlite");
        foreach (var assembly in new[] { typeof(Locale).Assembly, typeof(DiscordOptions).Assembly })
        {
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), used => used.Name!.StartsWith("System.Data", StringComparison.Ordinal) || used.Name.Contains("Sqlite", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Ours(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(used => used.Name!)
        .Where(name => name == "energybot" || name.StartsWith("EnergyBot", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
