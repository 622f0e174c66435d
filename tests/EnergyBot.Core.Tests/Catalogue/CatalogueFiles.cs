using System.Text;

namespace EnergyBot.Core.Tests.Catalogue;

/// <summary>A small sound catalogue, to be broken in one place at a time.</summary>
internal static class CatalogueFiles
{
    private const string Head = """{ "date": "2026-01-31" }""";

    private const string Families = """
        { "families": [ { "id": "home-electricity", "labels": { "en": "a home's electricity", "fr": "l'électricité d'un foyer" },
          "aliases": { "en": ["home"], "fr": ["foyer"] }, "default": { "en": "home-us", "fr": "home-us" } } ] }
        """;

    private const string Home = """
        { "sources": [ { "id": "eia", "title": "Homes", "publisher": "EIA", "url": "https://example.org/eia", "published": "2021-10", "locator": "table 5" } ],
          "things": [ { "id": "home-us", "kind": "energy-per-time", "family": "home-electricity",
            "labels": { "en": "average American home", "fr": "foyer américain moyen" },
            "counted": { "en": { "article": "an", "one": "American home", "other": "American homes" },
                         "fr": { "article": "un", "one": "foyer américain", "other": "foyers américains" } },
            "aliases": { "en": ["US home"], "fr": ["maison américaine"] }, "familiarity": { "en": 0.9, "fr": 0.4 },
            "figures": [
              { "value": 10715, "low": 10500, "high": 10800, "unit": "kWh", "per": "year", "region": "US", "year": 2020,
                "boundary": { "en": "all customers", "fr": "tous les clients" }, "energyKind": "electricity", "reading": "primary",
                "preferred": true, "preferredReason": { "en": "newer", "fr": "plus récent" }, "source": "eia" },
              { "value": 10.5, "unit": "MWh", "per": "year", "region": "US", "year": 2015,
                "boundary": { "en": "all customers", "fr": "tous les clients" }, "energyKind": "electricity", "reading": "secondary", "source": "eia" } ] } ] }
        """;

    /// <summary>The catalogue with each first text that stands in it replaced by the second.</summary>
    public static List<(string Name, ReadOnlyMemory<byte> Content)> With(params ReadOnlySpan<(string Old, string New)> changes)
    {
        List<(string Name, ReadOnlyMemory<byte> Content)> files = [];
        foreach (var (name, text) in new[] { ("catalogue.json", Head), ("families.json", Families), ("things/home.json", Home) })
        {
            var changed = text;
            foreach (var (old, replacement) in changes)
            {
                changed = changed.Replace(old, replacement, StringComparison.Ordinal);
            }

            files.Add((name, Encoding.UTF8.GetBytes(changed)));
        }

        return files;
    }

    /// <summary>A file of one more thing, with the fields given beside the usual ones.</summary>
    public static (string Name, ReadOnlyMemory<byte> Content) OneMore(string kind, string unit, string per, string forms, string id = "one-more") =>
        ("things/more.json", Encoding.UTF8.GetBytes($$"""
            { "things": [ { "id": "{{id}}", "kind": "{{kind}}", "labels": { "en": "one more {{id}}", "fr": "un de plus {{id}}" }, {{forms}}
              "aliases": { "en": [], "fr": [] }, "familiarity": { "en": 0.5, "fr": 0.5 },
              "figures": [ { "value": 2, "low": 1, "high": 4, "unit": "{{unit}}", "per": "{{per}}", "region": "world", "year": 2024,
                "boundary": { "en": "all of it", "fr": "tout" }, "energyKind": "electricity", "reading": "primary", "preferred": true, "source": "eia" } ] } ] }
            """));

    public const string Of = """ "of": { "en": "of more", "fr": "de plus" }, """;

    public const string Counted = """ "counted": { "en": { "article": "a", "one": "more", "other": "mores" }, "fr": { "article": "un", "one": "plus", "other": "pluses" } }, """;
}
