using System.Reflection;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Comparison;
using EnergyBot.Core.Conversation;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Architecture;

/// <summary>Dependencies inside Core point one way: Conversation → Answers → Comparison → {Catalogue, Language} → Quantities.</summary>
public sealed class DependencyTests
{
    private const string Core = "EnergyBot.Core";
    private static readonly Assembly Assembly = typeof(Locale).Assembly;

    // Each layer with those it may use; what stands in the root namespace is open to all and uses none.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [""] = [],
        ["Quantities"] = [],
        ["Catalogue"] = ["Quantities"],
        ["Language"] = ["Quantities"],
        ["Comparison"] = ["Catalogue", "Language", "Quantities"],
        ["Answers"] = ["Comparison", "Catalogue", "Language", "Quantities"],
        ["Conversation"] = ["Answers", "Comparison", "Catalogue", "Language", "Quantities"],
    };

    [Fact]
    public void Layers_use_only_those_below_them()
    {
        var wrong =
            from type in Assembly.GetTypes()
            where !type.IsNested && Layer(type) is not null
            from used in TypeUses.Of(type)
            where used.Assembly == Assembly && Layer(used) is { Length: > 0 } layer && layer != Layer(type) && !Allowed[Layer(type)!].Contains(layer)
            select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_namespace_of_Core_is_a_layer() =>
        Assert.Empty(Assembly.GetTypes().Select(Layer).OfType<string>().Distinct().Except(Allowed.Keys));

    [Fact]
    public void The_uses_of_a_type_are_found_in_signatures_bodies_and_closures()
    {
        Assert.Contains(typeof(FactCatalogue), TypeUses.Of(typeof(Assistant))); // a constructor's parameter
        Assert.Contains(typeof(Audience), TypeUses.Of(typeof(AnswerWriter))); // made in a body
        Assert.Contains(typeof(Figure), TypeUses.Of(typeof(CitationList))); // a parameter
        Assert.Contains(typeof(RateMention), TypeUses.Of(typeof(Reckoner))); // a generic argument of a call
        Assert.Contains(typeof(Estimate), TypeUses.Of(typeof(Measuring)));
    }

    [Fact]
    public void Core_references_the_base_class_library_only() =>
        Assert.All(Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void Core_needs_no_reflection_and_no_patterns()
    {
        string[] banned = ["System.Text.RegularExpressions", "System.Reflection.Emit"];
        var wrong = from type in Assembly.GetTypes()
                    where !type.IsNested
                    from used in TypeUses.Of(type)
                    where banned.Contains(used.Namespace)
                    select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(wrong);
    }

    /// <summary>The first part of the namespace inside Core, empty for its root; null for what the compiler makes.</summary>
    private static string? Layer(Type type)
    {
        var space = type.Namespace ?? "";
        return space == Core ? "" : space.StartsWith(Core + ".", StringComparison.Ordinal) ? space[(Core.Length + 1)..].Split('.')[0] : null;
    }
}
