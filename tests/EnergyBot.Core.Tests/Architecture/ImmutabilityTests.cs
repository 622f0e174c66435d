using System.Reflection;
using System.Runtime.CompilerServices;

namespace EnergyBot.Core.Tests.Architecture;

/// <summary>What Core hands out cannot be changed: it is shared between threads without a lock.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Made, used and dropped inside one call, or made by the compiler from the data format.
    private static readonly string[] Exempt =
    [
        "EnergyBot.Core.Catalogue.CatalogueLoader", // fills its lists while it reads, and hands out a catalogue
        "EnergyBot.Core.Answers.AnswerJson", // generated
    ];

    private static readonly Type[] Public = [.. typeof(Locale).Assembly.GetExportedTypes().Where(type => !type.IsEnum && !type.IsInterface && !Exempt.Contains(type.FullName))];

    [Fact]
    public void No_public_property_can_be_set_but_at_the_start()
    {
        var wrong = from type in Public
                    from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                    select $"{type.FullName}.{property.Name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_field_of_a_public_type_can_be_written_behind_the_constructor()
    {
        // Parameters of a primary constructor are kept in fields that only their own class can write.
        var wrong = from type in Public
                    from field in type.GetFields(Fields)
                    where !field.IsInitOnly && !field.IsLiteral && !field.Name.EndsWith(">P", StringComparison.Ordinal)
                    select $"{type.FullName}.{field.Name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_static_field_can_be_written()
    {
        var wrong = from type in typeof(Locale).Assembly.GetTypes()
                    where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !Exempt.Contains(type.FullName) && !type.IsEnum && !type.Name.EndsWith("Json", StringComparison.Ordinal)
                    from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    where !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute))
                    select $"{type.FullName}.{field.Name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Public_structs_are_read_only() =>
        Assert.All(Public.Where(type => type.IsValueType), type => Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), type.FullName));

    [Fact]
    public void Public_classes_are_sealed_abstract_or_static() =>
        Assert.All(Public.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, type.FullName));

    [Fact]
    public void What_is_exempt_still_exists() =>
        Assert.All(Exempt, name => Assert.NotNull(typeof(Locale).Assembly.GetType(name)));
}
