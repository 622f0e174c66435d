using EnergyBot.Tests.Drivers;

namespace EnergyBot.Tests.Facts;

public sealed class KnowledgeTests : IDisposable
{
    private const string Office = """
        {
          "sources": [ { "id": "our-meter", "title": "Meter readings of 2025", "publisher": "Our office", "url": "https://example.org/meter", "published": "2026", "locator": "main meter" } ],
          "things": [ {
            "id": "ID", "kind": "energy-per-time",
            "labels": { "en": "our office", "fr": "notre bureau" },
            "of": { "en": "our office's", "fr": "de notre bureau" },
            "aliases": { "en": ["the office"], "fr": ["le bureau"] },
            "familiarity": { "en": 1, "fr": 1 },
            "figures": [ {
              "value": 100, "unit": "MWh", "per": "year", "region": "FR", "year": 2025,
              "boundary": { "en": "all electricity through the main meter", "fr": "toute l'électricité du compteur principal" },
              "energyKind": "electricity", "reading": "primary", "preferred": true, "source": "our-meter" } ] } ]
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("energybot-facts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Own_facts_are_added_to_the_built_in_ones()
    {
        Write(Office.Replace("ID", "our-office", StringComparison.Ordinal));
        var host = new FakeHost();

        Assert.Equal(0, host.Run("ask", "how long would our office run on 50 MWh?", "--catalogue", _folder.FullName));

        // 50 MWh of 100 MWh a year is half of 12 months.
        Assert.StartsWith("50\u00A0MWh is about 6 months of our office’s electricity", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_fact_stands_in_place_of_the_built_in_one_of_its_id()
    {
        Write(Office.Replace("ID", "san-francisco", StringComparison.Ordinal));
        var host = new FakeHost { Environment = new() { ["Catalogue__Folder"] = _folder.FullName } };

        Assert.Equal(0, host.Run("fact", "san-francisco"));
        Assert.Contains("★ 100\u00A0MWh a year", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_folder_refuses_the_start_and_lists_every_problem()
    {
        Write(Office.Replace("ID", "Our Office", StringComparison.Ordinal).Replace("\"MWh\"", "\"MWhh\"", StringComparison.Ordinal));
        var host = new FakeHost();

        Assert.Equal(78, host.Run("ask", "50 GWh", "--catalogue", _folder.FullName));
        Assert.Contains("office.json, Our Office: the id is not in kebab-case", host.Error, StringComparison.Ordinal);
        Assert.Contains("office.json, Our Office: the unit “MWhh” is not known", host.Error, StringComparison.Ordinal);
        Assert.Empty(host.Output);
    }

    [Fact]
    public void A_folder_is_checked_by_a_command()
    {
        Write(Office.Replace("ID", "our-office", StringComparison.Ordinal));
        var sound = new FakeHost();
        Assert.Equal(0, sound.Run("facts", "check", _folder.FullName));
        Assert.Equal("1 file, nothing wrong.\n", sound.Output);

        Write("{");
        var broken = new FakeHost();
        Assert.Equal(1, broken.Run("facts", "check", _folder.FullName));
        Assert.EndsWith("1 file, 1 problem.\n", broken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_of()
    {
        var host = new FakeHost();

        Assert.Equal(78, host.Run("ask", "50 GWh", "--catalogue", Path.Combine(_folder.FullName, "nowhere")));
        Assert.Contains("cannot be read", host.Error, StringComparison.Ordinal);
    }

    private void Write(string content) => File.WriteAllText(Path.Combine(_folder.FullName, "office.json"), content);
}
